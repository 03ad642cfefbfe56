import IAM
public import Language

/// Describes a managed policy, AWS managed or customer managed.
/// Source: [GetPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html).
public struct GetPolicy: ReadOperation {
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<GetPolicy>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN)
  ]
  /// Describes a managed policy, AWS managed or customer managed.
  public static let summary = Sentence.summaryGetPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String) {
    self.policyARN = policyARN
  }

  /// Errors: NoSuchEntity, InvalidInput (no ARN of a policy).
  public func run(in scope: ReadScope) throws -> PolicyAnswer {
    return PolicyAnswer(try PolicyDescription(try scope.managedPolicy(policyARN), in: scope, isWhole: true))
  }
}
