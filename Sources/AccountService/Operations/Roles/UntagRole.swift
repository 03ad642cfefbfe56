import AccountStore
import IAM
public import Language

/// Takes tags of a role away. Source: [UntagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html).
public struct UntagRole: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The keys to take away.
  public var tagKeys: [String] = []

  /// The members.
  public static let members: [Member<UntagRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("TagKeys", \.tagKeys, .list(.text(.tagKey)), required: true, .helpTagKeys),
  ]
  /// Takes tags of a role away.
  public static let summary = Sentence.summaryUntagRole
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, tagKeys: [String]) {
    self.roleName = roleName
    self.tagKeys = tagKeys
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var role = try scope.reading.role(roleName)
    role.value.tags = TagRules.without(tagKeys, in: role.value.tags, isCaseSensitive: false)
    try scope.store.update(role)
    return NoAnswer()
  }
}
