import AccountStore
import IAM
import PolicyEngine

/// Whether a user who signs in now, from here, is an administrator: may do in IAM what it takes to give anybody anything, by everything that
/// gives and limits her permissions.
///
/// Somebody whom policies want to have MFA is one where she has a device, or may enable one without.
struct AdministratorTest {
  let scope: ReadScope

  func passes(_ user: Stored<User>) throws -> Bool {
    guard let held = try PolicyFinder(scope: scope).policies(of: user), held.unreadable.isEmpty else { return false }
    let own = scope.arn(.user, path: user.value.path, name: user.value.name)
    if allows(demands(own), held, hasMFA: false) { return true }
    let canHaveMFA = try !scope.store.mfaDevices(of: .user(user.key)).isEmpty || allows([("iam:EnableMFADevice", own)], held, hasMFA: false)
    return canHaveMFA && allows(demands(own), held, hasMFA: true)
  }

  private typealias Demand = (action: String, resource: String)

  /// What an administrator does: for somebody whose name nothing is said of, and for herself.
  private func demands(_ own: String) -> [Demand] {
    let other = scope.arn(.user, path: "/", name: "somebody-else")
    let forOthers = ["AttachUserPolicy", "PutUserPolicy", "CreateUser", "CreateLoginProfile", "UpdateLoginProfile", "DeleteUser"]
    let forHerself = ["AttachUserPolicy", "PutUserPolicy", "DetachUserPolicy", "DeleteUserPolicy"]
    return forOthers.map { ("iam:" + $0, other) } + forHerself.map { ("iam:" + $0, own) } + [
      ("iam:AttachGroupPolicy", scope.arn(.group, path: "/", name: "some-group")),
      ("iam:CreatePolicyVersion", scope.arn(.policy, path: "/", name: "some-policy")),
    ]
  }

  private func allows(_ demands: [Demand], _ held: PrincipalPolicies, hasMFA: Bool) -> Bool {
    demands.allSatisfy { demand in
      let account = scope.account.id.digits
      guard
        let request = try? held.request(
          demand.action, on: demand.resource, resourceAccount: account, context: context(demand.action, hasMFA: hasMFA))
      else { return false }
      return held.inForce.decide(request).decision == .allowed
    }
  }

  private func context(_ action: String, hasMFA: Bool) -> RequestContext {
    var context = circumstances(of: .localOwner(scope.caller.workplace), at: scope.now)
    context["aws:ResourceAccount"] = [scope.account.id.digits]
    context["aws:TokenIssueTime"] = [scope.now.iso8601Zulu]
    context["aws:MultiFactorAuthPresent"] = [hasMFA ? "true" : "false"]
    if hasMFA { context["aws:MultiFactorAuthAge"] = ["0"] }
    if action.contains(":Attach") {
      context["iam:PolicyARN"] = ["arn:\(scope.account.partition):iam::aws:policy/AdministratorAccess"]
    }
    return context
  }
}
