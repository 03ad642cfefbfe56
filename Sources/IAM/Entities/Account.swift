/// An account: the root user's facts and the settings that hold for all of it.
public struct Account: Sendable, Hashable {
  /// The account ID.
  public var id: AccountID
  /// `aws`, `aws-cn` or `aws-us-gov`: the partition of all its ARNs.
  public var partition: String
  /// The account alias, the name in the sign-in URL.
  public var alias: String?
  /// The root user's e-mail address.
  public var rootEmail: String?
  /// When the account was made or first imported.
  public var created: Timestamp
  /// The quotas that were raised, by their name in `GetAccountSummary` (`UsersQuota`).
  public var quotas: [String: Int]

  /// An account.
  public init(
    id: AccountID, partition: String = "aws", alias: String? = nil, rootEmail: String? = nil, created: Timestamp,
    quotas: [String: Int] = [:]
  ) {
    self.id = id
    self.partition = partition
    self.alias = alias
    self.rootEmail = rootEmail
    self.created = created
    self.quotas = quotas
  }

  /// The URL where its IAM users sign in, by alias where it has one.
  public var signInURL: String { "https://\(alias ?? id.digits).signin.aws.amazon.com/console" }
}
