import IAM
public import Language
import PolicyEngine

/// Decides requests by policy documents alone.
/// Source: [SimulateCustomPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html).
public struct SimulateCustomPolicy: ReadOperation {
  /// The identity policies.
  public var policies: [String] = []
  /// The requests.
  public var asked = SimulatedRequests()

  /// The members.
  public static let members: [Member<SimulateCustomPolicy>] =
    [
      Member("PolicyInputList", \.policies, .list(.document), required: true, .helpPolicyInputList)
    ] + requestMembers
  /// Decides requests by policy documents alone.
  public static let summary = Sentence.summarySimulateCustomPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(policies: [String], actionNames: [String], resourceARNs: [String]? = nil, contextEntries: [ContextEntry]? = nil) {
    self.policies = policies
    asked = SimulatedRequests(actionNames, resourceARNs: resourceARNs, contextEntries: contextEntries)
  }

  /// Errors: InvalidInput.
  public func run(in scope: ReadScope) throws -> Page<EvaluationResult> {
    if asked.resourcePolicy != nil, asked.callerARN == nil { throw IAMError(.invalidInput, .simulatedCallerMissing, field: "CallerArn") }
    let caller = try asked.callerARN.map(SimulatedCaller.read) ?? Simulation.nobody(of: scope.account.id)
    let simulation = Simulation(
      principal: caller, identity: try GivenPolicies.read(policies, as: .identity, member: "PolicyInputList"),
      boundary: try GivenPolicies.boundary(asked.boundaries), resourcePolicy: try GivenPolicies.resource(asked.resourcePolicy),
      resourceOwner: try SimulatedCaller.owner(asked.resourceOwner), context: try ContextEntry.context(asked.contextEntries ?? []))
    return try simulation.page(asked.actionNames, asked.resourceARNs, holder: nil, marker: asked.marker, maxItems: asked.maxItems)
  }
}

extension SimulateCustomPolicy: PolicySimulation {}
