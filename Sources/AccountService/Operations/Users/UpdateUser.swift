import AccountStore
import IAM
public import Language

/// Renames or moves a user; ID, groups, policies and credentials stay.
/// Source: [UpdateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html).
public struct UpdateUser: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The new path; nil keeps the old one.
  public var newPath: String?
  /// The new name; nil keeps the old one.
  public var newUserName: String?

  /// The members.
  public static let members: [Member<UpdateUser>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("NewPath", \.newPath, .text(.path), .helpNewPath),
    Member("NewUserName", \.newUserName, .text(.newName), .helpNewName),
  ]
  /// Renames or moves a user; ID, groups, policies and credentials stay.
  public static let summary = Sentence.summaryUpdateUser
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, newPath: String? = nil, newUserName: String? = nil) {
    self.userName = userName
    self.newPath = newPath
    self.newUserName = newUserName
  }

  /// The user, with its new name.
  public var subject: String { Subject.of(userName, newUserName) }

  /// Errors: NoSuchEntity, EntityAlreadyExists.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var user = try scope.reading.user(userName)
    if let newUserName { try scope.reading.checkFree(.user, newUserName, field: "NewUserName", own: user.key) }
    user.value.name = newUserName ?? user.value.name
    user.value.path = newPath ?? user.value.path
    try scope.store.update(user)
    return NoAnswer()
  }
}
