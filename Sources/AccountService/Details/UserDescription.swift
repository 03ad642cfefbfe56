public import IAM

/// A user as `GetUser` and its like answer it.
public struct UserDescription: Shaped, Listed {
  /// The path.
  public var path = ""
  /// The name.
  public var userName = ""
  /// The unique ID.
  public var userID = ""
  /// The ARN.
  public var arn = ""
  /// When the user was created.
  public var createDate = Timestamp(seconds: 0)
  /// When the console password was last used.
  public var passwordLastUsed: Timestamp?
  /// The permissions boundary.
  public var boundary: BoundaryDescription?
  /// The tags; nil where the operation leaves them out.
  public var tags: [Tag]?

  /// The members of IAM's `User` type.
  public static let members: [Member<UserDescription>] = [
    Member("Path", \.path, .anyText, required: true),
    Member("UserName", \.userName, .anyText, required: true),
    Member("UserId", \.userID, .anyText, required: true),
    Member("Arn", \.arn, .anyText, required: true),
    Member("CreateDate", \.createDate, .timestamp, required: true),
    Member("PasswordLastUsed", \.passwordLastUsed, .timestamp),
    Member("PermissionsBoundary", \.boundary, .structure(BoundaryDescription.memberDescriptions)),
    Member("Tags", \.tags, .tags),
  ]
  /// Users.
  public static let listName = "Users"

  /// An empty description.
  public init() {}

  /// Describes a user of an account. Lists leave boundary and tags out, as IAM's do.
  init(_ user: User, in scope: ReadScope, isWhole: Bool) {
    path = user.path
    userName = user.name
    userID = user.id
    arn = scope.arn(.user, path: user.path, name: user.name)
    createDate = user.created
    passwordLastUsed = user.passwordLastUsed
    if isWhole {
      boundary = user.boundary.map(BoundaryDescription.init(arn:))
      tags = user.tags.isEmpty ? nil : user.tags
    }
  }
}

/// The answer of operations on one user.
public struct UserAnswer: Shaped, Hashable {
  /// The user.
  public var user = UserDescription()

  /// User.
  public static let members: [Member<UserAnswer>] = [
    Member("User", \.user, .structure(UserDescription.memberDescriptions))
  ]

  /// An empty answer.
  public init() {}

  init(_ user: UserDescription) {
    self.user = user
  }
}
