import AccountStore
import Credentials
import IAM
public import Language

/// Makes an access key; its secret is in the answer and never again.
/// Source: [CreateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html).
public struct CreateAccessKey: WriteOperation {
  /// The user's name; without one the caller is meant: an IAM user or the root user, but not the local owner.
  public var userName: String?
  /// What the key is for, in its owner's words: up to 256 characters that a tag's value may have. IAM's console keeps it as a tag.
  public var description: String?
  /// The use case picked in the console; told to the audit trail only.
  public var useCase: AccessKeyUseCase?

  /// The members.
  public static let members: [Member<CreateAccessKey>] = [
    Member("UserName", \.userName, .text(.existingName), .helpKeyOwner)
  ]
  /// Makes an access key.
  public static let summary = Sentence.summaryCreateAccessKey
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, description: String? = nil, useCase: AccessKeyUseCase? = nil) {
    self.userName = userName
    self.description = description
    self.useCase = useCase
  }

  /// The user.
  public var subject: String { userName ?? "" }
  /// The use case.
  public var additionalEventData: [WireField] { useCase.map { [WireField("accessKeyUseCase", .text($0.rawValue))] } ?? [] }

  /// Members by their rules; the description by that of a tag's value.
  public func check() throws {
    try checkMembers()
    if let description { try TextRule.tagValue.check(description, member: "Description") }
  }

  /// Errors: NoSuchEntity, LimitExceeded; UnusableStore where the store's key isn't at hand.
  public func run(in scope: WriteScope) throws -> NewAccessKeyAnswer {
    let owner = try scope.reading.credentialOwner(named: userName)
    try scope.reading.checkQuota(.accessKeysPerUser, count: try scope.store.accessKeys(of: owner).count, field: "UserName")
    let sealer = try scope.environment.secrets()
    var generator = scope.environment.random()
    let secret = AccessKeySecret.make(using: &generator)
    let id = UniqueID.make(.accessKey, in: scope.account.id, using: &generator)
    let words = description.flatMap { $0.isEmpty ? nil : $0 }
    var key = AccessKey(id: id, owner: owner, sealedSecret: [], created: scope.now, description: words)
    key.sealedSecret = try sealer.seal(secret, context: key.sealingContext)
    try scope.store.put(key)
    return NewAccessKeyAnswer(NewAccessKey(key, secret: secret, userName: try scope.reading.nameOfKeys(of: owner)))
  }
}

/// What an access key is wanted for, as IAM's console asks before it makes one.
///
/// Source: [Manage access keys for IAM users](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html).
public enum AccessKeyUseCase: String, Sendable, Hashable, CaseIterable {
  /// The AWS CLI.
  case cli
  /// Code on a developer's machine.
  case localCode
  /// An application on a compute service of AWS.
  case computeOnAWS
  /// A service of somebody else's that watches or manages the account.
  case thirdParty
  /// An application outside AWS.
  case outsideAWS
  /// Something else.
  case other
}
