import AccountStore
import IAM
public import Language

/// Deletes a user that has no policies, groups or credentials left.
/// Source: [DeleteUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html).
public struct DeleteUser: WriteOperation {
  /// The user's name.
  public var userName = ""

  /// The members.
  public static let members: [Member<DeleteUser>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName)
  ]
  /// Deletes a user that has no policies, groups or credentials left.
  public static let summary = Sentence.summaryDeleteUser
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String) {
    self.userName = userName
  }

  /// The user.
  public var subject: String { userName }

  /// Errors: NoSuchEntity; DeleteConflict while policies or memberships are left.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(userName)
    try DeleteConflicts.ofUser(user, in: scope.reading).throwFirst()
    try scope.store.deleteUser(key: user.key)
    return NoAnswer()
  }
}
