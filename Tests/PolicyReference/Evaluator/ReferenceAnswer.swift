/// What comes of a request.
public enum ReferenceDecision: String, Sendable, Hashable, CaseIterable {
  /// Permission is given.
  case allowed = "Allowed"
  /// A statement denies it.
  case explicitlyDenied = "ExplicitlyDenied"
  /// No statement allows it.
  case implicitlyDenied = "ImplicitlyDenied"
}

/// A kind of policy that has a say, named as the batch format names it.
public enum ReferenceLayer: String, Sendable, Hashable, CaseIterable {
  /// Policies of the user, its groups or the role.
  case identity
  /// The policy of the resource; a role's trust policy.
  case resource
  /// The permissions boundary.
  case boundary
  /// Policies passed when the session was made.
  case session
  /// Service control policies, a list a level of the organization.
  case serviceControl = "scp"
  /// Resource control policies, a list a level of the organization.
  case resourceControl = "rcp"
  /// Policies of the VPC endpoint.
  case endpoint
}

/// Where a statement stands.
public struct ReferencePlace: Sendable, Hashable, CustomStringConvertible {
  /// The kind of policy.
  public let layer: ReferenceLayer
  /// The level of the organization from its root, for policies that stand on levels.
  public let level: Int?
  /// The policy's place in its list.
  public let policy: Int
  /// The statement's place in its policy.
  public let statement: Int

  /// A place; indices count from 0.
  public init(layer: ReferenceLayer, level: Int?, policy: Int, statement: Int) {
    self.layer = layer
    self.level = level
    self.policy = policy
    self.statement = statement
  }

  /// The place in a few words, such as `scp level 1 policy 0 statement 2`.
  public var description: String {
    layer.rawValue + (level.map { " level \($0)" } ?? "") + " policy \(policy) statement \(statement)"
  }
}

/// The whole answer to a request.
public struct ReferenceAnswer: Sendable, Hashable {
  /// The decision.
  public let decision: ReferenceDecision
  /// What each kind of policy that has a say says.
  public let layers: [ReferenceLayer: ReferenceDecision]
  /// Which kinds of policy stopped the request.
  public let blockedBy: Set<ReferenceLayer>
  /// The statements that made the decision.
  public let decidingStatements: Set<ReferencePlace>
  /// Condition keys, in small letters, that a statement asked for and the request didn't have.
  public let missingContextKeys: Set<String>

  /// An answer, member by member.
  public init(
    decision: ReferenceDecision, layers: [ReferenceLayer: ReferenceDecision], blockedBy: Set<ReferenceLayer>,
    decidingStatements: Set<ReferencePlace>, missingContextKeys: Set<String>
  ) {
    self.decision = decision
    self.layers = layers
    self.blockedBy = blockedBy
    self.decidingStatements = decidingStatements
    self.missingContextKeys = missingContextKeys
  }
}
