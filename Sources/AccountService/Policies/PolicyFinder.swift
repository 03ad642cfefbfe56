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
      held += try policies(of: .group(group.key)).map { HeldPolicy(.group(group.value.name, $0.origin), $0.policy) }
    }
    return PrincipalPolicies(
      principal: principal, context: PrincipalContext.of(id: user.value.id, tags: user.value.tags), identity: held,
      boundary: try user.value.boundary.flatMap(managed), hasBoundary: user.value.boundary != nil)
  }

  /// A role, or a session of it.
  func policies(of role: Stored<Role>, session: RequestPrincipal? = nil) throws -> PrincipalPolicies? {
    let arn = scope.arn(.role, path: role.value.path, name: role.value.name)
    guard var principal = session ?? RequestPrincipal(arn) else { return nil }
    principal.uniqueID = role.value.id
    if session != nil { principal.roleARN = arn }
    return PrincipalPolicies(
      principal: principal, context: PrincipalContext.of(id: role.value.id, session: session?.sessionName, tags: role.value.tags),
      identity: try policies(of: .role(role.key)), boundary: try role.value.boundary.flatMap(managed),
      hasBoundary: role.value.boundary != nil)
  }

  /// The account's root user, or somebody who has no policies here.
  func policies(of principal: RequestPrincipal) -> PrincipalPolicies {
    var context = RequestContext()
    if principal.kind == .root { context["aws:userid"] = principal.account.map { [$0] } }
    return PrincipalPolicies(principal: principal, context: context, identity: [], boundary: nil, hasBoundary: false)
  }

  /// The inline and attached policies of a user, group or role.
  func policies(of holder: Holder) throws -> [HeldPolicy] {
    let inline = try scope.store.inlinePolicies(of: holder).compactMap { policy in
      scope.policies.policy(policy.document, name: policy.name).map { HeldPolicy(.inline(policy.name), $0) }
    }
    return inline + (try scope.store.attachedPolicies(of: holder).compactMap { try managed($0.arn) })
  }

  /// The version in force of a managed policy; nil where it isn't known, as after an odd import.
  func managed(_ arn: String) throws -> HeldPolicy? {
    guard let policy = try scope.findPolicy(arn), let version = try policy.version(policy.defaultVersion, in: scope) else { return nil }
    return scope.policies.policy(version.document, name: arn).map { HeldPolicy(.managed(arn), $0) }
  }
}
