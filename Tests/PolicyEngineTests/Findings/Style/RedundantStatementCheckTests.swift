import PolicyEngine
import Testing

struct RedundantStatementCheckTests {
  static let first = #"{"Sid":"A","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}"#
  static let cases = [
    FindingCase(
      "REDUNDANT_STATEMENT",
      FindingCase.statements(first, #"«{"Resource":["*"],"Action":["s3:putobject","s3:GetObject"],"Effect":"Allow","Sid":"B"}»"#)),
    FindingCase(
      "REDUNDANT_STATEMENT", FindingCase.statements(first, #"{"Effect":"Deny","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}"#)),
    FindingCase("REDUNDANT_STATEMENT", FindingCase.statements(first, #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#)),
    FindingCase(
      "REDUNDANT_STATEMENT",
      FindingCase.statements(
        first, first.replacing("}", with: #","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#).replacing("\"A\"", with: "\"C\""))),
  ]

  @Test(arguments: cases) func `a statement that says what an earlier one says`(test: FindingCase) { test.check() }

  @Test func `the earlier one is named`() {
    #expect(Self.cases[0].message == "The statement says the same as Statement[0].")
    #expect(Self.cases[0].found.first?.path == "Statement[1]")
  }
}
