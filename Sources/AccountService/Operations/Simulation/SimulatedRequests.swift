import IAM
import Language

/// What both simulations are asked: which requests, by whom, under which circumstances.
public struct SimulatedRequests: Sendable {
  /// The permissions boundary, in place of a principal's own: one document.
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

  /// Nothing is asked yet.
  public init() {}

  init(_ actionNames: [String], resourceARNs: [String]?, contextEntries: [ContextEntry]?) {
    self.actionNames = actionNames
    self.resourceARNs = resourceARNs
    self.contextEntries = contextEntries
  }
}

/// A simulation: policies of its own, and the requests.
protocol PolicySimulation: Shaped {
  var asked: SimulatedRequests { get set }
}

extension PolicySimulation {
  /// The members of the requests, behind those that say whose policies.
  static var requestMembers: [Member<Self>] {
    [
      Member("PermissionsBoundaryPolicyInputList", \.asked.boundaries, .list(.document), .helpBoundaryInputList),
      Member("ActionNames", \.asked.actionNames, .list(.text(.simulatedAction)), required: true, .helpActionNames),
      Member("ResourceArns", \.asked.resourceARNs, .list(.text(.simulatedResource)), .helpResourceARNs),
      Member("ResourcePolicy", \.asked.resourcePolicy, .document, .helpResourcePolicy),
      Member("ResourceOwner", \.asked.resourceOwner, .text(.simulatedResource), .helpResourceOwner),
      Member("CallerArn", \.asked.callerARN, .text(.simulatedResource), .helpCallerARN),
      Member("ContextEntries", \.asked.contextEntries, .list(.structure(ContextEntry.memberDescriptions)), .helpContextEntries),
      Member("ResourceHandlingOption", \.asked.resourceHandlingOption, .choice(ResourceHandling.options), .helpResourceHandling),
      Member("MaxItems", \.asked.maxItems, .integer(Paging.range), .helpMaxItems),
      Member("Marker", \.asked.marker, .text(.marker), .helpMarker),
    ]
  }
}

/// The scenarios of EC2 that a simulation may name; each resource is decided by itself whichever it is.
private enum ResourceHandling {
  static let options = [
    "EC2-Classic-InstanceStore", "EC2-Classic-EBS", "EC2-VPC-InstanceStore", "EC2-VPC-InstanceStore-Subnet", "EC2-VPC-EBS",
    "EC2-VPC-EBS-Subnet",
  ]
}
