import Testing

/// The batch format as its contract has it: lines in, lines out.
struct BatchContractTests {
  let trial = CommandTrial()

  func answers(_ lines: [String], _ options: String..., status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
    let outcome = trial.run(["simulate", "--batch", "-"] + options, input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.status == status && outcome.errors == "", sourceLocation: sourceLocation)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  static let ana = "arn:aws:iam::111122223333:user/ana"
  static let read = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::reports/*"}}"#
  static let all = #"{"Version":"2012-10-17","Statement":[{"Sid":"All","Effect":"Allow","Action":"*","Resource":"*"}]}"#
  static let denyDelete =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"Keep","Effect":"Deny","Action":"s3:Delete*","Resource":"*"}]}"#

  static func request(_ id: String, action: String = "s3:GetObject", _ more: String) -> String {
    #"{"id":\#(id),"principal":"\#(ana)","action":"\#(action)","resource":"arn:aws:s3:::reports/2026/q1.csv"\#(more)}"#
  }

  @Test func `the examples are answered as they say`() {
    let lines = [
      Self.request(#""1""#, #","identityPolicies":[\#(Self.read)]"#),
      Self.request(#""2""#, #","identityPolicies":[\#(Self.read)],"permissionBoundaries":[]"#),
      #"{"id":"3","condition":{"StringNotEquals":{"aws:PrincipalTag/team":"blue"}},"context":{}}"#,
    ]
    #expect(
      answers(lines) == [
        #"{"id":"1","decision":"Allowed","blockedBy":[],"layers":{"identity":"Allowed"},"decidingStatements":[{"layer":"identity","policy":0,"statement":0}],"missingContextKeys":[]}"#,
        #"{"id":"2","decision":"ImplicitlyDenied","blockedBy":["boundary"],"layers":{"identity":"Allowed","boundary":"ImplicitlyDenied"},"decidingStatements":[],"missingContextKeys":[]}"#,
        #"{"id":"3","matches":true}"#,
      ])
  }

  @Test func `every layer is heard and the one that stops the request is named`() {
    let lines = [
      Self.request("1", action: "s3:DeleteObject", #","identityPolicies":[\#(Self.all)],"scps":[[\#(Self.all)],[\#(Self.denyDelete)]]"#),
      Self.request("2", #","identityPolicies":[\#(Self.all)],"scps":[[\#(Self.all)],[]]"#),
      Self.request("3", #","identityPolicies":[\#(Self.all)],"sessionPolicies":[\#(Self.denyDelete)],"endpointPolicies":[]"#),
    ]
    #expect(
      answers(lines) == [
        #"{"id":1,"decision":"ExplicitlyDenied","blockedBy":["scp"],"layers":{"identity":"Allowed","scp":"ExplicitlyDenied"},"decidingStatements":[{"layer":"scp","level":1,"policy":0,"statement":1,"sid":"Keep"}],"missingContextKeys":[]}"#,
        #"{"id":2,"decision":"ImplicitlyDenied","blockedBy":["scp"],"layers":{"identity":"Allowed","scp":"ImplicitlyDenied"},"decidingStatements":[],"missingContextKeys":[]}"#,
        #"{"id":3,"decision":"ImplicitlyDenied","blockedBy":["endpoint"],"layers":{"identity":"Allowed","session":"Allowed","endpoint":"ImplicitlyDenied"},"decidingStatements":[],"missingContextKeys":[]}"#,
      ])
  }

  @Test func `decisions alone are short`() {
    let lines = [Self.request("7", #","identityPolicies":[\#(Self.read)]"#), Self.request(#""x""#, #","identityPolicies":[]"#)]
    #expect(answers(lines, "--decisions-only") == [#"{"id":7,"decision":"Allowed"}"#, #"{"id":"x","decision":"ImplicitlyDenied"}"#])
  }

  @Test func `missing context keys are told as the documents write them`() {
    let policy =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}}"#
    let lines = [
      Self.request("1", #","identityPolicies":[\#(policy)]"#),
      Self.request("2", #","identityPolicies":[\#(policy)],"context":{"AWS:sourceip":"10.1.2.3"}"#),
      Self.request("3", #","identityPolicies":[\#(policy)],"context":{"aws:SourceIp":["10.1.2.3"],"aws:CurrentTime":null}"#),
    ]
    let found = answers(lines)
    #expect(found[0].hasSuffix(#""missingContextKeys":["aws:SourceIp"]}"#) && found[0].contains("ImplicitlyDenied"))
    #expect(found[1].contains(#""decision":"Allowed""#) && found[2].contains(#""decision":"Allowed""#))
  }

  @Test func `an id is echoed as it is given, else it is the line's number`() {
    let lines = [
      Self.request(#""a b\u0041""#, ""), "", Self.request("12.50", ""), "   ", Self.request("null", ""),
      #"{"condition":{"Null":{"aws:TokenIssueTime":"true"}}}"#,
    ]
    #expect(
      answers(lines, "--decisions-only") == [
        #"{"id":"a b\u0041","decision":"ImplicitlyDenied"}"#, #"{"id":12.50,"decision":"ImplicitlyDenied"}"#,
        #"{"id":5,"decision":"ImplicitlyDenied"}"#, #"{"id":6,"matches":true}"#,
      ])
  }

  @Test func `a document may stand as a string, and unknown members are passed over`() {
    let quoted = #""{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}}""#
    let lines = [Self.request("1", #","identityPolicies":[\#(quoted)],"note":{"a":[1]},"expected":"Allowed""#)]
    #expect(answers(lines, "--decisions-only") == [#"{"id":1,"decision":"Allowed"}"#])
  }

  @Test func `nobody is anonymous, and a service principal is itself`() {
    let policy = #"{"Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#
    let role = "arn:aws:iam::111122223333:role/app"
    let open = #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#
    let lines = [
      #"{"id":1,"principal":"ec2.amazonaws.com","action":"sts:AssumeRole","resource":"\#(role)","resourcePolicy":\#(policy)}"#,
      #"{"id":2,"action":"sts:AssumeRole","resource":"\#(role)","resourcePolicy":\#(policy)}"#,
      #"{"id":3,"principal":{"type":"Anonymous"},"action":"sts:AssumeRole","resource":"\#(role)","resourcePolicy":\#(open)}"#,
      #"{"id":4,"principal":null,"action":"sts:AssumeRole","resource":"\#(role)"}"#,
    ]
    #expect(
      answers(lines, "--decisions-only") == [
        #"{"id":1,"decision":"Allowed"}"#, #"{"id":2,"decision":"ImplicitlyDenied"}"#, #"{"id":3,"decision":"Allowed"}"#,
        #"{"id":4,"decision":"ImplicitlyDenied"}"#,
      ])
  }

  @Test func `an action without resource types needs a statement about everything`() {
    let buckets = #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::*"}}"#
    let line = { (id: Int, more: String) in
      #"{"id":\#(id),"principal":"\#(Self.ana)","action":"s3:ListAllMyBuckets","resource":"arn:aws:s3:::b","identityPolicies":[\#(buckets)]\#(more)}"#
    }
    #expect(
      answers([line(1, ""), line(2, #","wildcardOnlyAction":false"#), line(3, #","wildcardOnlyAction":true"#)], "--decisions-only") == [
        #"{"id":1,"decision":"ImplicitlyDenied"}"#, #"{"id":2,"decision":"Allowed"}"#, #"{"id":3,"decision":"ImplicitlyDenied"}"#,
      ])
  }

  @Test func `resource control policies count where the service honours them, and may allow`() {
    let full = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#
    let deny = #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}"#
    let ec2 =
      #"{"id":3,"principal":"\#(Self.ana)","action":"ec2:RunInstances","identityPolicies":[\#(Self.all)],"rcps":[[\#(full),\#(deny)]]}"#
    let lines = [
      Self.request("1", #","identityPolicies":[\#(Self.all)],"rcps":[[\#(full)],[\#(full)]]"#),
      Self.request("2", #","identityPolicies":[\#(Self.all)],"rcps":[[\#(full)],[\#(full),\#(deny)]]"#), ec2,
    ]
    #expect(
      answers(lines, "--decisions-only") == [
        #"{"id":1,"decision":"Allowed"}"#, #"{"id":2,"decision":"ExplicitlyDenied"}"#, #"{"id":3,"decision":"Allowed"}"#,
      ])
  }
}
