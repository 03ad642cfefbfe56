import AccountStore
public import IAM
import Language
public import PolicyEngine

/// A policy document with all that an editor has to know of it: its quota, what of it is taken, and the revision a save names.
public struct EditableDocument: Query {
  /// Which document.
  public enum Target: Sendable, Hashable {
    /// The trust policy of a role.
    case trust(role: String)
    /// The inline policy of a name in a user, group or role.
    case inline(String, of: EntityKind, String)
    /// An inline policy that is to be written into a user, group or role.
    case newInline(of: EntityKind, String)
    /// The default version of a customer managed policy.
    case version(ofPolicy: String)
    /// A customer managed policy that is to be written.
    case newPolicy
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The document; empty for one that is to be written.
    public var document = ""
    /// How large it may be.
    public let quota: PolicyQuota
    /// The characters that other documents take of the quota.
    public var used = 0
    /// The revision of what it belongs to; nil for a policy that isn't there yet.
    public var expectation: Expectation?
    /// The names of all inline policies beside it.
    public var names: [String] = []
    /// The policy's versions that aren't the default, newest first.
    public var otherVersions: [PolicyVersion] = []
    /// How many versions a policy can have.
    public var versionLimit = 0
  }

  /// Which document.
  public var target: Target
  /// The action where it is a managed policy's; see `wishes`.
  public static let action = "iam:GetPolicyVersion"
  /// What reading the document needs; a new one needs nothing.
  public var wishes: [AccessWish] {
    switch target {
    case .trust(let role): [AccessWish("iam:GetRole", on: .role(role))]
    case .inline(_, .user, let name): [AccessWish("iam:GetUserPolicy", on: .user(name))]
    case .inline(_, .group, let name): [AccessWish("iam:GetGroupPolicy", on: .group(name))]
    case .inline(_, _, let name): [AccessWish("iam:GetRolePolicy", on: .role(name))]
    case .newInline(.user, let name): [AccessWish("iam:ListUserPolicies", on: .user(name))]
    case .newInline(.group, let name): [AccessWish("iam:ListGroupPolicies", on: .group(name))]
    case .newInline(_, let name): [AccessWish("iam:ListRolePolicies", on: .role(name))]
    case .version(let arn): [AccessWish(Self.action, on: .policy(arn))]
    case .newPolicy: []
    }
  }

  /// A query.
  public init(_ target: Target) {
    self.target = target
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    switch target {
    case .trust(let name):
      let role = try scope.role(name)
      return Answer(
        document: role.value.trustPolicy, quota: quota(.trustPolicySize, scope),
        expectation: Expectation(.role, named: role.value.name, revision: role.revision))
    case .inline(let name, let kind, let holder): return try inline(name, kind, holder, scope)
    case .newInline(let kind, let holder): return try inline(nil, kind, holder, scope)
    case .version(let arn): return try version(of: try scope.customerPolicy(arn), scope)
    case .newPolicy: return Answer(quota: quota(.policySize, scope))
    }
  }

  private func quota(_ quota: Quota, _ scope: ReadScope) -> PolicyQuota {
    PolicyQuota(name: quota.refusalName, limit: scope.account.quota(quota))
  }

  private func version(of policy: Stored<ManagedPolicy>, _ scope: ReadScope) throws -> Answer {
    let versions = try AnyPolicy.customer(policy).versions(in: scope)
    return Answer(
      document: versions.first { $0.id == policy.value.defaultVersion }?.document ?? "", quota: quota(.policySize, scope),
      expectation: Expectation(.policy, named: policy.value.name, revision: policy.revision),
      otherVersions: versions.filter { $0.id != policy.value.defaultVersion }, versionLimit: scope.account.quota(.versionsPerPolicy))
  }

  private func inline(_ name: String?, _ kind: EntityKind, _ holder: String, _ scope: ReadScope) throws -> Answer {
    let (owner, revision) = try owner(kind, holder, scope)
    let document = try name.map { try scope.inline($0, of: owner).document } ?? ""
    let all = try scope.store.inlinePolicies(of: owner.holder)
    let used = all.filter { $0.name != name }.reduce(0) { $0 + PolicyQuota.sizeWithoutWhiteSpace($1.document) }
    return Answer(
      document: document, quota: quota(owner.inlineQuota, scope), used: used,
      expectation: Expectation(kind, named: owner.name, revision: revision), names: all.map(\.name))
  }

  private func owner(_ kind: EntityKind, _ name: String, _ scope: ReadScope) throws -> (PolicyOwner, Int) {
    switch kind {
    case .user:
      let user = try scope.user(name)
      return (PolicyOwner(user), user.revision)
    case .group:
      let group = try scope.group(name)
      return (PolicyOwner(group), group.revision)
    default:
      let role = try scope.role(name)
      return (PolicyOwner(role), role.revision)
    }
  }
}
