import IAM
public import Language
import PolicyEngine

/// Shows the context keys that the policies of a user, group or role ask for.
/// Source: [GetContextKeysForPrincipalPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html).
public struct GetContextKeysForPrincipalPolicy: ReadOperation {
  /// The user's, group's or role's ARN.
  public var sourceARN = ""
  /// Documents beside its policies.
  public var policies: [String]?

  /// The members.
  public static let members: [Member<GetContextKeysForPrincipalPolicy>] = [
    Member("PolicySourceArn", \.sourceARN, .text(.arn), required: true, .helpPolicySourceARN),
    Member("PolicyInputList", \.policies, .list(.document), .helpPolicyInputList),
  ]
  /// Shows the context keys that the policies of a user, group or role ask for.
  public static let summary = Sentence.summaryGetContextKeysForPrincipalPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(sourceARN: String, policies: [String]? = nil) {
    self.sourceARN = sourceARN
    self.policies = policies
  }

  /// Errors: NoSuchEntity, InvalidInput.
  public func run(in scope: ReadScope) throws -> ContextKeysAnswer {
    let given = try GivenPolicies.read(policies ?? [], as: .identity, member: "PolicyInputList")
    return ContextKeysAnswer(try SimulationSource(sourceARN, in: scope).identity + given)
  }
}
