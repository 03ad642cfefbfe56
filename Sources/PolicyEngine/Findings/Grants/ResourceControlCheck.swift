import IAM
import Language

/// Services in a resource control policy that such policies don't bind.
enum ResourceControlCheck: StatementCheck {
  static let unbound = FindingKind("RCP_UNSUPPORTED_SERVICE", .warning, .resourceControlService)
  static let kinds = [unbound]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .resourceControl, let reference = policy.reference, let actions = statement.actions, !actions.isNegated else {
      return
    }
    for item in actions.items {
      guard let service = item.action?.service, let prefix = reference.servicePrefix(service) else { continue }
      if !reference.honoursResourceControl(prefix) { found.add(unbound, .findingUnboundService(prefix), at: item.value) }
    }
  }
}
