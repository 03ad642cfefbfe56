import PolicyEngine
import Testing

struct FederationCheckTests {
  static let github = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
  static let saml = "arn:aws:iam::111122223333:saml-provider/Corp"

  static func trust(_ kind: String, _ principal: String, _ action: String, _ keys: String = "") -> String {
    let condition = keys.isEmpty ? "" : ",\"Condition\":{\"StringEquals\":{\(keys)}}"
    return FindingCase.allow("\"Principal\":{\"\(kind)\":\(principal)},\"Action\":\"sts:\(action)\"\(condition)")
  }

  static func web(_ host: String, _ keys: String, marked: Bool) -> String {
    trust("Federated", marked ? "«\"\(host)\"»" : "\"\(host)\"", "AssumeRoleWithWebIdentity", keys)
  }

  static let githubKeys =
    #""token.actions.githubusercontent.com:aud":"sts.amazonaws.com","token.actions.githubusercontent.com:sub":"repo:a/b""#
  static let cases = [
    FindingCase("MISMATCHED_ACTION_FOR_PRINCIPAL", trust("Federated", "«\"\(saml)\"»", "AssumeRoleWithWebIdentity"), as: .trust),
    FindingCase("MISMATCHED_ACTION_FOR_PRINCIPAL", trust("Service", "«\"ec2.amazonaws.com\"»", "AssumeRoleWithSAML"), as: .trust),
    FindingCase("MISMATCHED_ACTION_FOR_PRINCIPAL", trust("AWS", "\"111122223333\"", "TagSession"), as: .trust),
    FindingCase("MISMATCHED_ACTION_FOR_PRINCIPAL", trust("Federated", "\"\(saml)\"", "AssumeRole*"), as: .trust),
    FindingCase("FEDERATED_PRINCIPAL_WITHOUT_AUDIENCE", trust("Federated", "«\"\(saml)\"»", "AssumeRoleWithSAML"), as: .trust),
    FindingCase(
      "FEDERATED_PRINCIPAL_WITHOUT_AUDIENCE",
      trust("Federated", "\"\(saml)\"", "AssumeRoleWithSAML", #""SAML:aud":"https://signin.aws.amazon.com/saml""#),
      as: .trust),
    FindingCase("FEDERATED_PRINCIPAL_WITHOUT_AUDIENCE", web(github, #""aws:username":"x""#, marked: true), as: .trust),
    FindingCase("FEDERATED_PRINCIPAL_WITHOUT_AUDIENCE", web(github, githubKeys, marked: false), as: .trust),
    FindingCase("FEDERATED_PRINCIPAL_WITHOUT_AUDIENCE", web("www.amazon.com", #""www.amazon.com:app_id":"x""#, marked: false), as: .trust),
    FindingCase("OIDC_PRINCIPAL_WITHOUT_SUBJECT", web(github, #""token.actions.githubusercontent.com:aud":"x""#, marked: true), as: .trust),
    FindingCase("OIDC_PRINCIPAL_WITHOUT_SUBJECT", web(github, githubKeys, marked: false), as: .trust),
    FindingCase(
      "OIDC_PRINCIPAL_WITHOUT_SUBJECT",
      web("arn:aws:iam::111122223333:oidc-provider/login.example.com", #""login.example.com:aud":"x""#, marked: false), as: .trust),
  ]

  @Test(arguments: cases) func `trust in identity providers`(test: FindingCase) { test.check() }

  @Test func `the action and the key to compare are named`() {
    #expect(Self.cases[1].message == "ec2.amazonaws.com assumes a role by sts:AssumeRole only.")
    #expect(Self.cases[6].message?.hasSuffix("compare token.actions.githubusercontent.com:aud.") == true)
  }
}
