import AccountStore
import IAM
import Language
import PolicyEngine

/// One wish of a caller, decided by the policy engine.
struct AccessDecision {
  private let held: PrincipalPolicies
  private let request: AccessRequest
  private let isGivenByAccount: Bool
  /// Whether the name of what is to be made is still open.
  private let isNew: Bool

  init(_ wish: AccessWish, by held: PrincipalPolicies, in scope: ReadScope) throws {
    self.held = held
    let access = ActionAccess.of(wish.action)
    let resource = try RequestedResource(wish.target, in: scope)
    var context = circumstances(of: scope.caller, at: scope.now)
    for (key, values) in wish.context { context[key] = values }
    resource.add(to: &context, of: scope.account.id)
    if access.hasBoundary, wish.context["iam:PermissionsBoundary"] == nil, let boundary = resource.boundary {
      context["iam:PermissionsBoundary"] = [boundary]
    }
    do {
      request = try held.request(wish.action, access.facts, on: resource.arn, resourceAccount: scope.account.id.digits, context: context)
    } catch {
      throw IAMError(.validationError, .requestResource(resource.arn))
    }
    isNew = if case .new = wish.target { true } else { false }
    isGivenByAccount = try Self.isGivenByAccount(wish, in: scope)
  }

  /// The refusal in IAM's words; nil where it is allowed.
  var refusal: IAMError? {
    get throws {
      let verdict = held.inForce.decide(request)
      let isAllowed = verdict.decision == .allowed || verdict.decision == .implicitlyDenied && isGivenByAccount
      if isAllowed, held.unreadable.isEmpty { return nil }
      let sentence = isAllowed ? held.unreadable.first.map { Sentence.policyUnreadable(words, $0.text) } : nil
      return IAMError(.accessDenied, sentence ?? held.inForce.explain(request).sentence, denied: denied)
    }
  }

  /// Whether no request of this kind could be allowed, whatever it carries.
  var isOutOfReach: Bool {
    if !held.unreadable.isEmpty { return true }
    return !isGivenByAccount && held.inForce.reach(of: request, resources: isNew ? .some : .named) == .never
  }

  private var words: DecisionWords {
    DecisionWords(principal: held.principal.text, action: request.action, resource: request.resource)
  }

  private var denied: DeniedRequest { DeniedRequest(request) }

  /// Whether the account's password policy lets its users do it for themselves, whatever identity policies leave out.
  ///
  /// Source: [Permit IAM users to change their own passwords](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change.html).
  private static func isGivenByAccount(_ wish: AccessWish, in scope: ReadScope) throws -> Bool {
    guard wish.action == "iam:ChangePassword" || wish.action == "iam:GetAccountPasswordPolicy" else { return false }
    guard case .signedIn = scope.caller else { return false }
    return try scope.store.passwordPolicy()?.allowsUsersToChange ?? false
  }
}

extension DeniedRequest {
  /// The request of a decision.
  init(_ request: AccessRequest) {
    let values = request.context.keys.map { ($0, request.context[$0] ?? []) }
    self.init(
      principal: request.principal.text, action: request.action, resource: request.resource,
      context: Dictionary(values) { first, _ in first })
  }
}
