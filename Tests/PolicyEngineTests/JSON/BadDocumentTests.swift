import IAM
import PolicyEngine
import PolicyFuzzing
import Testing

struct BadDocumentTests {
  @Test(arguments: BadDocument.all(size: 100_000))
  func `a bad document is refused with the place`(document: BadDocument) {
    let place = TextPosition(line: document.line, column: document.column)
    let fault = #expect(throws: JSONError.self) { try PolicyDocument(document.text) }
    #expect(fault?.position == place)
    for kind in [PolicyKind.identity, .trust] {
      let problems = PolicyDocument.validate(document.text, as: kind, quota: .managed)
      #expect(problems.contains { $0.position == place && $0.code == .malformedPolicyDocument })
    }
  }

  @Test func `a good document is refused for its size alone`() {
    let statement = #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#
    let text = #"{"Version":"2012-10-17","Statement":["# + Array(repeating: statement, count: 3_000).joined(separator: ",") + "]}"
    #expect(PolicyDocument.validate(text, as: .identity).map(\.code) == [.validationError])
  }
}
