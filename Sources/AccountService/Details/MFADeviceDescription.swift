import AccountStore
public import Credentials
public import IAM

/// An enabled MFA device as `ListMFADevices` answers it.
public struct MFADeviceDescription: Shaped, Listed {
  /// The user's name; for the root user the account's ID.
  public var userName = ""
  /// The serial number.
  public var serialNumber = ""
  /// When it was enabled.
  public var enableDate = Timestamp(seconds: 0)

  /// The members of IAM's `MFADevice` type.
  public static let members: [Member<MFADeviceDescription>] = [
    Member("UserName", \.userName, .anyText, required: true),
    Member("SerialNumber", \.serialNumber, .anyText, required: true),
    Member("EnableDate", \.enableDate, .timestamp, required: true),
  ]
  /// MFADevices.
  public static let listName = "MFADevices"

  /// An empty description.
  public init() {}

  init(_ device: MFADevice, in scope: ReadScope) throws {
    if case .user = device.owner { userName = try device.owner?.name(in: scope) ?? "" } else { userName = scope.account.id.digits }
    serialNumber = device.serialNumber
    enableDate = device.enabled ?? device.created
  }
}

/// A virtual MFA device, assigned or not.
public struct VirtualMFADeviceDescription: Shaped, Listed {
  /// The serial number, its ARN.
  public var serialNumber = ""
  /// The seed in Base32, in the answer of CreateVirtualMFADevice only.
  public var base32StringSeed: Secret?
  /// The user it is assigned to; of the root user ID and ARN are the account's.
  public var user: UserDescription?
  /// When it was enabled.
  public var enableDate: Timestamp?
  /// The tags; nil where there are none or the operation leaves them out.
  public var tags: [Tag]?

  /// The members of IAM's `VirtualMFADevice` type, without `QRCodePNG`.
  public static let members: [Member<VirtualMFADeviceDescription>] = [
    Member("SerialNumber", \.serialNumber, .anyText, required: true),
    Member("Base32StringSeed", \.base32StringSeed, .secret, secret: true),
    Member("User", \.user, .structure(UserDescription.memberDescriptions)),
    Member("EnableDate", \.enableDate, .timestamp),
    Member("Tags", \.tags, .tags),
  ]
  /// VirtualMFADevices.
  public static let listName = "VirtualMFADevices"

  /// An empty description.
  public init() {}

  init(_ device: MFADevice, in scope: ReadScope) throws {
    serialNumber = device.serialNumber
    enableDate = device.enabled
    switch device.owner {
    case .user(let key): user = try scope.store.user(key: key).map { UserDescription($0.value, in: scope, isWhole: false) }
    case .root: user = UserDescription(rootOf: scope.account)
    case nil: break
    }
  }
}

/// The answer of `CreateVirtualMFADevice`.
public struct VirtualMFADeviceAnswer: Shaped, Hashable {
  /// The device with its seed.
  public var device = VirtualMFADeviceDescription()
  /// What belongs into the QR code that an authenticator app scans: `otpauth://totp/NAME@ACCOUNT?secret=BASE32`. It isn't on the wire.
  public var address: Secret?

  /// VirtualMFADevice.
  public static let members: [Member<VirtualMFADeviceAnswer>] = [
    Member("VirtualMFADevice", \.device, .structure(VirtualMFADeviceDescription.memberDescriptions))
  ]

  /// An empty answer.
  public init() {}

  init(new device: MFADevice, seed: Secret, account: Account) {
    self.device.serialNumber = device.serialNumber
    self.device.base32StringSeed = Base32.encode(seed)
    self.device.tags = device.tags.isEmpty ? nil : device.tags
    address = OTPAuthAddress.make(user: device.name, account: account.alias ?? account.id.digits, seed: seed)
  }
}

extension UserDescription {
  /// The root user, as lists of MFA devices tell of it: ID and ARN are the account's, and it has no name.
  fileprivate init(rootOf account: Account) {
    self.init()
    path = "/"
    userID = account.id.digits
    arn = ARN.root(of: account.id, partition: account.partition)
    createDate = account.created
  }
}
