public import IAM
import Language

extension Tag: Shaped, Listed {
  /// Key and Value.
  public static let members: [Member<Tag>] = [
    Member("Key", \.key, .text(.tagKey), required: true, .helpTagKey),
    Member("Value", \.value, .text(.tagValue), required: true, .helpTagValue),
  ]

  /// Tags.
  public static let listName = "Tags"

  /// An empty tag, to be filled from the wire.
  public init() {
    self.init(key: "", value: "")
  }
}

extension MemberKind {
  /// A list of tags.
  static var tags: MemberKind { .list(.structure(Tag.memberDescriptions)) }
}
