import AccountStore
import IAM
public import Language

/// Deletes an access key for good. Source: [DeleteAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html).
public struct DeleteAccessKey: WriteOperation {
  /// The user's name; without one the caller is meant: an IAM user or the root user, but not the local owner.
  public var userName: String?
  /// The access key ID.
  public var accessKeyID = ""

  /// The members.
  public static let members: [Member<DeleteAccessKey>] = [
    Member("UserName", \.userName, .text(.existingName), .helpKeyOwner),
    Member("AccessKeyId", \.accessKeyID, .text(.accessKeyID), required: true, .helpAccessKeyID),
  ]
  /// Deletes an access key.
  public static let summary = Sentence.summaryDeleteAccessKey
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, accessKeyID: String) {
    self.userName = userName
    self.accessKeyID = accessKeyID
  }

  /// The user.
  public var subject: String { userName ?? "" }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let key = try scope.reading.accessKey(accessKeyID, of: try scope.reading.credentialOwner(named: userName))
    _ = try scope.store.deleteAccessKey(id: key.id)
    return NoAnswer()
  }
}
