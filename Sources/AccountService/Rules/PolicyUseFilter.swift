import AccountStore

/// Which policies `ListPolicies` keeps by their use in the account.
struct PolicyUseFilter {
  private let scope: ReadScope
  private let onlyAttached: Bool
  private let usage: PolicyUsers.Usage?
  /// The AWS managed policies that are used at all: few, while those that aren't are many.
  private let usedAWS: Set<String>

  /// Whether nothing is asked of a policy's use.
  var keepsAll: Bool { !onlyAttached && usage == nil }

  init(onlyAttached: Bool, usage: String?, in scope: ReadScope) throws {
    self.scope = scope
    self.onlyAttached = onlyAttached
    self.usage = usage.flatMap(PolicyUsers.Usage.init)
    usedAWS = onlyAttached || usage != nil ? Set(try scope.store.usedAWSManagedPolicies()) : []
  }

  func keeps(_ policy: AnyPolicy) throws -> Bool {
    if keepsAll { return true }
    let arn = policy.arn(in: scope)
    if case .aws = policy, !usedAWS.contains(arn) { return false }
    let (attachments, boundaries) = try scope.store.usage(ofPolicy: arn)
    if onlyAttached, attachments == 0 { return false }
    switch usage {
    case .attached: return attachments > 0
    case .bounded: return boundaries > 0
    case nil: return true
    }
  }
}
