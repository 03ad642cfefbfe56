import AccountStore
import IAM
public import Language

/// Sets the permissions boundary of a user.
/// Source: [PutUserPermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html).
public struct PutUserPermissionsBoundary: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The ARN of the managed policy that becomes the permissions boundary.
  public var permissionsBoundary = ""

  /// The members.
  public static let members: [Member<PutUserPermissionsBoundary>] = [
    Member("UserName", \.userName, .text(.newName), required: true, .helpUserName),
    Member("PermissionsBoundary", \.permissionsBoundary, .text(.arn), required: true, .helpBoundary),
  ]
  /// Sets the permissions boundary of a user.
  public static let summary = Sentence.summaryPutUserPermissionsBoundary
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, permissionsBoundary: String) {
    self.userName = userName
    self.permissionsBoundary = permissionsBoundary
  }

  /// The user and the policy.
  public var subject: String { Subject.of(userName, permissionsBoundary) }

  /// Errors: NoSuchEntity, InvalidInput, PolicyNotAttachable.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var user = try scope.reading.user(userName)
    try scope.reading.checkBoundary(permissionsBoundary)
    user.value.boundary = permissionsBoundary
    try scope.store.update(user)
    return NoAnswer()
  }
}
