import PolicyEngine
import Testing

struct PolicyReviewTests {
  private static let texts = [
    "", "{", "[]", #"{"Version":"2012-10-17","Statement":[{"Effect":"Alow","Action":"*","Resource":"*"}]}"#,
    #"{"Statement":[{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Sid":""}]}"#,
  ]

  @Test(arguments: texts, [PolicyKind.identity, .trust])
  func `a review says what the checks say one by one`(text: String, kind: PolicyKind) {
    let review = PolicyDocument.review(text, as: kind, reference: nil, quota: .managed)
    #expect(review.problems == PolicyDocument.validate(text, as: kind, quota: .managed))
    #expect(review.findings == PolicyDocument.findings(text, as: kind, reference: nil, quota: .managed))
  }

  @Test(arguments: texts)
  func `each problem is among the findings, and only problems are refusals`(text: String) {
    let review = PolicyDocument.review(text, as: .identity, reference: nil)
    #expect(Set(review.problems.map(\.kind)) == Set(review.findings.map(\.kind).filter(\.isRefusal)))
  }

  @Test func `what is muted stays a problem`() {
    let muted: Set = ["INVALID_EFFECT"]
    let review = PolicyDocument.review(Self.texts[3], as: .identity, reference: nil, muted: muted)
    #expect(review.problems.map(\.kind.id) == ["INVALID_EFFECT"])
    #expect(!review.findings.contains { muted.contains($0.id) })
  }
}
