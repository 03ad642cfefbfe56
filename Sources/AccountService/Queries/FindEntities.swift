import AccountStore
public import IAM

/// The first entities of some kinds that match a text, for lists to choose from in an account of any size.
public struct FindEntities: Query {
  /// What is known of an entity already, for a mark beside it.
  public enum Mark: Sendable, Hashable {
    /// Nothing.
    case none
    /// A managed policy is attached to it.
    case hasPolicy(arn: String)
    /// The user is in a group.
    case isMember(ofGroup: String)
    /// The group holds a user.
    case holds(user: String)
    /// The instance profile holds a role.
    case hasRole
  }

  /// An entity found.
  public struct Row: Sendable, Hashable {
    /// What it is.
    public let kind: EntityKind
    /// Its name.
    public let name: String
    /// Its path.
    public let path: String
    /// Whether the mark holds for it.
    public let isMarked: Bool
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The rows, kind by kind, each in the order of names.
    public let rows: [Row]
    /// How many there are of these kinds without a filter.
    public let total: Int
  }

  /// The kinds, in the order they are told.
  public var kinds: [EntityKind]
  /// The filter; empty for all.
  public var filter: String
  /// What is marked.
  public var mark: Mark
  /// How many of each kind at most.
  public var limit: Int
  /// The action where users are found; see `wishes`.
  public static let action = "iam:ListUsers"
  /// Finding is part of listing, each kind by its own action.
  public var wishes: [AccessWish] { kinds.map(AccessWish.listing) }

  /// A query.
  public init(_ kinds: [EntityKind], filter: String = "", mark: Mark = .none, limit: Int = 200) {
    self.kinds = kinds
    self.filter = filter
    self.mark = mark
    self.limit = limit
  }

  /// Errors: NoSuchEntity for the group or user of the mark.
  public func run(in scope: ReadScope) throws -> Answer {
    let marker = try marker(in: scope)
    let total = try kinds.reduce(0) { try $0 + scope.store.count($1, filter: "", pathPrefix: nil) }
    return Answer(rows: try kinds.flatMap { try rows($0, marker, in: scope) }, total: total)
  }

  private func rows(_ kind: EntityKind, _ isMarked: (EntityKind, Int64) throws -> Bool, in scope: ReadScope) throws -> [Row] {
    let request = WindowRequest(filter: filter, limit: limit)
    func row(_ key: Int64, _ name: String, _ path: String) throws -> Row {
      Row(kind: kind, name: name, path: path, isMarked: try isMarked(kind, key))
    }
    return switch kind {
    case .user: try scope.store.users(request).rows.map { try row($0.key, $0.value.name, $0.value.path) }
    case .group: try scope.store.groups(request).rows.map { try row($0.key, $0.value.name, $0.value.path) }
    case .role: try scope.store.roles(request).rows.map { try row($0.key, $0.value.name, $0.value.path) }
    case .policy: try scope.store.policies(request).rows.map { try row($0.key, $0.value.name, $0.value.path) }
    case .instanceProfile: try scope.store.instanceProfiles(request).rows.map { try row($0.key, $0.value.name, $0.value.path) }
    }
  }

  private func marker(in scope: ReadScope) throws -> (EntityKind, Int64) throws -> Bool {
    switch mark {
    case .none: return { _, _ in false }
    case .hasPolicy(let arn):
      return { kind, key in
        guard let holder = Holder(kind, key: key) else { return false }
        return try scope.store.attachedPolicies(of: holder).contains { $0.arn == arn }
      }
    case .isMember(let name):
      let group = try scope.group(name).key
      return { _, key in try scope.store.isMember(user: key, ofGroup: group) }
    case .holds(let name):
      let user = try scope.user(name).key
      return { _, key in try scope.store.isMember(user: user, ofGroup: key) }
    case .hasRole: return { _, key in try !scope.store.roles(ofInstanceProfile: key).isEmpty }
    }
  }
}

extension Holder {
  fileprivate init?(_ kind: EntityKind, key: Int64) {
    switch kind {
    case .user: self = .user(key)
    case .group: self = .group(key)
    case .role: self = .role(key)
    case .policy, .instanceProfile: return nil
    }
  }
}
