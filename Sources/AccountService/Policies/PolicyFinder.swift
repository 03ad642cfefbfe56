import AWSCatalog
import AccountStore
import IAM
import PolicyEngine

/// Makes the policies of principals ready for decisions, one principal at a time.
struct PolicyFinder {
  let scope: ReadScope

  /// A user with her own policies and those of her groups.
  func policies(of user: Stored<User>) throws -> PrincipalPolicies? {
    let arn = scope.arn(.user, path: user.value.path, name: user.value.name)
    guard var principal = RequestPrincipal(arn) else { return nil }
    principal.uniqueID = user.value.id
    var held = try policies(of: .user(user.key))
    for group in try scope.store.groups(ofUser: user.key) {
      held.add(try policies(of: .group(group.key))) { .group(group.value.name, $0) }
    }
    return PrincipalPolicies(
      principal: principal, context: PrincipalContext.of(id: user.value.id, tags: user.value.tags), identity: held.policies,
      boundary: try user.value.boundary.flatMap(managed), hasBoundary: user.value.boundary != nil, unreadable: held.unreadable)
  }

  /// A role, or a session of it.
  func policies(of role: Stored<Role>, session: RequestPrincipal? = nil) throws -> PrincipalPolicies? {
    let arn = scope.arn(.role, path: role.value.path, name: role.value.name)
    guard var principal = session ?? RequestPrincipal(arn) else { return nil }
    principal.uniqueID = role.value.id
    if session != nil { principal.roleARN = arn }
    let held = try policies(of: .role(role.key))
    return PrincipalPolicies(
      principal: principal, context: PrincipalContext.of(id: role.value.id, session: session?.sessionName, tags: role.value.tags),
      identity: held.policies, boundary: try role.value.boundary.flatMap(managed), hasBoundary: role.value.boundary != nil,
      unreadable: held.unreadable)
  }

  /// The account's root user, or somebody who has no policies here.
  func policies(of principal: RequestPrincipal) -> PrincipalPolicies {
    var context = RequestContext()
    if principal.kind == .root { context["aws:userid"] = principal.account.map { [$0] } }
    return PrincipalPolicies(principal: principal, context: context, identity: [], boundary: nil, hasBoundary: false)
  }

  /// The inline and attached policies of a user, group or role.
  func policies(of holder: Holder) throws -> HeldPolicies {
    var held = HeldPolicies()
    for policy in try scope.store.inlinePolicies(of: holder) {
      held.add(scope.policies.policy(policy.document, name: policy.name), .inline(policy.name))
    }
    for attached in try scope.store.attachedPolicies(of: holder) {
      guard let document = try document(attached.arn) else { continue }
      held.add(scope.policies.policy(document, name: attached.arn), .managed(attached.arn))
    }
    return held
  }

  /// The version in force of a managed policy; nil where it isn't known or can't be read, as after an odd import.
  func managed(_ arn: String) throws -> HeldPolicy? {
    try document(arn).flatMap { scope.policies.policy($0, name: arn) }.map { HeldPolicy(.managed(arn), $0) }
  }

  private func document(_ arn: String) throws -> String? {
    if let document = AWSManagedPolicies.document(of: arn) { return document }
    guard let policy = try scope.store.policy(arn: arn) else { return nil }
    return try scope.store.version(policy.value.defaultVersion, ofPolicy: policy.key)?.document
  }
}

/// Policies of a user, group or role: those that can be read, and the others.
struct HeldPolicies {
  private(set) var policies: [HeldPolicy] = []
  private(set) var unreadable: [PolicyOrigin] = []

  mutating func add(_ policy: CompiledPolicy?, _ origin: PolicyOrigin) {
    if let policy { policies.append(HeldPolicy(origin, policy)) } else { unreadable.append(origin) }
  }

  /// Adds those of a group, by which the user has them.
  mutating func add(_ others: HeldPolicies, by way: (PolicyOrigin) -> PolicyOrigin) {
    policies += others.policies.map { HeldPolicy(way($0.origin), $0.policy) }
    unreadable += others.unreadable.map(way)
  }
}
