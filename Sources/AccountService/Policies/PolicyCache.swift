import IAM
import PolicyEngine
import Synchronization

/// Compiled policies, kept by name and text, so that what doesn't change is read once however often it decides.
///
/// A text that isn't a policy, as an odd import may hold, compiles to none.
final class PolicyCache: Sendable {
  /// The most policies that are kept beside those of the account as a whole.
  private static let limit = 20_000

  private struct Key: Hashable {
    let name: String
    let text: String
  }

  private struct State {
    var compiled: [Key: CompiledPolicy?] = [:]
    var account: AccountPolicies?
    var callers: [Caller.Identity: PrincipalPolicies] = [:]
    var callersRevision = -1
    var refusals: Set<Refusal> = []
    var refusalsRevision = -1
    var graph: AccessGraph?
  }

  private let state = Mutex(State())

  /// The policy of a text.
  func policy(_ text: String, name: String) -> CompiledPolicy? {
    let key = Key(name: name, text: text)
    if let known = state.withLock({ $0.compiled[key] }) { return known }
    let made = try? CompiledPolicy(text, name: name)
    state.withLock { state in
      if state.compiled.count >= Self.limit { state.compiled.removeAll() }
      state.compiled[key] = .some(made)
    }
    return made
  }

  /// The account's policies at a revision, where they were kept last.
  func account(at revision: Int) -> AccountPolicies? {
    state.withLock { $0.account?.revision == revision ? $0.account : nil }
  }

  /// The graph of who can become whom at a revision, where it was kept last.
  func graph(at revision: Int) -> AccessGraph? {
    state.withLock { $0.graph?.account.revision == revision ? $0.graph : nil }
  }

  /// Keeps a graph in place of that of an earlier revision.
  func keep(_ graph: AccessGraph) {
    state.withLock { $0.graph = graph }
  }

  /// Keeps the account's policies in place of those of an earlier revision.
  func keep(_ policies: AccountPolicies) {
    state.withLock { $0.account = policies }
  }

  /// A caller's policies at a revision of the account, where they were kept.
  func caller(_ caller: Caller.Identity, at revision: Int) -> PrincipalPolicies? {
    state.withLock { $0.callersRevision == revision ? $0.callers[caller] : nil }
  }

  /// Keeps a caller's policies; those of another revision go.
  func keep(_ policies: PrincipalPolicies, of caller: Caller.Identity, at revision: Int) {
    state.withLock { state in
      if state.callersRevision != revision || state.callers.count >= Self.callerLimit { state.callers.removeAll() }
      state.callersRevision = revision
      state.callers[caller] = policies
    }
  }

  private static let callerLimit = 1_000

  private struct Refusal: Hashable {
    let principal, action, resource: String
  }

  /// Whether a refused look wasn't told since the account last changed; counts as told then.
  func isNews(_ denied: DeniedRequest, at revision: Int) -> Bool {
    let refusal = Refusal(principal: denied.principal, action: denied.action, resource: denied.resource)
    return state.withLock { state in
      if state.refusalsRevision != revision || state.refusals.count >= Self.callerLimit { state.refusals.removeAll() }
      state.refusalsRevision = revision
      return state.refusals.insert(refusal).inserted
    }
  }
}
