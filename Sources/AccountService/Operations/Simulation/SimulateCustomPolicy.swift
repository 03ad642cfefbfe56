import IAM
public import Language
import PolicyEngine

/// Decides requests by policy documents alone.
/// Source: [SimulateCustomPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html).
public struct SimulateCustomPolicy: ReadOperation {
  /// The identity policies.
  public var policies: [String] = []
  /// The permissions boundary: one document.
  public var boundaries: [String]?
  /// The actions.
  public var actionNames: [String] = []
  /// The resources; `*` when left out.
  public var resourceARNs: [String]?
  /// The policy that every resource has.
  public var resourcePolicy: String?
  /// The account that owns resources whose ARN names none.
  public var resourceOwner: String?
  /// The user who asks.
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
  public static let members: [Member<SimulateCustomPolicy>] = [
    Member("PolicyInputList", \.policies, .list(.document), required: true, .helpPolicyInputList),
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
  /// Decides requests by policy documents alone.
  public static let summary = Sentence.summarySimulateCustomPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(policies: [String], actionNames: [String], resourceARNs: [String]? = nil, contextEntries: [ContextEntry]? = nil) {
    self.policies = policies
    self.actionNames = actionNames
    self.resourceARNs = resourceARNs
    self.contextEntries = contextEntries
  }

  /// Errors: InvalidInput.
  public func run(in scope: ReadScope) throws -> Page<EvaluationResult> {
    if resourcePolicy != nil, callerARN == nil { throw IAMError(.invalidInput, .simulatedCallerMissing, field: "CallerArn") }
    let caller = try callerARN.map(SimulatedCaller.read) ?? Simulation.nobody(of: scope.account.id)
    let simulation = Simulation(
      principal: caller, identity: try GivenPolicies.read(policies, as: .identity, member: "PolicyInputList"),
      boundary: try GivenPolicies.boundary(boundaries), resourcePolicy: try GivenPolicies.resource(resourcePolicy),
      resourceOwner: try SimulatedCaller.owner(resourceOwner), context: try ContextEntry.context(contextEntries ?? []))
    return try simulation.page(actionNames, resourceARNs, holder: nil, marker: marker, maxItems: maxItems)
  }
}

/// The scenarios of EC2 that a simulation may name; each resource is decided by itself whichever it is.
enum ResourceHandling {
  static let options = [
    "EC2-Classic-InstanceStore", "EC2-Classic-EBS", "EC2-VPC-InstanceStore", "EC2-VPC-InstanceStore-Subnet", "EC2-VPC-EBS",
    "EC2-VPC-EBS-Subnet",
  ]
}
