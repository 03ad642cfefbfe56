import AccountStore
import IAM
public import Language

/// Says when an access key was last used, and whose it is.
/// Source: [GetAccessKeyLastUsed](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html).
public struct GetAccessKeyLastUsed: ReadOperation {
  /// The access key ID.
  public var accessKeyID = ""

  /// The members.
  public static let members: [Member<GetAccessKeyLastUsed>] = [
    Member("AccessKeyId", \.accessKeyID, .text(.accessKeyID), required: true, .helpAccessKeyID)
  ]
  /// Says when an access key was last used.
  public static let summary = Sentence.summaryGetAccessKeyLastUsed
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(accessKeyID: String) {
    self.accessKeyID = accessKeyID
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> AccessKeyLastUsedAnswer {
    guard let key = try scope.store.accessKey(id: accessKeyID) else {
      throw IAMError(.noSuchEntity, .noSuchAccessKey(accessKeyID), field: "AccessKeyId")
    }
    return AccessKeyLastUsedAnswer(key, userName: try scope.nameOfKeys(of: key.owner))
  }
}
