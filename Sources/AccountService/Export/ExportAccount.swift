import AWSCatalog
import AccountStore
import IAM

/// Writes the whole account as `aws iam get-account-authorization-details` prints it, piece by piece, so that it takes the memory of a few
/// hundred entities whatever the account's size.
///
/// Entities stand in the order of their names; AWS managed policies that are attached or are a boundary follow the account's own. Documents
/// are objects in their authors' own text; one that isn't JSON is a string. As in IAM's answer, what only single operations tell is not
/// there: descriptions and longest sessions of roles, tags of policies, instance profiles without a role, the account's alias.
public struct ExportAccount: Query {
  /// The action it is.
  public static let action = "iam:GetAccountAuthorizationDetails"
  private static let rows = 500

  private let sink: @Sendable ([UInt8]) throws -> Void

  /// An export; `sink` gets the bytes (UTF-8) in order and may throw to end it.
  public init(to sink: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.sink = sink
  }

  /// Writes it from one consistent view of the account.
  public func run(in scope: ReadScope) throws -> ExportedCounts {
    var output = ListOutput(sink: sink)
    var counts = ExportedCounts()
    try output.open("UserDetailList")
    try all(scope.store.users) { try output.add(UserAuthorization($0, in: scope)) }
    counts.users = try output.close()
    try output.open("GroupDetailList")
    try all(scope.store.groups) { try output.add(GroupAuthorization($0, in: scope)) }
    counts.groups = try output.close()
    try output.open("RoleDetailList")
    try all(scope.store.roles) { try output.add(RoleAuthorization($0, in: scope)) }
    counts.roles = try output.close()
    try output.open("Policies")
    try all(scope.store.policies) { try output.add(PolicyAuthorization(.customer($0), in: scope)) }
    for arn in try scope.store.usedAWSManagedPolicies() {
      if let policy = AWSManagedPolicies.policy(arn: arn) { try output.add(PolicyAuthorization(.aws(policy), in: scope)) }
    }
    counts.policies = try output.close()
    try output.end()
    return counts
  }

  private func all<Value>(
    _ list: (WindowRequest) throws -> Window<Stored<Value>>, _ body: (Stored<Value>) throws -> Void
  ) throws {
    var request = WindowRequest(limit: Self.rows)
    while true {
      let window = try list(request)
      for row in window.rows { try body(row) }
      guard window.hasAfter, let last = window.seekKeys.last else { return }
      request.anchor = .after(last)
    }
  }
}

/// How many entities of each kind were written; AWS managed policies count as policies.
public struct ExportedCounts: Sendable, Hashable {
  /// Users.
  public internal(set) var users = 0
  /// Groups.
  public internal(set) var groups = 0
  /// Roles.
  public internal(set) var roles = 0
  /// Policies.
  public internal(set) var policies = 0
}

/// The frame around the entities: an object of lists, four spaces a level as the AWS CLI indents.
private struct ListOutput {
  private static let indent = 4
  private static let chunk = 64 << 10

  let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []
  private var lists = 0
  private var items = 0

  init(sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
  }

  mutating func open(_ name: String) throws {
    buffer += (lists == 0 ? "{\n" : ",\n").utf8
    buffer += "    \"\(name)\": [".utf8
    lists += 1
    items = 0
  }

  mutating func add(_ entity: some Shaped) throws {
    buffer += (items == 0 ? "\n        " : ",\n        ").utf8
    buffer += JSONText.bytes(.structure(entity.fields), indent: Self.indent, level: 2)
    items += 1
    if buffer.count >= Self.chunk { try flush() }
  }

  mutating func close() throws -> Int {
    buffer += (items == 0 ? "]" : "\n    ]").utf8
    return items
  }

  mutating func end() throws {
    buffer += "\n}\n".utf8
    try flush()
  }

  private mutating func flush() throws {
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
