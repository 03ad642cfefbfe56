import IAM

/// An attached managed policy as lists answer it.
public struct AttachedPolicyDescription: Shaped, Listed {
  /// The policy's name.
  public var policyName = ""
  /// Its ARN.
  public var policyARN = ""

  /// The members of IAM's `AttachedPolicy` type.
  public static let members: [Member<AttachedPolicyDescription>] = [
    Member("PolicyName", \.policyName, .anyText),
    Member("PolicyArn", \.policyARN, .anyText),
  ]
  /// AttachedPolicies.
  public static let listName = "AttachedPolicies"

  /// An empty description.
  public init() {}

  init(_ policy: AttachedPolicy) {
    policyName = policy.name
    policyARN = policy.arn
  }
}

/// The name of an inline policy in a list.
public struct InlinePolicyName: Listed {
  /// The name.
  public let text: String

  /// PolicyNames.
  public static let listName = "PolicyNames"
  /// Text.
  public static let listKind = MemberKind.anyText

  init(_ text: String) {
    self.text = text
  }

  /// The name as text.
  public var wire: WireValue? { .text(text) }

  /// Reads a name.
  public static func read(_ wire: WireValue, member: String) throws -> InlinePolicyName {
    InlinePolicyName(try String.read(wire, member: member))
  }
}
