public import PolicyEngine

/// A policy that bears on a principal, made ready for decisions, and the way by which the principal has it.
public struct HeldPolicy: Sendable {
  /// The way.
  public let origin: PolicyOrigin
  /// The policy; its name is the origin's text.
  public let policy: CompiledPolicy

  init(_ origin: PolicyOrigin, _ policy: CompiledPolicy) {
    self.origin = origin
    self.policy = policy
  }
}
