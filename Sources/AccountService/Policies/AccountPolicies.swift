import AWSCatalog
import AccountStore
import IAM
public import PolicyEngine

/// Every principal of an account with its policies, ready for questions about all of them: read in a few passes over the store, kept by the
/// service until the account changes.
public struct AccountPolicies: Sendable {
  /// The account's revision that this was read at.
  public let revision: Int
  /// The root user, the users and the roles, these in the order of their names.
  public let principals: [PrincipalPolicies]
  /// The groups, in the order of their names.
  let groups: [GroupPolicies]
  /// The roles' trust policies, by the roles' ARNs.
  public let trustPolicies: [String: CompiledPolicy]

  /// The account's policies as they are now: those that the service keeps, or newly read.
  static func current(in scope: ReadScope) throws -> AccountPolicies {
    let revision = try scope.store.accountRevision
    if let kept = scope.policies.account(at: revision) { return kept }
    let made = AccountPolicies(Gatherer(scope: scope, tables: try scope.store.permissionTables()), revision: revision)
    scope.policies.keep(made)
    return made
  }

  private init(_ gatherer: Gatherer, revision: Int) {
    var gatherer = gatherer
    self.revision = revision
    groups = gatherer.groupList
    var principals: [PrincipalPolicies] = []
    if let root = gatherer.root { principals.append(root) }
    var trust: [String: CompiledPolicy] = [:]
    for entity in gatherer.tables.entities {
      switch entity.kind {
      case .user, .role: if let principal = gatherer.principal(entity) { principals.append(principal) }
      case .group, .policy, .instanceProfile: break
      }
      guard entity.kind == .role, let text = entity.trustPolicy else { continue }
      trust[gatherer.arn(entity)] = gatherer.scope.policies.policy(text, name: entity.name)
    }
    self.principals = principals
    trustPolicies = trust
  }
}

/// A group with its policies.
struct GroupPolicies: Sendable {
  let arn: String
  let name: String
  /// With the way by which a member has them.
  let policies: [HeldPolicy]
}

/// Puts together what the store's tables say of each principal.
private struct Gatherer {
  let scope: ReadScope
  let tables: PermissionTables
  private var managed: [String: Known?] = [:]
  private(set) var groupList: [GroupPolicies] = []
  private var groups: [Int64: Int] = [:]
  private var groupsHeld: [HeldPolicies] = []

  init(scope: ReadScope, tables: PermissionTables) {
    self.scope = scope
    self.tables = tables
    for entity in tables.entities where entity.kind == .group {
      var held = HeldPolicies()
      held.add(own(entity.key)) { .group(entity.name, $0) }
      groups[entity.key] = groupList.count
      groupList.append(GroupPolicies(arn: arn(entity), name: entity.name, policies: held.policies))
      groupsHeld.append(held)
    }
  }

  var root: PrincipalPolicies? {
    RequestPrincipal(ARN.root(of: scope.account.id, partition: scope.account.partition)).map(PolicyFinder(scope: scope).policies)
  }

  func arn(_ entity: PermissionTables.Entity) -> String { scope.arn(entity.kind, path: entity.path, name: entity.name) }

  mutating func principal(_ entity: PermissionTables.Entity) -> PrincipalPolicies? {
    guard var principal = RequestPrincipal(arn(entity)) else { return nil }
    principal.uniqueID = entity.id
    var held = own(entity.key)
    let memberships = (tables.groups[entity.key] ?? []).compactMap { groups[$0] }
    for group in memberships { held.add(groupsHeld[group]) { $0 } }
    return PrincipalPolicies(
      principal: principal, context: PrincipalContext.of(id: entity.id, tags: entity.tags), identity: held.policies,
      boundary: entity.boundary.flatMap { policy($0)?.policy }.map { HeldPolicy(.managed(entity.boundary ?? ""), $0) },
      hasBoundary: entity.boundary != nil, unreadable: held.unreadable, groups: memberships)
  }

  private mutating func own(_ key: Int64) -> HeldPolicies {
    var held = HeldPolicies()
    for policy in tables.inline[key] ?? [] { held.add(scope.policies.policy(policy.document, name: policy.name), .inline(policy.name)) }
    for arn in tables.attached[key] ?? [] {
      if let known = policy(arn) { held.add(known.policy, .managed(arn)) }
    }
    return held
  }

  /// A managed policy: nil where the account doesn't know it, none in it where it can't be read.
  private mutating func policy(_ arn: String) -> Known? {
    if let known = managed[arn] { return known }
    let document = AWSManagedPolicies.document(of: arn) ?? tables.policies[arn]?.document
    let made = document.map { Known(policy: scope.policies.policy($0, name: arn)) }
    managed[arn] = .some(made)
    return made
  }

  private struct Known {
    let policy: CompiledPolicy?
  }
}
