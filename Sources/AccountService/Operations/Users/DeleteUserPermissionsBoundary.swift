import AccountStore
import IAM
public import Language

/// Takes the permissions boundary of a user away.
/// Source: [DeleteUserPermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html).
public struct DeleteUserPermissionsBoundary: WriteOperation {
  /// The user's name.
  public var userName = ""

  /// The members.
  public static let members: [Member<DeleteUserPermissionsBoundary>] = [
    Member("UserName", \.userName, .text(.newName), required: true, .helpUserName)
  ]
  /// Takes the permissions boundary of a user away.
  public static let summary = Sentence.summaryDeleteUserPermissionsBoundary
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String) {
    self.userName = userName
  }

  /// The user.
  public var subject: String { userName }

  /// Errors: NoSuchEntity (the user, or it has none).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var user = try scope.reading.user(userName)
    guard user.value.boundary != nil else { throw IAMError(.noSuchEntity, .noBoundary(user.value.name), field: "UserName") }
    user.value.boundary = nil
    try scope.store.update(user)
    return NoAnswer()
  }
}
