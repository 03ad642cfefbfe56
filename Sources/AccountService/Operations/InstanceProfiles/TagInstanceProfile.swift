import AccountStore
public import IAM
public import Language

/// Sets tags of an instance profile; the case of keys counts.
/// Source: [TagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html).
public struct TagInstanceProfile: WriteOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""
  /// The tags to set.
  public var tags: [Tag] = []

  /// The members.
  public static let members: [Member<TagInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName),
    Member("Tags", \.tags, .tags, required: true, .helpTags),
  ]
  /// Sets tags of an instance profile; the case of keys counts.
  public static let summary = Sentence.summaryTagInstanceProfile
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String, tags: [Tag]) {
    self.instanceProfileName = instanceProfileName
    self.tags = tags
  }

  /// The instance profile.
  public var subject: String { instanceProfileName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags, isCaseSensitive: true)
  }

  /// Errors: NoSuchEntity, InvalidInput (a key twice), LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var profile = try scope.reading.instanceProfile(instanceProfileName)
    profile.value.tags = try TagRules.merged(profile.value.tags, with: tags, isCaseSensitive: true)
    try scope.store.update(profile)
    return NoAnswer()
  }
}
