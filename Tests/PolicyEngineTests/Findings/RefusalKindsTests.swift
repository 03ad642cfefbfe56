import Language
import PolicyEngine
import Testing

struct RefusalKindsTests {
  static let long = String(repeating: " ", count: 131_072)
  static func trust(_ elements: String) -> String { "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\(elements)}}" }

  static let cases = [
    FindingCase("JSON_SYNTAX_ERROR", #"{"Version":"2012-10-17" «"»Statement":[]}"#),
    FindingCase("INVALID_CHARACTER", FindingCase.allow(#""Sid":"«한»글","Action":"*","Resource":"*""#)),
    FindingCase("DOCUMENT_TOO_LONG", "«»" + FindingCase.allow(#""Action":"*","Resource":"*""#) + long),
    FindingCase("DATA_TYPE_MISMATCH", #"«[]»"#),
    FindingCase(
      "DATA_TYPE_MISMATCH",
      FindingCase.allow(#""Sid":«1»,"Action":["*",«2»],"Resource":"*","Condition":{"Bool":«[]»,"Null":{"aws:x":«null»}}"#)),
    FindingCase("INVALID_POLICY_ELEMENT", FindingCase.allow(#"«"Actions"»:"s3:*","Action":"s3:*","Resource":"*""#)),
    FindingCase("UNSUPPORTED_ELEMENT_COMBINATION", FindingCase.allow(#""Action":"s3:*",«"NotAction"»:"s3:*","Resource":"*""#)),
    FindingCase("UNSUPPORTED_ELEMENT", trust(#""Principal":"*","Action":"sts:AssumeRole",«"Resource"»:"*""#), as: .trust),
    FindingCase("UNSUPPORTED_ELEMENT", trust(#""Principal":"*",«"NotAction"»:"sts:AssumeRole""#), as: .trust),
    FindingCase("MISSING_STATEMENT", #"{"Version":"2012-10-17","Statement":«[]»}"#),
    FindingCase("VERSION_REQUIRED", #"«{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}»"#),
    FindingCase("INVALID_VERSION", FindingCase.allow(#""Action":"*","Resource":"*""#, version: "2026-01-01").marking("2026-01-01")),
    FindingCase("UNSUPPORTED_SID", FindingCase.allow(#""Sid":«"read reports"»,"Action":"*","Resource":"*""#)),
    FindingCase(
      "UNIQUE_SIDS_REQUIRED",
      FindingCase.statements(
        #"{"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"}"#, #"{"Sid":«"A"»,"Effect":"Deny","Action":"s3:*","Resource":"*"}"#)),
    FindingCase("MISSING_EFFECT", FindingCase.statements(#"«{"Action":"s3:*","Resource":"*"}»"#)),
    FindingCase("INVALID_EFFECT", FindingCase.statements(#"{"Effect":«"allow"»,"Action":"s3:*","Resource":"*"}"#)),
    FindingCase(
      "RCP_SYNTAX_ERROR_ALLOW", FindingCase.allow(#""Principal":"*","Action":"s3:*","Resource":"*""#).marking("Allow"), as: .resourceControl
    ),
    FindingCase(
      "RCP_SYNTAX_ERROR_PRINCIPAL", FindingCase.deny(#""Principal":«{"AWS":"111122223333"}»,"Action":"s3:*","Resource":"*""#),
      as: .resourceControl),
    FindingCase("MISSING_PRINCIPAL", FindingCase.statements(#"«{"Effect":"Allow","Action":"s3:*","Resource":"*"}»"#), as: .resource),
    FindingCase("UNSUPPORTED_PRINCIPAL", FindingCase.allow(#"«"Principal"»:"*","Action":"s3:*","Resource":"*""#)),
    FindingCase("INVALID_PRINCIPAL_FORMAT", FindingCase.allow(#""Principal":«"111122223333"»,"Action":"sts:AssumeRole""#), as: .trust),
    FindingCase("INVALID_PRINCIPAL_KEY", FindingCase.allow(#""Principal":{«"Aws"»:"111122223333"},"Action":"sts:AssumeRole""#), as: .trust),
    FindingCase(
      "INVALID_PRINCIPAL", FindingCase.allow(#""Principal":{"AWS":["1111",«"maria"»]},"Action":"sts:AssumeRole""#).marking("1111"),
      as: .trust),
    FindingCase(
      "UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
      FindingCase.allow(#""Principal":{"AWS":«"arn:aws:iam::111122223333:user/*"»},"Action":"sts:AssumeRole""#), as: .trust),
    FindingCase("MISSING_ACTION", FindingCase.allow(#""Action":«[]»,"Resource":"*""#)),
    FindingCase("INVALID_ACTION_FORMAT", FindingCase.allow(#""Action":[«"GetObject"»,«"s3:Get:Object"»,«":Get"»,"s3:*"],"Resource":"*""#)),
    FindingCase("UNSUPPORTED_ACTION_IN_TRUST_POLICY", trust(#""Principal":"*","Action":["sts:AssumeRole",«"s3:GetObject"»]"#), as: .trust),
    FindingCase("MISSING_RESOURCE", FindingCase.allow(#""Action":"s3:*","Resource":«[]»"#)),
    FindingCase("INVALID_ARN_PREFIX", FindingCase.allow(#""Action":"s3:*","Resource":[«"bucket/*"»,"*"]"#)),
    FindingCase("INVALID_PARTITION", FindingCase.allow(#""Action":"s3:*","Resource":[«"arn:gov:s3:::b"»,"arn:aws-cn:s3:::b"]"#)),
    FindingCase("INVALID_ARN_SERVICE", FindingCase.allow(#""Action":"s3:*","Resource":[«"arn:aws:s*:::b"»,"arn:aws:s3:::b"]"#)),
    FindingCase("INVALID_CONDITION_OPERATOR", FindingCase.condition(#"«"StringEqual"»:{"aws:username":"a"}"#)),
    FindingCase("NULL_WITH_IF_EXISTS", FindingCase.condition(#"«"NullIfExists"»:{"aws:username":"true"}"#)),
    FindingCase("NULL_WITH_QUALIFIER", FindingCase.condition(#"«"ForAnyValue:Null"»:{"aws:TagKeys":"true"}"#)),
    FindingCase("INVALID_CONDITION_KEY_FORMAT", FindingCase.condition(#""StringEquals":{«"username"»:"a","aws:username":"a"}"#)),
  ]

  @Test(arguments: cases) func `what IAM refuses is an error with a name`(test: FindingCase) {
    test.check()
    #expect(test.found.allSatisfy { $0.severity == .error })
  }

  @Test func `what validate refuses and the findings of severity error agree`() {
    for test in Self.cases {
      let problems = PolicyDocument.validate(test.document, as: test.kind)
      #expect(problems.contains { $0.kind.id == test.id }, "\(test.id)")
    }
  }

  @Test func `a quota that the document exceeds is an error`() throws {
    let text = FindingCase.allow(#""Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#)
    let size = PolicyQuota.managed.size(of: text)
    let quota = PolicyQuota(name: "PolicySize", limit: size)
    func found(used: Int) -> [PolicyFinding] { PolicyDocument.findings(text, as: .identity, reference: nil, quota: quota, used: used) }
    #expect(found(used: 0).isEmpty)
    let finding = try #require(found(used: 1).first)
    #expect(finding.id == "POLICY_SIZE_EXCEEDS_QUOTA")
    #expect(finding.message.english == "The document has \(size) characters; shorten it to \(size - 1).")
  }
}
