import IAM
import Language
import PolicyEngine
import Testing

/// What IAM says first of a document.
func firstText(_ text: String, as kind: PolicyKind = .identity) -> String? {
  PolicyDocument.validate(text, as: kind).first?.text.english
}

/// An identity policy of one statement with the elements given.
func identity(_ elements: String) -> String {
  "{\"Version\":\"2012-10-17\",\"Statement\":[{\(elements)}]}"
}

struct DocumentValidatorTests {
  let good = identity(#""Sid":"A1","Effect":"Allow","Action":["s3:Get*","ec2:?escribe"],"Resource":"arn:aws:s3:::bucket/*""#)

  @Test func `a good document has no problems`() {
    #expect(PolicyDocument.validate(good, as: .identity, quota: .managed).isEmpty)
    #expect(PolicyDocument.validate(good, as: .boundary, quota: .managed).isEmpty)
  }

  @Test(arguments: ["", "{", "[]", "{}", #"{"Version":"2012-10-17"}"#, #"{"Version":"2012-10-17","Statement":[]}"#])
  func `what is no policy has syntax errors`(text: String) {
    #expect(firstText(text) == "Syntax errors in policy.")
  }

  @Test func `a JSON fault is placed where it is`() throws {
    let problem = try #require(PolicyDocument.validate("{\n  \"Version\": \"2012-10-17\"\n  \"Statement\": []\n}", as: .identity).first)
    #expect(problem.position == TextPosition(line: 3, column: 3))
    #expect(problem.path == "Version")
    #expect(
      problem.error().message.english == "Syntax errors in policy (line 3, column 3): Expected , or } after the value.")
    #expect(problem.error().message.korean == "정책에 구문 오류가 있습니다 (3행 3열): 값 뒤에 , 또는 }가 있어야 합니다.")
    #expect(problem.error(field: "AssumeRolePolicyDocument").field == "AssumeRolePolicyDocument")
    #expect(problem.error().code == .malformedPolicyDocument)
  }

  @Test func `unknown elements are named with those that exist`() throws {
    let problems = PolicyDocument.validate(
      #"{"Version":"2012-10-17","Statements":[],"Statement":{"Effect":"Allow","Actions":"s3:*","Resource":"*"}}"#, as: .identity)
    #expect(problems.map(\.path) == ["Statements", "Statement.Actions", "Statement"])
    #expect(problems[0].advice.english == "Statements is no element here; the elements are Version, Id, Statement.")
    #expect(problems[2].text.english == "Policy statement must contain actions.")
  }

  @Test func `all problems are told, IAM's first one first`() {
    let text = #"{"Version":"2008-10-17","Statement":[{"Effect":"allow","Action":"x","Resource":"y"},{"Effect":"Allow"}]}"#
    #expect(
      PolicyDocument.validate(text, as: .identity).map(\.text.english) == [
        "Policy document must be version 2012-10-17 or greater.", "The policy failed legacy parsing",
        "Policy statement must contain actions.", "Policy statement must contain resources.",
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        "Resource y must be in ARN format or \"*\".",
      ])
  }

  @Test func `an element and its negation together are refused`() {
    for name in ["Action", "Resource"] {
      let text = identity(#""Effect":"Allow","Action":"s3:*","Resource":"*","Not\#(name)":"s3:*""#)
      #expect(PolicyDocument.validate(text, as: .identity).first?.path == "Statement[0].Not\(name)")
    }
  }

  @Test func `characters beyond Latin-1 are refused as the request's pattern does`() throws {
    let text = identity(#""Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::é/한글""#)
    let problem = try #require(PolicyDocument.validate(text, as: .identity).first)
    #expect(problem.code == .validationError)
    #expect(problem.advice.english == "Remove 한 (U+D55C); a policy document holds only characters up to U+00FF.")
    #expect(String(decoding: Array(text.utf8)[problem.range], as: UTF8.self) == "한")
    #expect(PolicyDocument.validate(good + "\u{1}", as: .identity).first?.code == .validationError)
    #expect(PolicyDocument.validate(good + "\u{7f}", as: .identity).first?.code == .malformedPolicyDocument)
  }

  @Test func `131072 characters are a request's limit`() {
    let padding = String(repeating: " ", count: PolicyDocument.longestRequest - good.count)
    #expect(PolicyDocument.validate(good + padding, as: .identity).isEmpty)
    #expect(PolicyDocument.validate(good + padding + " ", as: .identity).first?.code == .validationError)
  }

  @Test func `a quota refuses what is over it and counts what is used`() throws {
    let size = PolicyQuota.managed.size(of: good)
    let exact = PolicyQuota(name: "UserPolicySize", limit: size + 10)
    #expect(PolicyDocument.validate(good, as: .identity, quota: exact, used: 10).isEmpty)
    let problem = try #require(PolicyDocument.validate(good, as: .identity, quota: exact, used: 11).first)
    #expect(problem.code == .limitExceeded)
    #expect(problem.text.english == "Cannot exceed quota for UserPolicySize: \(size + 10)")
    #expect(problem.advice.english == "The document has \(size) characters; shorten it to \(size - 1).")
  }

  @Test func `a document that is only evaluated may be old, large and of any characters`() throws {
    let long = String(repeating: "가", count: 140_000)
    let old = #"{"Version":"2008-10-17","Statement":{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::\#(long)"}}"#
    #expect(PolicyDocument.validate(old, as: .identity).count == 3)
    let document = try PolicyDocument.readForEvaluation(old, as: .identity)
    #expect(document.source == old && document.version == .v2008 && document.statements.map(\.sid) == ["A"])
    let none = #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
    for kind in [PolicyKind.identity, .boundary, .session, .serviceControl] {
      #expect(throws: Never.self) { try PolicyDocument.readForEvaluation(none, as: kind) }
    }
  }

  @Test func `a resource control policy that is evaluated may allow, as AWS's own does`() {
    for principal in [#""*""#, #"{"AWS":"*"}"#] {
      let text = identity(#""Effect":"Allow","Principal":\#(principal),"Action":"*","Resource":"*""#)
      #expect(throws: Never.self) { try PolicyDocument.readForEvaluation(text, as: .resourceControl) }
    }
    #expect(throws: Never.self) {
      try PolicyDocument.readForEvaluation(identity(#""Effect":"Allow","Action":"*","Resource":"*""#), as: .resourceControl)
    }
    let named = identity(#""Effect":"Deny","Principal":{"AWS":"111122223333"},"Action":"*","Resource":"*""#)
    let problem = #expect(throws: DocumentProblem.self) { try PolicyDocument.readForEvaluation(named, as: .resourceControl) }
    #expect(problem?.path == "Statement[0].Principal")
  }

  @Test(
    arguments: [
      (#""Effect":"allow","Action":"s3:*","Resource":"*""#, "Statement[0].Effect"),
      (#""Effect":"Allow","Resource":"*""#, "Statement[0]"),
      (#""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}"#, "Statement[0].Condition.StringIs"),
      (#""Effect":"Allow","Action":"s3:*","Resource":"*","Actions":"s3:*""#, "Statement[0].Actions"),
      (#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*""#, "Statement[0].Principal"),
      (#""Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Allow","Effect":"Deny""#, "Statement[1].Effect"),
      (
        #""Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"a","Effect":"Deny","Action":"*","Resource":"*""#,
        "Statement[1].Sid"
      ),
    ])
  func `what IAM refuses as malformed isn't evaluated either`(elements: String, path: String) {
    let problem = #expect(throws: DocumentProblem.self) { try PolicyDocument.readForEvaluation(identity(elements), as: .identity) }
    #expect(problem?.path == path && problem?.code == .malformedPolicyDocument)
  }
}
