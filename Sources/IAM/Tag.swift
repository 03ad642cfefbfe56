/// A key and a value on an entity.
///
/// Source: [Tags for IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html).
public struct Tag: Sendable, Hashable {
  /// The key: 1 to 128 characters.
  public var key: String
  /// The value: 0 to 256 characters.
  public var value: String

  /// A tag.
  public init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
