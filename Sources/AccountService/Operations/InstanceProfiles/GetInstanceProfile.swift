import IAM
public import Language

/// Describes an instance profile with its role.
/// Source: [GetInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html).
public struct GetInstanceProfile: ReadOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""

  /// The members.
  public static let members: [Member<GetInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName)
  ]
  /// Describes an instance profile with its role.
  public static let summary = Sentence.summaryGetInstanceProfile
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String) {
    self.instanceProfileName = instanceProfileName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> InstanceProfileAnswer {
    let profile = try scope.instanceProfile(instanceProfileName)
    return InstanceProfileAnswer(try InstanceProfileDescription(profile, in: scope, isWhole: true))
  }
}
