import AccountStore
public import IAM
import Language

/// Whether a new entity could have a name, asked while the name is typed: its form and whether another has it.
public struct NameCheck: Query {
  /// What gets the name.
  public var kind: EntityKind
  /// The name.
  public var name: String
  /// The name the entity has now, which is no hindrance to itself.
  public var own: String?
  /// The action where a user is made; see `wishes`.
  public static let action = "iam:CreateUser"
  /// What making the entity needs, or giving it the name: the form of who may not says so at once.
  public var wishes: [AccessWish] {
    switch (kind, own) {
    case (.user, nil): [AccessWish(Self.action, on: .new("user", path: "/", name: name))]
    case (.group, nil): [AccessWish("iam:CreateGroup", on: .new("group", path: "/", name: name))]
    case (.role, _): [AccessWish("iam:CreateRole", on: .new("role", path: "/", name: name))]
    case (.policy, _): [AccessWish("iam:CreatePolicy", on: .new("policy", path: "/", name: name))]
    case (.instanceProfile, _): [AccessWish("iam:CreateInstanceProfile", on: .new("instance-profile", path: "/", name: name))]
    case (.user, let own?): [AccessWish("iam:UpdateUser", on: .user(own))]
    case (.group, let own?): [AccessWish("iam:UpdateGroup", on: .group(own))]
    }
  }

  /// A query.
  public init(_ kind: EntityKind, _ name: String, own: String? = nil) {
    self.kind = kind
    self.name = name
    self.own = own
  }

  /// What is wrong with the name; nil when nothing is.
  public func run(in scope: ReadScope) throws -> IAMError? {
    let key = try own.map { try self.key(of: $0, in: scope) } ?? nil
    do {
      try scope.checkFree(kind, name, field: kind.nameMember, own: key)
      return nil
    } catch let error as IAMError where error.code == .entityAlreadyExists {
      return error
    }
  }

  private func key(of name: String, in scope: ReadScope) throws -> Int64? {
    switch kind {
    case .user: try scope.store.user(named: name)?.key
    case .group: try scope.store.group(named: name)?.key
    case .role: try scope.store.role(named: name)?.key
    case .policy: try scope.store.policy(named: name)?.key
    case .instanceProfile: try scope.store.instanceProfile(named: name)?.key
    }
  }
}
