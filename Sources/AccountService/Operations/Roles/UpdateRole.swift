import AccountStore
import IAM
public import Language

/// Changes the description and the longest session of a role.
/// Source: [UpdateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html).
public struct UpdateRole: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The new description; nil keeps the old one.
  public var description: String?
  /// The longest session, in seconds; nil sets it back to one hour, as IAM does.
  public var maxSessionDuration: Int?

  /// The members.
  public static let members: [Member<UpdateRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("Description", \.description, .text(.roleDescription), .helpDescription),
    Member("MaxSessionDuration", \.maxSessionDuration, .integer(Role.sessionDurations), .helpUpdatedSessionDuration),
  ]
  /// Changes the description and the longest session of a role.
  public static let summary = Sentence.summaryUpdateRole
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, description: String? = nil, maxSessionDuration: Int? = nil) {
    self.roleName = roleName
    self.description = description
    self.maxSessionDuration = maxSessionDuration
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity, UnmodifiableEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var role = try scope.reading.role(roleName)
    let duration = maxSessionDuration ?? Role.sessionDurations.lowerBound
    try duration == role.value.maxSessionDuration ? ProtectedRoles.checkDescription(role.value) : ProtectedRoles.check(role.value)
    role.value.description = description ?? role.value.description
    role.value.maxSessionDuration = duration
    try scope.store.update(role)
    return NoAnswer()
  }
}
