import IAM
public import Language
import PolicyEngine

/// Shows the context keys that policy documents ask for.
/// Source: [GetContextKeysForCustomPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html).
public struct GetContextKeysForCustomPolicy: ReadOperation {
  /// The documents.
  public var policies: [String] = []

  /// The members.
  public static let members: [Member<GetContextKeysForCustomPolicy>] = [
    Member("PolicyInputList", \.policies, .list(.document), required: true, .helpPolicyInputList)
  ]
  /// Shows the context keys that policy documents ask for.
  public static let summary = Sentence.summaryGetContextKeysForCustomPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(policies: [String]) {
    self.policies = policies
  }

  /// Errors: InvalidInput.
  public func run(in scope: ReadScope) throws -> ContextKeysAnswer {
    ContextKeysAnswer(try GivenPolicies.read(policies, as: .identity, member: "PolicyInputList"))
  }
}
