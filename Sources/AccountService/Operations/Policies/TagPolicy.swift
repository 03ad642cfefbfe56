import AccountStore
public import IAM
public import Language

/// Sets tags of a customer managed policy; the case of keys counts.
/// Source: [TagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html).
public struct TagPolicy: WriteOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// The tags to set.
  public var tags: [Tag] = []

  /// The members.
  public static let members: [Member<TagPolicy>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("Tags", \.tags, .tags, required: true, .helpTags),
  ]
  /// Sets tags of a customer managed policy; the case of keys counts.
  public static let summary = Sentence.summaryTagPolicy
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String, tags: [Tag]) {
    self.policyARN = policyARN
    self.tags = tags
  }

  /// The policy.
  public var subject: String { Subject.of(policyARN) }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags, isCaseSensitive: true)
  }

  /// Errors: NoSuchEntity, InvalidInput (AWS managed, or a key twice), LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var policy = try scope.reading.customerPolicy(policyARN)
    policy.value.tags = try TagRules.merged(policy.value.tags, with: tags, isCaseSensitive: true)
    try scope.store.update(policy)
    return NoAnswer()
  }
}
