/// What becomes of a request.
///
/// Source: [Policy evaluation logic](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).
public enum Decision: String, Sendable, Hashable, CaseIterable {
  /// It may be done.
  case allowed = "Allowed"
  /// A statement denies it, whatever else allows it.
  case explicitlyDenied = "ExplicitlyDenied"
  /// Nothing allows it.
  case implicitlyDenied = "ImplicitlyDenied"
}

/// The kinds of policies that a decision hears. Raw values are those of the batch format.
public enum PolicyLayer: String, Sendable, Hashable, CaseIterable {
  /// Policies of user, groups or role.
  case identity
  /// The policy that hangs on the resource; a role's trust policy, a key's policy.
  case resource
  /// The permissions boundary.
  case boundary
  /// Policies passed when a session was made.
  case session
  /// Service control policies of the principal's organization.
  case serviceControl = "scp"
  /// Resource control policies of the organization of the resource's account.
  case resourceControl = "rcp"
  /// Policies of a VPC endpoint.
  case endpoint

  var place: Int {
    switch self {
    case .identity: 0
    case .resource: 1
    case .boundary: 2
    case .session: 3
    case .serviceControl: 4
    case .resourceControl: 5
    case .endpoint: 6
    }
  }
}

/// A set of layers in one byte.
struct LayerSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ layer: PolicyLayer) { rawValue = 1 << UInt8(layer.place) }

  var layers: [PolicyLayer] { PolicyLayer.allCases.filter { contains(LayerSet($0)) } }
}

/// A decision and every layer's part in it, in a few bytes.
public struct Verdict: Sendable, Hashable {
  /// The decision.
  public internal(set) var decision = Decision.implicitlyDenied
  var heard = LayerSet()
  var allowing = LayerSet()
  var denying = LayerSet()
  var blocking = LayerSet()
  /// The layers whose allow the decision rests on.
  var needed = LayerSet()

  /// What a layer says by itself; nil for one that wasn't heard.
  public func of(_ layer: PolicyLayer) -> Decision? {
    let layer = LayerSet(layer)
    guard heard.contains(layer) else { return nil }
    if denying.contains(layer) { return .explicitlyDenied }
    return allowing.contains(layer) ? .allowed : .implicitlyDenied
  }

  /// The layers that stopped the request, each by itself; empty where it is allowed.
  public var blockedBy: [PolicyLayer] { blocking.layers }

  mutating func hear(_ layer: PolicyLayer, _ outcome: LayerOutcome) {
    let layer = LayerSet(layer)
    heard.insert(layer)
    if outcome.allows { allowing.insert(layer) }
    if outcome.denies { denying.insert(layer) }
  }
}

/// What the policies of one layer say together.
struct LayerOutcome: Sendable {
  var allows = false
  var denies = false
  /// How closely the statements that allow name who asks; only of policies that name principals.
  var match = PrincipalMatch.none
}
