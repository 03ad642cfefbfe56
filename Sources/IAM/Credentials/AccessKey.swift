/// An access key: an ID that is no secret, and a secret that only its sealed form is kept of.
///
/// Source: [AccessKey](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKey.html).
public struct AccessKey: Sendable, Hashable {
  /// The access key ID (`AKIA…`).
  public var id: String
  /// Whose it is.
  public var owner: CredentialOwner
  /// The secret access key, sealed under the store's key.
  public var sealedSecret: [UInt8]
  /// When it was created.
  public var created: Timestamp
  /// Whether it can be used.
  public var isActive: Bool
  /// What it is for, in its owner's words; IAM keeps it as a tag of the user.
  public var description: String?
  /// Its last use; nil while it was never used.
  public var lastUsed: LastUse?

  /// The last use of an access key.
  public struct LastUse: Sendable, Hashable {
    /// When.
    public var date: Timestamp
    /// In which region, `us-east-1`.
    public var region: String
    /// For which service, `iam`.
    public var service: String

    /// A last use.
    public init(date: Timestamp, region: String, service: String) {
      self.date = date
      self.region = region
      self.service = service
    }
  }

  /// An access key.
  public init(
    id: String, owner: CredentialOwner, sealedSecret: [UInt8], created: Timestamp, isActive: Bool = true, description: String? = nil,
    lastUsed: LastUse? = nil
  ) {
    self.id = id
    self.owner = owner
    self.sealedSecret = sealedSecret
    self.created = created
    self.isActive = isActive
    self.description = description
    self.lastUsed = lastUsed
  }
}
