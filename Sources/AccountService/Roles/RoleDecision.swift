import AccountStore
import IAM
import Language
import PolicyEngine

/// A role and the account it is in.
struct FoundRole {
  let role: Stored<Role>
  let account: Account
  let arn: String
  /// Its trust policy; nil for a text that is no policy, as an odd import may hold, which trusts nobody.
  let trust: CompiledPolicy?

  init(_ role: Stored<Role>, in scope: ReadScope) {
    self.role = role
    account = scope.account
    arn = scope.arn(.role, path: role.value.path, name: role.value.name)
    trust = scope.policies.policy(role.value.trustPolicy, name: role.value.name)
  }

  /// The role of an ARN, in this account or another of the store; name and path as they are spelt.
  init?(_ arn: String, in scope: ReadScope) throws {
    guard let parts = ARN(arn), parts.service == "iam", parts.resourceType == "role", let id = AccountID(parts.account),
      let home = try scope.other(id), let role = try home.store.role(named: parts.name)
    else { return nil }
    self.init(role, in: home)
    guard self.arn == arn else { return nil }
  }

  /// What conditions can ask of the role.
  var context: RequestContext {
    var context = RequestContext()
    RequestedResource(role.value, arn: arn).add(to: &context, of: account.id)
    return context
  }
}

/// Whether a caller may take a role: the role's trust policy answers as the policy of a resource, beside the caller's own policies.
struct RoleDecision {
  let request: AssumeRole
  /// When a code that came with the request was found right.
  let codeAccepted: Timestamp?
  /// The caller's account.
  let scope: ReadScope

  /// The role, where it may be taken. Throws AccessDenied, with the same sentence for a role that isn't there as for one that trusts others.
  func allowedRole() throws -> FoundRole {
    let role = try FoundRole(request.roleARN, in: scope)
    guard let identity = scope.caller.policyIdentity, let taker = try scope.policies(of: identity) else {
      throw IAMError(.accessDenied, .localOwnerTakesNoRole)
    }
    let explanation = try explain(role, taker)
    let denied = DeniedRequest(explanation.request)
    guard explanation.verdict.decision == .allowed, let role else { throw IAMError(.accessDenied, explanation.sentence, denied: denied) }
    if let unreadable = taker.unreadable.first {
      let words = DecisionWords(principal: denied.principal, action: denied.action, resource: denied.resource)
      throw IAMError(.accessDenied, .policyUnreadable(words, unreadable.text), denied: denied)
    }
    return role
  }

  /// The decision with everything that led to it.
  private func explain(_ role: FoundRole?, _ taker: PrincipalPolicies) throws -> Explanation {
    var policies = taker.inForce
    policies.resource = role?.trust
    do {
      return policies.explain(try taker.request(AssumeRole.action, on: request.roleARN, context: try context(role)))
    } catch let problem as RequestProblem {
      throw problem.error
    }
  }

  private func context(_ role: FoundRole?) throws -> RequestContext {
    var context = try scope.callerContext
    context["sts:RoleSessionName"] = [request.roleSessionName]
    context["sts:ExternalId"] = request.externalID.map { [$0] }
    context["sts:DurationSeconds"] = request.durationSeconds.map { [String($0)] }
    if let codeAccepted {
      context["aws:MultiFactorAuthPresent"] = ["true"]
      context["aws:MultiFactorAuthAge"] = [String(max(0, scope.now.seconds - codeAccepted.seconds))]
    }
    if let role { context.add(role.context) }
    return context
  }
}

extension ReadScope {
  /// The context keys of whoever asks.
  var callerContext: RequestContext {
    get throws { try context(of: caller, in: self) }
  }
}
