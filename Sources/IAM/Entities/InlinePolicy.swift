/// An inline policy: a document that belongs to one user, group or role.
public struct InlinePolicy: Sendable, Hashable {
  /// The name, unique in its holder.
  public var name: String
  /// The document, byte for byte as it was given.
  public var document: String

  /// An inline policy.
  public init(name: String, document: String) {
    self.name = name
    self.document = document
  }
}

/// A managed policy attached to a user, group or role.
public struct AttachedPolicy: Sendable, Hashable {
  /// The policy's name.
  public var name: String
  /// The policy's ARN.
  public var arn: String

  /// An attachment.
  public init(name: String, arn: String) {
    self.name = name
    self.arn = arn
  }
}
