import AccountStore
import IAM
public import Language

/// Adds a version to a customer managed policy; five can be kept.
/// Source: [CreatePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html).
public struct CreatePolicyVersion: WriteOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// The document, kept byte for byte.
  public var policyDocument = ""
  /// Whether the new version comes into force at once.
  public var setAsDefault: Bool?

  /// The members.
  public static let members: [Member<CreatePolicyVersion>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("PolicyDocument", \.policyDocument, .document, required: true, .helpPolicyDocument),
    Member("SetAsDefault", \.setAsDefault, .boolean, .helpSetAsDefault),
  ]
  /// Adds a version to a customer managed policy; five can be kept.
  public static let summary = Sentence.summaryCreatePolicyVersion
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String, policyDocument: String, setAsDefault: Bool? = nil) {
    self.policyARN = policyARN
    self.policyDocument = policyDocument
    self.setAsDefault = setAsDefault
  }

  /// The policy.
  public var subject: String { Subject.of(policyARN) }

  /// Errors: NoSuchEntity, InvalidInput (AWS managed), MalformedPolicyDocument, LimitExceeded. Numbers are never used again.
  public func run(in scope: WriteScope) throws -> PolicyVersionAnswer {
    var policy = try scope.reading.customerPolicy(policyARN)
    try scope.reading.checkManagedDocument(policyDocument)
    try scope.reading.checkVersionQuotas(of: policy)
    let number = try scope.store.nextVersionNumber(ofPolicy: policy.key)
    let version = PolicyVersion(id: "v\(number)", document: policyDocument, created: scope.now)
    try scope.store.insert(version, ofPolicy: policy.key)
    if setAsDefault == true { policy.value.defaultVersion = version.id }
    policy.value.updated = scope.now
    try scope.store.update(policy)
    return PolicyVersionAnswer(PolicyVersionDescription(version, of: .customer(policy), isWhole: false))
  }
}
