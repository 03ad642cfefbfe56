import IAM
import PolicyEngine
import Testing

@testable import Console

struct DocumentReviewTests {
  private func review(_ text: String, _ kind: PolicyKind = .identity, account: AccountID? = nil) -> DocumentReview {
    DocumentReview(TextBuffer(text), ReviewRules(kind: kind, account: account))
  }

  @Test func `findings stand at their text, from top to bottom`() {
    let review = review(FindingSamples.mixed)
    let buffer = TextBuffer(FindingSamples.mixed)
    #expect(review.findings.map(\.range.lowerBound.line) == FindingSamples.lines)
    #expect(
      review.findings.map { buffer.text(in: $0.range) } == [
        "\"s3:GetObject\"", "\"s3:PutObjct\"", "\"*\"", "\"dev-*\"",
      ])
    #expect(review.problems.isEmpty)
  }

  @Test func `lines that end in CR LF keep their places`() {
    let review = review(FindingSamples.mixed.replacing("\n", with: "\r\n"))
    #expect(review.findings.map(\.range.lowerBound.line) == FindingSamples.lines)
    #expect(review.findings[1].range.lowerBound.offset == 16)
  }

  @Test func `graver ones come first, then the upper ones`() {
    let order = review(FindingSamples.mixed).findings.sorted(by: PlacedFinding.isGraver).map(\.severity)
    #expect(order == [.error, .securityWarning, .warning, .suggestion])
  }

  @Test func `an account that is trusted is another one or the own one`() {
    let trust = TrustTemplate.service("ec2.amazonaws.com").replacing(
      "\"Service\": \"ec2.amazonaws.com\"", with: "\"AWS\": \"arn:aws:iam::123456789012:root\"")
    let other = review(trust, .trust).findings.map(\.finding.id)
    let own = review(trust, .trust, account: AccountID("123456789012")).findings.map(\.finding.id)
    #expect(other.count == own.count + 1)
  }

  @Test func `what IAM refuses is a problem and a finding`() {
    let review = review(FindingSamples.mixed.replacing("Allow", with: "Alow"))
    #expect(review.problems.map(\.range.lowerBound) == [LinePlace(line: 5, offset: 22)])
    #expect(review.findings.contains { $0.finding.kind == review.problems[0].problem.kind })
  }
}
