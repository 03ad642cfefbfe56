import AccountStore
public import Credentials
public import IAM
import Language

/// An access key without its secret, as `ListAccessKeys` answers it.
public struct AccessKeyMetadata: Shaped, Listed {
  /// The user's name; nil for the root user's keys.
  public var userName: String?
  /// The access key ID.
  public var accessKeyID = ""
  /// `Active` or `Inactive`.
  public var status = ""
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)

  /// The members of IAM's `AccessKeyMetadata` type.
  public static let members: [Member<AccessKeyMetadata>] = [
    Member("UserName", \.userName, .anyText),
    Member("AccessKeyId", \.accessKeyID, .anyText),
    Member("Status", \.status, .choice(AccessKey.statuses)),
    Member("CreateDate", \.createDate, .timestamp),
  ]
  /// AccessKeyMetadata.
  public static let listName = "AccessKeyMetadata"

  /// An empty description.
  public init() {}

  init(_ key: AccessKey, userName: String?) {
    self.userName = userName
    accessKeyID = key.id
    status = key.status
    createDate = key.created
  }
}

/// An access key with its secret, as `CreateAccessKey` answers it, once.
public struct NewAccessKey: Shaped, Hashable {
  /// The user's name; nil for the root user's keys.
  public var userName: String?
  /// The access key ID.
  public var accessKeyID = ""
  /// `Active`.
  public var status = ""
  /// The secret access key; nil where it was taken out of the answer.
  public var secretAccessKey: Secret?
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)

  /// The members of IAM's `AccessKey` type.
  public static let members: [Member<NewAccessKey>] = [
    Member("UserName", \.userName, .anyText, required: true),
    Member("AccessKeyId", \.accessKeyID, .anyText, required: true),
    Member("Status", \.status, .choice(AccessKey.statuses), required: true),
    Member("SecretAccessKey", \.secretAccessKey, .secret, required: true, secret: true),
    Member("CreateDate", \.createDate, .timestamp),
  ]

  /// An empty description.
  public init() {}

  init(_ key: AccessKey, secret: Secret, userName: String?) {
    self.userName = userName
    accessKeyID = key.id
    status = key.status
    secretAccessKey = secret
    createDate = key.created
  }
}

/// The answer of `CreateAccessKey`.
public struct NewAccessKeyAnswer: Shaped, Hashable {
  /// The key.
  public var accessKey = NewAccessKey()

  /// AccessKey.
  public static let members: [Member<NewAccessKeyAnswer>] = [
    Member("AccessKey", \.accessKey, .structure(NewAccessKey.memberDescriptions), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ key: NewAccessKey) {
    accessKey = key
  }
}

extension AccessKey {
  /// The words of IAM's `Status` that a long-term key can have.
  static let statuses = ["Active", "Inactive"]
  var status: String { isActive ? "Active" : "Inactive" }
}

extension ReadScope {
  /// A key of somebody. Throws NoSuchEntity where she has none of this ID, whoever else has.
  func accessKey(_ id: String, of owner: CredentialOwner) throws -> AccessKey {
    guard let key = try store.accessKey(id: id), key.owner == owner else {
      throw IAMError(.noSuchEntity, .noSuchAccessKey(id), field: "AccessKeyId")
    }
    return key
  }

  /// The user's name as answers about access keys give it; nil for the root user.
  func nameOfKeys(of owner: CredentialOwner) throws -> String? {
    owner == .root ? nil : try owner.name(in: self)
  }
}
