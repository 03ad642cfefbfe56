import IAM

/// The way by which a principal has a policy.
public indirect enum PolicyOrigin: Sendable, Hashable {
  /// Written into the principal itself.
  case inline(String)
  /// Attached to it: the managed policy's ARN.
  case managed(String)
  /// By a group that the user is in.
  case group(String, PolicyOrigin)
  /// A role's trust policy names it.
  case trust(role: String)
  /// Given for a simulation: the member and the place in it, from 1.
  case given(String, Int)
  /// Being the account's root user.
  case root

  /// The way as programs read it, which never changes: `inline:NAME`, a managed policy's ARN, `group:NAME → …`, `trust:ROLE`, `root`,
  /// `PolicyInputList.1`.
  public var text: String {
    switch self {
    case .inline(let name): "inline:" + name
    case .managed(let arn): arn
    case .group(let name, let origin): "group:\(name) → \(origin.text)"
    case .trust(let role): "trust:" + role
    case .given(let member, let place): "\(member).\(place)"
    case .root: "root"
    }
  }

  /// The policy's own name.
  public var policyName: String {
    switch self {
    case .inline(let name), .trust(let name): name
    case .managed(let arn): ARN(arn)?.name ?? arn
    case .group(_, let origin): origin.policyName
    case .given, .root: text
    }
  }
}
