import PolicyEngine

/// What the reach of a permission promises: it bounds what is decided, and more resources in question never make it smaller.
struct ReachCheck {
  let given: FuzzCase
  let request: AccessRequest
  let verdict: Verdict

  func run() throws {
    let policies = given.inForce
    let named = policies.reach(of: request)
    if verdict.decision == .allowed { try promise(named != .never, "allowed, and never allowed") }
    if named == .always { try promise(verdict.decision == .allowed, "always allowed, but \(verdict.decision)") }
    let every = policies.reach(of: request, resources: .every)
    let some = policies.reach(of: request, resources: .some)
    try promise(every <= named && named <= some, "every resource: \(every), the request's: \(named), some: \(some)")
  }
}
