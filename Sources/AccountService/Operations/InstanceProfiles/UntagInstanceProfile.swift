import AccountStore
import IAM
public import Language

/// Takes tags of an instance profile away.
/// Source: [UntagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html).
public struct UntagInstanceProfile: WriteOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""
  /// The keys to take away.
  public var tagKeys: [String] = []

  /// The members.
  public static let members: [Member<UntagInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName),
    Member("TagKeys", \.tagKeys, .list(.text(.tagKey)), required: true, .helpTagKeys),
  ]
  /// Takes tags of an instance profile away.
  public static let summary = Sentence.summaryUntagInstanceProfile
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String, tagKeys: [String]) {
    self.instanceProfileName = instanceProfileName
    self.tagKeys = tagKeys
  }

  /// The instance profile.
  public var subject: String { instanceProfileName }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var profile = try scope.reading.instanceProfile(instanceProfileName)
    profile.value.tags = TagRules.without(tagKeys, in: profile.value.tags, isCaseSensitive: true)
    try scope.store.update(profile)
    return NoAnswer()
  }
}
