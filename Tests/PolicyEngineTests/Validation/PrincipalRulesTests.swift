import PolicyEngine
import Testing

struct PrincipalRulesTests {
  func trust(_ principal: String, action: String = #""sts:AssumeRole""#, more: String = "") -> String {
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\(principal),\"Action\":\(action)\(more)}]}"
  }

  @Test(arguments: [
    #""*""#, #"{"AWS":"*"}"#, #"{"AWS":"111122223333"}"#,
    #"{"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:user/a/b"]}"#,
    #"{"AWS":"arn:aws:iam::111122223333:role/x"}"#, #"{"AWS":"arn:aws:sts::111122223333:assumed-role/x/y"}"#,
    #"{"AWS":"AROAS5NLFGDTUMT22VJQ2"}"#, #"{"Service":"ec2.amazonaws.com"}"#, #"{"Service":["a.b.amazonaws.com"],"AWS":"111122223333"}"#,
    #"{"Federated":"accounts.google.com"}"#, #"{"Federated":"arn:aws:iam::111122223333:saml-provider/x"}"#,
    #"{"Federated":"arn:aws:iam::111122223333:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/A"}"#,
  ])
  func `principals of the right form are trusted`(principal: String) {
    #expect(firstText(trust(principal), as: .trust) == nil)
  }

  @Test(arguments: [
    (#"{"AWS":"maria"}"#, #"Invalid principal in policy: "AWS":"maria""#),
    (#"{"AWS":"arn:aws:iam::111122223333:group/x"}"#, #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:group/x""#),
    (#"{"AWS":"arn:aws:iam::111122223333:role/x*"}"#, #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/x*""#),
    (#"{"AWS":"arn:aws:iam::1:root"}"#, #"Invalid principal in policy: "AWS":"arn:aws:iam::1:root""#),
    (#"{"Service":"*"}"#, #"Invalid principal in policy: "Service":"*""#),
    (#"{"Federated":"arn:aws:iam::111122223333:role/x"}"#, #"Invalid principal in policy: "Federated":"arn:aws:iam::111122223333:role/x""#),
    (#"{"Robot":"x"}"#, "Syntax errors in policy."),
    (#"{"AWS":1}"#, "Syntax errors in policy."),
    ("{}", "Syntax errors in policy."),
    (#""maria""#, "Syntax errors in policy."),
  ])
  func `principals of another form are refused`(principal: String, text: String) {
    #expect(firstText(trust(principal), as: .trust) == text)
  }

  @Test func `a trust policy needs a principal and forbids resources`() {
    let bare = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}"#
    #expect(firstText(bare, as: .trust) == "Missing required field Principal.")
    #expect(firstText(trust(#""*""#, more: #","Resource":"*""#), as: .trust) == "Has prohibited field Resource.")
    #expect(firstText(trust(#""*""#, more: #","NotResource":"*""#), as: .trust) == "Has prohibited field NotResource.")
    let negated = trust(#""*""#).replacing("\"Principal\"", with: "\"NotPrincipal\"")
    #expect(firstText(negated, as: .trust) == "Has prohibited field NotPrincipal.")
  }

  @Test func `a trust policy may be of the old version`() {
    #expect(firstText(trust(#""*""#).replacing("2012", with: "2008"), as: .trust) == nil)
  }

  @Test(arguments: [
    #""sts:AssumeRole""#, #""STS:assumerole""#, #"["sts:AssumeRoleWithSAML","sts:TagSession"]"#, #""sts:AssumeRole*""#,
    #""sts:SetContext""#,
  ])
  func `trust actions are taken`(action: String) {
    #expect(firstText(trust(#""*""#, action: action), as: .trust) == nil)
  }

  @Test(arguments: [#""s3:GetObject""#, #""*""#, #""sts:GetCallerIdentity""#])
  func `other actions can't be trusted`(action: String) {
    #expect(firstText(trust(#""*""#, action: action), as: .trust) == "AssumeRole policy may only specify STS AssumeRole actions.")
  }

  @Test(arguments: [PolicyKind.identity, .boundary, .session, .serviceControl])
  func `policies that hang on a principal name none`(kind: PolicyKind) {
    let text = identity(#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*""#)
    #expect(firstText(text, as: kind) == "Policy document should not specify a principal.")
  }

  @Test func `a resource control policy denies everybody and nothing else`() {
    let policy = { (effect: String, principal: String) in
      identity("\"Effect\":\"\(effect)\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Principal\":\(principal)")
    }
    #expect(firstText(policy("Deny", "\"*\""), as: .resourceControl) == nil)
    #expect(firstText(policy("Allow", "\"*\""), as: .resourceControl) != nil)
    #expect(firstText(policy("Deny", #"{"AWS":"111122223333"}"#), as: .resourceControl) != nil)
  }
}
