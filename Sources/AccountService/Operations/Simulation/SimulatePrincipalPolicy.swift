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
  /// The requests.
  public var asked = SimulatedRequests()

  /// The members.
  public static let members: [Member<SimulatePrincipalPolicy>] =
    [
      Member("PolicySourceArn", \.sourceARN, .text(.arn), required: true, .helpPolicySourceARN),
      Member("PolicyInputList", \.policies, .list(.document), .helpPolicyInputList),
    ] + requestMembers
  /// Decides requests by the policies of a user, group or role.
  public static let summary = Sentence.summarySimulatePrincipalPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(sourceARN: String, actionNames: [String], resourceARNs: [String]? = nil, contextEntries: [ContextEntry]? = nil) {
    self.sourceARN = sourceARN
    asked = SimulatedRequests(actionNames, resourceARNs: resourceARNs, contextEntries: contextEntries)
  }

  /// Errors: NoSuchEntity, InvalidInput.
  public func run(in scope: ReadScope) throws -> Page<EvaluationResult> {
    let source = try SimulationSource(sourceARN, in: scope)
    if asked.resourcePolicy != nil, asked.callerARN == nil, source.kind != .user {
      throw IAMError(.invalidInput, .simulatedCallerMissing, field: "CallerArn")
    }
    let given = try GivenPolicies.read(policies ?? [], as: .identity, member: "PolicyInputList")
    let caller = try asked.callerARN.map(SimulatedCaller.read)
    let isSource = caller == nil || caller?.text == sourceARN
    let simulation = Simulation(
      principal: (isSource ? source.principal : caller) ?? Simulation.nobody(of: scope.account.id), identity: source.identity + given,
      boundary: try GivenPolicies.boundary(asked.boundaries) ?? source.boundary,
      resourcePolicy: try GivenPolicies.resource(asked.resourcePolicy),
      resourceOwner: try SimulatedCaller.owner(asked.resourceOwner),
      context: try ContextEntry.context(asked.contextEntries ?? [], over: isSource ? source.context : RequestContext()))
    return try simulation.page(asked.actionNames, asked.resourceARNs, holder: source.kind, marker: asked.marker, maxItems: asked.maxItems)
  }
}

extension SimulatePrincipalPolicy: PolicySimulation {}
