import AccountStore
import IAM
public import Language

/// Activates or deactivates an access key.
/// Source: [UpdateAccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html).
public struct UpdateAccessKey: WriteOperation {
  /// The user's name; without one the caller is meant: an IAM user or the root user, but not the local owner.
  public var userName: String?
  /// The access key ID.
  public var accessKeyID = ""
  /// `Active` or `Inactive`.
  public var status = ""

  /// The members.
  public static let members: [Member<UpdateAccessKey>] = [
    Member("UserName", \.userName, .text(.existingName), .helpKeyOwner),
    Member("AccessKeyId", \.accessKeyID, .text(.accessKeyID), required: true, .helpAccessKeyID),
    Member("Status", \.status, .choice(AccessKey.statuses), required: true, .helpKeyStatus),
  ]
  /// Activates or deactivates an access key.
  public static let summary = Sentence.summaryUpdateAccessKey
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, accessKeyID: String, isActive: Bool) {
    self.userName = userName
    self.accessKeyID = accessKeyID
    status = isActive ? "Active" : "Inactive"
  }

  /// The user.
  public var subject: String { userName ?? "" }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var key = try scope.reading.accessKey(accessKeyID, of: try scope.reading.credentialOwner(named: userName))
    key.isActive = status == "Active"
    try scope.store.put(key)
    return NoAnswer()
  }
}
