import AccountStore
import IAM
public import Language

/// Takes tags of a customer managed policy away.
/// Source: [UntagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagPolicy.html).
public struct UntagPolicy: WriteOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// The keys to take away.
  public var tagKeys: [String] = []

  /// The members.
  public static let members: [Member<UntagPolicy>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("TagKeys", \.tagKeys, .list(.text(.tagKey)), required: true, .helpTagKeys),
  ]
  /// Takes tags of a customer managed policy away.
  public static let summary = Sentence.summaryUntagPolicy
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String, tagKeys: [String]) {
    self.policyARN = policyARN
    self.tagKeys = tagKeys
  }

  /// The policy.
  public var subject: String { Subject.of(policyARN) }

  /// Errors: NoSuchEntity, InvalidInput (AWS managed).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var policy = try scope.reading.customerPolicy(policyARN)
    policy.value.tags = TagRules.without(tagKeys, in: policy.value.tags, isCaseSensitive: true)
    try scope.store.update(policy)
    return NoAnswer()
  }
}
