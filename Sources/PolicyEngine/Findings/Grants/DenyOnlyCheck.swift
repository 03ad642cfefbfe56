import Language

/// An identity policy that only takes away.
enum DenyOnlyCheck: FindingCheck {
  static let denyOnly = FindingKind("DENY_ONLY_POLICY", .suggestion, .denyOnlyPolicy)
  static let kinds = [denyOnly]

  static func look(at policy: ReviewedPolicy, _ found: inout FindingList) {
    let needsAllow = policy.kind == .identity || policy.kind == .boundary || policy.kind == .session || policy.kind == .trust
    guard needsAllow, let first = policy.statements.first, policy.statements.allSatisfy({ $0.effect == .deny }) else { return }
    found.add(denyOnly, .findingDenyOnly(policy.kind == .identity), at: first.value["Effect"] ?? first.value)
  }
}
