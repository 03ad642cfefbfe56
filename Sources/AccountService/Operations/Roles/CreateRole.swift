import AccountStore
public import IAM
public import Language

/// Creates a role that those whom its trust policy names may assume.
/// Source: [CreateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html).
public struct CreateRole: WriteOperation {
  /// Its path; `/` when nil.
  public var path: String?
  /// The new role's name.
  public var roleName = ""
  /// The trust policy, kept byte for byte.
  public var assumeRolePolicyDocument = ""
  /// What it is for.
  public var description: String?
  /// The longest session, in seconds; one hour when nil.
  public var maxSessionDuration: Int?
  /// The ARN of the managed policy that becomes the permissions boundary.
  public var permissionsBoundary: String?
  /// Its tags.
  public var tags: [Tag]?

  /// The members.
  public static let members: [Member<CreateRole>] = [
    Member("Path", \.path, .text(.path), .helpPath),
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpNewRoleName),
    Member("AssumeRolePolicyDocument", \.assumeRolePolicyDocument, .document, required: true, .helpTrustPolicy),
    Member("Description", \.description, .text(.roleDescription), .helpDescription),
    Member("MaxSessionDuration", \.maxSessionDuration, .integer(Role.sessionDurations), .helpMaxSessionDuration),
    Member("PermissionsBoundary", \.permissionsBoundary, .text(.arn), .helpBoundary),
    Member("Tags", \.tags, .tags, .helpTags),
  ]
  /// Creates a role that those whom its trust policy names may assume.
  public static let summary = Sentence.summaryCreateRole
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(
    roleName: String, assumeRolePolicyDocument: String, path: String? = nil, description: String? = nil, maxSessionDuration: Int? = nil,
    permissionsBoundary: String? = nil, tags: [Tag]? = nil
  ) {
    self.roleName = roleName
    self.assumeRolePolicyDocument = assumeRolePolicyDocument
    self.path = path
    self.description = description
    self.maxSessionDuration = maxSessionDuration
    self.permissionsBoundary = permissionsBoundary
    self.tags = tags
  }

  /// The role.
  public var subject: String { roleName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags ?? [], isCaseSensitive: false)
  }

  /// Errors: EntityAlreadyExists, InvalidInput, MalformedPolicyDocument, NoSuchEntity (the boundary), LimitExceeded.
  public func run(in scope: WriteScope) throws -> RoleAnswer {
    let path = path ?? "/"
    try scope.reading.checkFree(.role, roleName, field: "RoleName")
    try ProtectedRoles.checkNew(path: path)
    try scope.reading.checkTrustPolicy(assumeRolePolicyDocument, field: "AssumeRolePolicyDocument")
    if let permissionsBoundary { try scope.reading.checkBoundary(permissionsBoundary) }
    try scope.reading.checkQuota(.roles, of: .role)
    let role = Role(
      name: roleName, path: path, id: scope.makeID(.role), created: scope.now, trustPolicy: assumeRolePolicyDocument,
      description: description,
      maxSessionDuration: maxSessionDuration ?? Role.sessionDurations.lowerBound, boundary: permissionsBoundary, tags: tags ?? [])
    return RoleAnswer(RoleDescription(try scope.store.insert(role).value, in: scope.reading, isWhole: true))
  }
}
