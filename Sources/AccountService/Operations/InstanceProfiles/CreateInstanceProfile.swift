import AccountStore
public import IAM
public import Language

/// Creates an instance profile, which hands a role to EC2 instances.
/// Source: [CreateInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html).
public struct CreateInstanceProfile: WriteOperation {
  /// The new instance profile's name.
  public var instanceProfileName = ""
  /// Its path; `/` when nil.
  public var path: String?
  /// Its tags.
  public var tags: [Tag]?

  /// The members.
  public static let members: [Member<CreateInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpNewInstanceProfileName),
    Member("Path", \.path, .text(.path), .helpPath),
    Member("Tags", \.tags, .tags, .helpTags),
  ]
  /// Creates an instance profile, which hands a role to EC2 instances.
  public static let summary = Sentence.summaryCreateInstanceProfile
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String, path: String? = nil, tags: [Tag]? = nil) {
    self.instanceProfileName = instanceProfileName
    self.path = path
    self.tags = tags
  }

  /// The instance profile.
  public var subject: String { instanceProfileName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags ?? [], isCaseSensitive: true)
  }

  /// Errors: EntityAlreadyExists, LimitExceeded, InvalidInput.
  public func run(in scope: WriteScope) throws -> InstanceProfileAnswer {
    try scope.reading.checkFree(.instanceProfile, instanceProfileName, field: "InstanceProfileName")
    try scope.reading.checkQuota(.instanceProfiles, of: .instanceProfile)
    let profile = InstanceProfile(
      name: instanceProfileName, path: path ?? "/", id: scope.makeID(.instanceProfile), created: scope.now, tags: tags ?? [])
    let stored = try scope.store.insert(profile)
    return InstanceProfileAnswer(try InstanceProfileDescription(stored, in: scope.reading, isWhole: true))
  }
}
