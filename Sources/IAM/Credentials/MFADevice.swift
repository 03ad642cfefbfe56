/// A virtual MFA device: an authenticator app that shares a seed with the account.
///
/// Source: [VirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html).
public struct MFADevice: Sendable, Hashable {
  /// The serial number: the device's ARN.
  public var serialNumber: String
  /// The name, the last part of the ARN.
  public var name: String
  /// The path.
  public var path: String
  /// The seed, sealed under the store's key.
  public var sealedSeed: [UInt8]
  /// When it was created.
  public var created: Timestamp
  /// Whose it is; nil while it is assigned to nobody.
  public var owner: CredentialOwner?
  /// When it was enabled for its owner.
  public var enabled: Timestamp?
  /// The last 30-second step whose code was accepted: no code of it or of an earlier one is accepted again (RFC 6238, section 5.2).
  public var lastStep: Int64?
  /// By how many steps its clock differs from the store's.
  public var drift: Int
  /// The tags, in the order they were set.
  public var tags: [Tag]

  /// A device.
  public init(
    serialNumber: String, name: String, path: String = "/", sealedSeed: [UInt8], created: Timestamp, owner: CredentialOwner? = nil,
    enabled: Timestamp? = nil, lastStep: Int64? = nil, drift: Int = 0, tags: [Tag] = []
  ) {
    self.serialNumber = serialNumber
    self.name = name
    self.path = path
    self.sealedSeed = sealedSeed
    self.created = created
    self.owner = owner
    self.enabled = enabled
    self.lastStep = lastStep
    self.drift = drift
    self.tags = tags
  }

  /// How many devices of any kind a user or the root user may have.
  ///
  /// Source: [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
  public static let quotaPerUser = 8
}
