import AccountStore
import IAM
public import Language

/// Takes tags of a user away. Source: [UntagUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html).
public struct UntagUser: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The keys to take away.
  public var tagKeys: [String] = []

  /// The members.
  public static let members: [Member<UntagUser>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("TagKeys", \.tagKeys, .list(.text(.tagKey)), required: true, .helpTagKeys),
  ]
  /// Takes tags of a user away.
  public static let summary = Sentence.summaryUntagUser
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, tagKeys: [String]) {
    self.userName = userName
    self.tagKeys = tagKeys
  }

  /// The user.
  public var subject: String { userName }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var user = try scope.reading.user(userName)
    user.value.tags = TagRules.without(tagKeys, in: user.value.tags, isCaseSensitive: false)
    try scope.store.update(user)
    return NoAnswer()
  }
}
