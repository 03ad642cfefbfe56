import AccountStore
public import IAM
public import Language

/// Creates a customer managed policy with its first version.
/// Source: [CreatePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html).
public struct CreatePolicy: WriteOperation {
  /// The new policy's name.
  public var policyName = ""
  /// Its path; `/` when nil.
  public var path: String?
  /// The document, kept byte for byte.
  public var policyDocument = ""
  /// What it is for; it can't be changed later.
  public var description: String?
  /// Its tags.
  public var tags: [Tag]?

  /// The members.
  public static let members: [Member<CreatePolicy>] = [
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpNewPolicyName),
    Member("Path", \.path, .text(.policyPath), .helpPath),
    Member("PolicyDocument", \.policyDocument, .document, required: true, .helpPolicyDocument),
    Member("Description", \.description, .text(.policyDescription), .helpPolicyDescription),
    Member("Tags", \.tags, .tags, .helpTags),
  ]
  /// Creates a customer managed policy with its first version.
  public static let summary = Sentence.summaryCreatePolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyName: String, policyDocument: String, path: String? = nil, description: String? = nil, tags: [Tag]? = nil) {
    self.policyName = policyName
    self.policyDocument = policyDocument
    self.path = path
    self.description = description
    self.tags = tags
  }

  /// The policy.
  public var subject: String { policyName }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags ?? [], isCaseSensitive: true)
  }

  /// Errors: EntityAlreadyExists, MalformedPolicyDocument, LimitExceeded, InvalidInput.
  public func run(in scope: WriteScope) throws -> PolicyAnswer {
    try scope.reading.checkFree(.policy, policyName, field: "PolicyName")
    try scope.reading.checkManagedDocument(policyDocument)
    try scope.reading.checkQuota(.policies, of: .policy)
    try scope.reading.checkQuota(.policyVersionsInUse, count: try scope.store.policyVersionsInUse())
    let policy = ManagedPolicy(
      name: policyName, path: path ?? "/", id: scope.makeID(.policy), created: scope.now, updated: scope.now, description: description,
      tags: tags ?? [])
    let stored = try scope.store.insert(policy, version: PolicyVersion(id: "v1", document: policyDocument, created: scope.now))
    return PolicyAnswer(try PolicyDescription(.customer(stored), in: scope.reading, isWhole: true))
  }
}
