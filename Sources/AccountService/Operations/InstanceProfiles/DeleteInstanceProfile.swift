import AccountStore
import IAM
public import Language

/// Deletes an instance profile that holds no role.
/// Source: [DeleteInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html).
public struct DeleteInstanceProfile: WriteOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""

  /// The members.
  public static let members: [Member<DeleteInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName)
  ]
  /// Deletes an instance profile that holds no role.
  public static let summary = Sentence.summaryDeleteInstanceProfile
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String) {
    self.instanceProfileName = instanceProfileName
  }

  /// The instance profile.
  public var subject: String { instanceProfileName }

  /// Errors: NoSuchEntity; DeleteConflict while it holds a role.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let profile = try scope.reading.instanceProfile(instanceProfileName)
    try DeleteConflicts.ofInstanceProfile(profile, in: scope.reading).throwFirst()
    try scope.store.deleteInstanceProfile(key: profile.key)
    return NoAnswer()
  }
}
