public import IAM

/// When an access key was last used, as `GetAccessKeyLastUsed` answers it.
public struct AccessKeyLastUsedDescription: Shaped, Hashable {
  /// When; nil for never.
  public var lastUsedDate: Timestamp?
  /// For which service; `N/A` for none.
  public var serviceName = "N/A"
  /// In which region; `N/A` for none.
  public var region = "N/A"

  /// The members of IAM's `AccessKeyLastUsed` type.
  public static let members: [Member<AccessKeyLastUsedDescription>] = [
    Member("LastUsedDate", \.lastUsedDate, .timestamp),
    Member("ServiceName", \.serviceName, .anyText, required: true),
    Member("Region", \.region, .anyText, required: true),
  ]

  /// Never used.
  public init() {}
}

/// The answer of `GetAccessKeyLastUsed`.
public struct AccessKeyLastUsedAnswer: Shaped, Hashable {
  /// Whose the key is; nil for the root user.
  public var userName: String?
  /// Its last use.
  public var accessKeyLastUsed = AccessKeyLastUsedDescription()

  /// UserName and AccessKeyLastUsed.
  public static let members: [Member<AccessKeyLastUsedAnswer>] = [
    Member("UserName", \.userName, .anyText),
    Member("AccessKeyLastUsed", \.accessKeyLastUsed, .structure(AccessKeyLastUsedDescription.memberDescriptions)),
  ]

  /// An empty answer.
  public init() {}

  init(_ key: AccessKey, userName: String?) {
    self.userName = userName
    guard let use = key.lastUsed else { return }
    accessKeyLastUsed.lastUsedDate = use.date
    accessKeyLastUsed.serviceName = use.service
    accessKeyLastUsed.region = use.region
  }
}
