import IAM

/// An inline policy inside another answer.
public struct InlinePolicyDetail: Shaped, Hashable {
  /// The name.
  public var policyName = ""
  /// The document.
  public var policyDocument = Document("")

  /// The members of IAM's `PolicyDetail` type.
  public static let members: [Member<InlinePolicyDetail>] = [
    Member("PolicyName", \.policyName, .anyText),
    Member("PolicyDocument", \.policyDocument, .document),
  ]

  /// An empty description.
  public init() {}

  init(_ policy: InlinePolicy) {
    policyName = policy.name
    policyDocument = Document(policy.document)
  }
}
