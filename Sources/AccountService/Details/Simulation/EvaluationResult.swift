import IAM
import Language

/// What a simulation says of an action.
///
/// Source: [EvaluationResult](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html).
public struct EvaluationResult: Shaped, Listed {
  /// The action.
  public var actionName = ""
  /// The resource.
  public var resourceName: String?
  /// `allowed`, `explicitDeny` or `implicitDeny`.
  public var decision = ""
  /// The statements that decided.
  public var matchedStatements: [MatchedStatement]?
  /// The context keys that statements ask for and nobody gave; of one resource they stand in its own result.
  public var missingContextValues: [String]?
  /// What the organization says; nil without one.
  public var organizations: OrganizationsDecision?
  /// What the permissions boundary says; nil without one.
  public var boundary: BoundaryDecision?
  /// What the two accounts of a request say by themselves.
  public var details: DecisionDetails?
  /// The same for the resource that was named; nil for `*`.
  public var resourceResults: [ResourceResult]?

  /// The members of IAM's `EvaluationResult` type.
  public static let members: [Member<EvaluationResult>] = [
    Member("EvalActionName", \.actionName, .anyText, required: true),
    Member("EvalResourceName", \.resourceName, .anyText),
    Member("EvalDecision", \.decision, .choice(["allowed", "explicitDeny", "implicitDeny"]), required: true),
    Member("MatchedStatements", \.matchedStatements, .list(.structure(MatchedStatement.memberDescriptions))),
    Member("MissingContextValues", \.missingContextValues, .list(.anyText)),
    Member("OrganizationsDecisionDetail", \.organizations, .structure(OrganizationsDecision.memberDescriptions)),
    Member("PermissionsBoundaryDecisionDetail", \.boundary, .structure(BoundaryDecision.memberDescriptions)),
    Member("EvalDecisionDetails", \.details, .map(.anyText)),
    Member("ResourceSpecificResults", \.resourceResults, .list(.structure(ResourceResult.memberDescriptions))),
  ]
  /// EvaluationResults.
  public static let listName = "EvaluationResults"

  /// An empty result.
  public init() {}
}

/// What a simulation says of an action on one resource.
///
/// Source: [ResourceSpecificResult](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResourceSpecificResult.html).
public struct ResourceResult: Shaped, Hashable {
  /// The resource.
  public var resourceName = ""
  /// `allowed`, `explicitDeny` or `implicitDeny`.
  public var decision = ""
  /// The statements that decided.
  public var matchedStatements: [MatchedStatement]?
  /// The context keys that statements ask for and nobody gave.
  public var missingContextValues: [String]?
  /// What the two accounts of a request say by themselves.
  public var details: DecisionDetails?
  /// What the permissions boundary says; nil without one.
  public var boundary: BoundaryDecision?

  /// The members of IAM's `ResourceSpecificResult` type.
  public static let members: [Member<ResourceResult>] = [
    Member("EvalResourceName", \.resourceName, .anyText, required: true),
    Member("EvalResourceDecision", \.decision, .choice(["allowed", "explicitDeny", "implicitDeny"]), required: true),
    Member("MatchedStatements", \.matchedStatements, .list(.structure(MatchedStatement.memberDescriptions))),
    Member("MissingContextValues", \.missingContextValues, .list(.anyText)),
    Member("EvalDecisionDetails", \.details, .map(.anyText)),
    Member("PermissionsBoundaryDecisionDetail", \.boundary, .structure(BoundaryDecision.memberDescriptions)),
  ]

  /// An empty result.
  public init() {}
}

/// What an organization's policies say of a request.
public struct OrganizationsDecision: Shaped, Hashable {
  /// Whether they allow it.
  public var isAllowed = false

  /// AllowedByOrganizations.
  public static let members: [Member<OrganizationsDecision>] = [Member("AllowedByOrganizations", \.isAllowed, .boolean)]

  /// An empty detail.
  public init() {}
}

/// What a permissions boundary says of a request.
public struct BoundaryDecision: Shaped, Hashable {
  /// Whether it allows it.
  public var isAllowed = false

  /// AllowedByPermissionsBoundary.
  public static let members: [Member<BoundaryDecision>] = [Member("AllowedByPermissionsBoundary", \.isAllowed, .boolean)]

  /// An empty detail.
  public init() {}

  init(_ isAllowed: Bool) {
    self.isAllowed = isAllowed
  }
}

/// Decisions by the kind of policy.
public struct DecisionDetails: WireConvertible, Hashable {
  /// Kinds and decisions, in the order they are shown.
  public var entries: [WireField] = []

  /// No details.
  public init() {}

  /// The decisions as a structure.
  public var wire: WireValue? { .structure(entries) }

  /// Reads decisions from a structure.
  public static func read(_ wire: WireValue, member: String) throws -> DecisionDetails {
    guard case .structure(let fields) = wire else {
      throw IAMError(.validationError, .wrongType(member, expected: .aStructure), field: member)
    }
    var details = DecisionDetails()
    details.entries = fields
    return details
  }
}
