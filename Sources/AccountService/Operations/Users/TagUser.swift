import AccountStore
public import IAM
public import Language

/// Sets tags of a user; keys are the same without regard to case.
/// Source: [TagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html).
public struct TagUser: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The tags to set.
  public var tags: [Tag] = []

  /// The members.
  public static let members: [Member<TagUser>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("Tags", \.tags, .tags, required: true, .helpTags),
  ]
  /// Sets tags of a user; keys are the same without regard to case.
  public static let summary = Sentence.summaryTagUser
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, tags: [Tag]) {
    self.userName = userName
    self.tags = tags
  }

  /// The user.
  public var subject: String { userName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags, isCaseSensitive: false)
  }

  /// Errors: NoSuchEntity, InvalidInput (a key twice), LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var user = try scope.reading.user(userName)
    user.value.tags = try TagRules.merged(user.value.tags, with: tags, isCaseSensitive: false)
    try scope.store.update(user)
    return NoAnswer()
  }
}
