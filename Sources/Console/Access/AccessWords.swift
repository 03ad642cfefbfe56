import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// How principals, policies and paths are told in a line.
enum AccessWords {
  /// An ARN as it tells somebody or something of this account apart; that of another account stays whole.
  static func short(_ arn: String, _ context: Context) -> String {
    guard let parts = ARN(arn), parts.account == context.account.id.digits else { return arn }
    return parts.resource
  }

  /// The way by which somebody has a policy.
  static func policy(_ origin: PolicyOrigin) -> Sentence {
    switch origin {
    case .inline(let name): .byInline(name)
    case .managed, .given: Sentence(verbatim: origin.policyName)
    case .group(let name, let origin): .viaGroup(name, policy(origin))
    case .trust(let role): .byTrust(role)
    case .root: .byRoot
    }
  }

  /// A path in a line: the roles on the way, then the policy that gives it in the end.
  static func path(_ path: AccessPath) -> Sentence {
    let way = path.steps.flatMap { step -> [Sentence] in
      switch step.kind {
      case .assumes: [.byRole(step.becomes.map(name) ?? "")]
      case .escalates: [Sentence(verbatim: step.actions.joined(separator: " + "))]
      case .acts: [policies(step.origins)]
      }
    }
    return joined(way, " → ")
  }

  /// The policies that allow something: the first, and how many more there are.
  static func policies(_ origins: [PolicyOrigin]) -> Sentence {
    guard let first = origins.first else { return .byNothing }
    return origins.count == 1 ? policy(first) : .andMore(policy(first), origins.count - 1)
  }

  private static func name(_ arn: String) -> String { ARN(arn)?.name ?? arn }

  private static func joined(_ parts: [Sentence], _ separator: String) -> Sentence {
    Sentence(parts.map(\.english).joined(separator: separator), parts.map(\.korean).joined(separator: separator))
  }

  /// What is marked beside a principal, and how strongly.
  static func marks(_ marks: AccessMarks, services: [String]) -> (text: Sentence, role: ThemeRole) {
    var words: [Sentence] = []
    switch marks.administrator {
    case .always: words.append(.markAdministrator)
    case .conditional: words.append(.markMaybeAdministrator)
    case .never: if !marks.escalations.isEmpty { words.append(.markEscalates) }
    }
    let isAlarming = !words.isEmpty
    if !services.isEmpty { words.append(.markService(services.map(RoleListSource.short).joined(separator: ", "))) }
    return (joined(words, ", "), isAlarming ? .warning : .dim)
  }

  /// What a step does.
  static func step(_ step: AccessStep, _ context: Context) -> Sentence {
    let who = short(step.actor, context)
    let resource = step.resource.map { short($0, context) }
    let becomes = step.becomes.map { short($0, context) }
    switch step.kind {
    case .acts: return .stepActs(who, step.actions.joined(separator: ", "), resource)
    case .assumes: return .stepAssumes(who, step.becomes.map(name) ?? "")
    case .escalates: return .stepEscalates(who, step.actions.joined(separator: " + "), resource, becomes: becomes)
    }
  }

  /// The page of a principal of this account; nil for others.
  static func page(of arn: String, _ context: Context) -> [Effect]? {
    guard let parts = ARN(arn), parts.account == context.account.id.digits else { return nil }
    switch parts.resourceType {
    case "user": return [.push(Screens.screen(at: .user(parts.name)))]
    case "role": return [.push(Screens.screen(at: .role(parts.name)))]
    case "group": return [.push(Screens.screen(at: .group(parts.name)))]
    case "policy": return [.push(Screens.screen(at: .policy(arn: arn)))]
    case "root": return [.push(Screens.screen(at: .account))]
    default: return nil
    }
  }

  /// The page of a policy that somebody has.
  static func page(of origin: PolicyOrigin, heldBy arn: String) -> [Effect]? {
    let principal = RequestPrincipal(arn)
    switch origin {
    case .managed(let policy): return [.push(Screens.screen(at: .policy(arn: policy)))]
    case .inline(let name):
      switch principal?.kind {
      case .user: return [.push(InlinePolicyScreen(name, of: .user(principal?.name ?? "")))]
      case .role: return [.push(InlinePolicyScreen(name, of: .role(principal?.name ?? "")))]
      default: return nil
      }
    case .group(let group, .inline(let name)): return [.push(InlinePolicyScreen(name, of: .group(group)))]
    case .group(_, let origin): return page(of: origin, heldBy: arn)
    case .trust(let role): return [.push(DetailScreen(RoleDetailSource(name: role), tab: .trust))]
    case .root: return [.push(Screens.screen(at: .account))]
    case .given: return nil
    }
  }
}
