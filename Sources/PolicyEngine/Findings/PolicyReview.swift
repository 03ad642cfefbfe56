/// What there is to say of a policy document.
public struct PolicyReview: Sendable, Hashable {
  /// What keeps IAM from taking it, in IAM's order.
  public let problems: [DocumentProblem]
  /// All findings, these problems among them, from the top of the document to its end.
  public let findings: [PolicyFinding]
}
