import AccountStore
public import IAM
public import Language

/// Creates an IAM user. Source: [CreateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html).
public struct CreateUser: WriteOperation {
  /// Its path; `/` when nil.
  public var path: String?
  /// The new user's name.
  public var userName = ""
  /// The ARN of the managed policy that becomes the permissions boundary.
  public var permissionsBoundary: String?
  /// Its tags.
  public var tags: [Tag]?

  /// The members.
  public static let members: [Member<CreateUser>] = [
    Member("Path", \.path, .text(.path), .helpPath),
    Member("UserName", \.userName, .text(.newName), required: true, .helpNewUserName),
    Member("PermissionsBoundary", \.permissionsBoundary, .text(.arn), .helpBoundary),
    Member("Tags", \.tags, .tags, .helpTags),
  ]
  /// Creates an IAM user.
  public static let summary = Sentence.summaryCreateUser
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, path: String? = nil, permissionsBoundary: String? = nil, tags: [Tag]? = nil) {
    self.userName = userName
    self.path = path
    self.permissionsBoundary = permissionsBoundary
    self.tags = tags
  }

  /// The user.
  public var subject: String { userName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags ?? [], isCaseSensitive: false)
  }

  /// Errors: EntityAlreadyExists, NoSuchEntity (the boundary), LimitExceeded, InvalidInput.
  public func run(in scope: WriteScope) throws -> UserAnswer {
    try scope.reading.checkFree(.user, userName, field: "UserName")
    if let permissionsBoundary { try scope.reading.checkBoundary(permissionsBoundary) }
    try scope.reading.checkQuota(.users, of: .user)
    let user = User(
      name: userName, path: path ?? "/", id: scope.makeID(.user), created: scope.now, boundary: permissionsBoundary, tags: tags ?? [])
    let stored = try scope.store.insert(user)
    return UserAnswer(UserDescription(stored.value, in: scope.reading, isWhole: true))
  }
}
