public import PolicyEngine

/// One step on the way to a permission: who does what, by which policies, and who that makes of them.
public struct AccessStep: Sendable, Hashable {
  /// What a step is.
  public enum Kind: Sendable, Hashable {
    /// The thing itself is done.
    case acts
    /// A role is assumed.
    case assumes
    /// Permissions are taken that weren't given.
    case escalates(EscalationWay)
  }

  /// What it is.
  public let kind: Kind
  /// The ARN of who does it.
  public let actor: String
  /// The actions that it takes.
  public let actions: [String]
  /// The ARN that they are done on; nil for any.
  public let resource: String?
  /// The ARN of whose permissions are had afterwards; nil for a last step, and for those of the actor herself.
  public let becomes: String?
  /// The policies that allow it, by the way the actor has them.
  public let origins: [PolicyOrigin]
  /// Whether it also depends on circumstances that aren't known.
  public let isConditional: Bool

  /// The step as programs read it, which never changes: the policies for what is done in the end, else `role:NAME (POLICIES)`.
  public var texts: [String] {
    let names = origins.map(\.text)
    return switch kind {
    case .acts: names
    case .assumes: ["role:\(becomes.map(Self.name) ?? "") (\(names.joined(separator: ", ")))"]
    case .escalates: ["\(actions.joined(separator: "+")):\(resource.map(Self.name) ?? "*") (\(names.joined(separator: ", ")))"]
    }
  }

  private static func name(_ arn: String) -> String { arn.split(separator: "/").last.map(String.init) ?? arn }
}

/// A way to a permission, step by step.
public struct AccessPath: Sendable, Hashable {
  /// The steps; never empty.
  public let steps: [AccessStep]

  /// Whether some step depends on circumstances that aren't known.
  public var isConditional: Bool { steps.contains(where: \.isConditional) }
  /// Whether nobody's role is needed.
  public var isDirect: Bool { steps.count == 1 }
  /// The ARNs of the roles that are assumed, in order.
  public var roles: [String] { steps.compactMap { $0.kind == .assumes ? $0.becomes : nil } }
}

/// What is worth knowing of a principal beside the permission that was asked about.
public struct AccessMarks: Sendable, Hashable {
  /// How far it may do everything, or give itself everything at once: whatever its policies are called, it is an administrator.
  public var administrator = Reach.never
  /// Ways by which it can get more than it was given; empty for administrators, who need none.
  public var escalations: [EscalationWay] = []

  /// Nothing to tell.
  public init() {}
}
