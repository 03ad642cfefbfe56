import AccountStore
public import IAM
public import Language

/// Sets tags of a role; keys are the same without regard to case.
/// Source: [TagRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html).
public struct TagRole: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The tags to set.
  public var tags: [Tag] = []

  /// The members.
  public static let members: [Member<TagRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("Tags", \.tags, .tags, required: true, .helpTags),
  ]
  /// Sets tags of a role; keys are the same without regard to case.
  public static let summary = Sentence.summaryTagRole
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, tags: [Tag]) {
    self.roleName = roleName
    self.tags = tags
  }

  /// The role.
  public var subject: String { roleName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags, isCaseSensitive: false)
  }

  /// Errors: NoSuchEntity, InvalidInput (a key twice), LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var role = try scope.reading.role(roleName)
    role.value.tags = try TagRules.merged(role.value.tags, with: tags, isCaseSensitive: false)
    try scope.store.update(role)
    return NoAnswer()
  }
}
