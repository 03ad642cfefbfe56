import IAM
public import Language
import PolicyEngine

/// Decides requests by the policies of a user, group or role.
/// Source: [SimulatePrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html).
public struct SimulatePrincipalPolicy: ReadOperation {
  /// The user's, group's or role's ARN.
  public var sourceARN = ""
  /// Identity policies beside its own.
  public var policies: [String]?
  /// A permissions boundary in place of its own: one document.
  public var boundaries: [String]?
  /// The actions.
  public var actionNames: [String] = []
  /// The resources; `*` when left out.
  public var resourceARNs: [String]?
  /// The policy that every resource has.
  public var resourcePolicy: String?
  /// The account that owns resources whose ARN names none.
  public var resourceOwner: String?
  /// The user who asks, as if she had these policies.
  public var callerARN: String?
  /// Context keys with their values.
  public var contextEntries: [ContextEntry]?
  /// A scenario of EC2's.
  public var resourceHandlingOption: String?
  /// How many at most.
  public var maxItems: Int?
  /// Where to go on.
  public var marker: String?

  /// The members.
  public static let members: [Member<SimulatePrincipalPolicy>] = [
    Member("PolicySourceArn", \.sourceARN, .text(.arn), required: true, .helpPolicySourceARN),
    Member("PolicyInputList", \.policies, .list(.document), .helpPolicyInputList),
    Member("PermissionsBoundaryPolicyInputList", \.boundaries, .list(.document), .helpBoundaryInputList),
    Member("ActionNames", \.actionNames, .list(.text(.simulatedAction)), required: true, .helpActionNames),
    Member("ResourceArns", \.resourceARNs, .list(.text(.simulatedResource)), .helpResourceARNs),
    Member("ResourcePolicy", \.resourcePolicy, .document, .helpResourcePolicy),
    Member("ResourceOwner", \.resourceOwner, .text(.simulatedResource), .helpResourceOwner),
    Member("CallerArn", \.callerARN, .text(.simulatedResource), .helpCallerARN),
    Member("ContextEntries", \.contextEntries, .list(.structure(ContextEntry.memberDescriptions)), .helpContextEntries),
    Member("ResourceHandlingOption", \.resourceHandlingOption, .choice(ResourceHandling.options), .helpResourceHandling),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
  ]
  /// Decides requests by the policies of a user, group or role.
  public static let summary = Sentence.summarySimulatePrincipalPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(sourceARN: String, actionNames: [String], resourceARNs: [String]? = nil, contextEntries: [ContextEntry]? = nil) {
    self.sourceARN = sourceARN
    self.actionNames = actionNames
    self.resourceARNs = resourceARNs
    self.contextEntries = contextEntries
  }

  /// Errors: NoSuchEntity, InvalidInput.
  public func run(in scope: ReadScope) throws -> Page<EvaluationResult> {
    let source = try SimulationSource(sourceARN, in: scope)
    if resourcePolicy != nil, callerARN == nil, source.kind != .user {
      throw IAMError(.invalidInput, .simulatedCallerMissing, field: "CallerArn")
    }
    let given = try GivenPolicies.read(policies ?? [], as: .identity, member: "PolicyInputList")
    let caller = try callerARN.map(SimulatedCaller.read)
    let isSource = caller == nil || caller?.text == sourceARN
    let simulation = Simulation(
      principal: (isSource ? source.principal : caller) ?? Simulation.nobody(of: scope.account.id), identity: source.identity + given,
      boundary: try GivenPolicies.boundary(boundaries) ?? source.boundary, resourcePolicy: try GivenPolicies.resource(resourcePolicy),
      resourceOwner: try SimulatedCaller.owner(resourceOwner),
      context: try ContextEntry.context(contextEntries ?? [], over: isSource ? source.context : RequestContext()))
    return try simulation.page(actionNames, resourceARNs, holder: source.kind, marker: marker, maxItems: maxItems)
  }
}
