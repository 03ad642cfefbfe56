import AccountStore
import Credentials
public import IAM
public import Language

/// Creates a virtual MFA device, assigned to nobody, and answers its seed, which is shown this one time.
/// Source: [CreateVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html).
///
/// The answer has no `QRCodePNG`: the address that belongs into the code is there for whoever draws it.
public struct CreateVirtualMFADevice: WriteOperation {
  /// Its path; `/` when nil.
  public var path: String?
  /// The new device's name.
  public var name = ""
  /// Its tags.
  public var tags: [Tag]?

  /// The members.
  public static let members: [Member<CreateVirtualMFADevice>] = [
    Member("Path", \.path, .text(.path), .helpPath),
    Member("VirtualMFADeviceName", \.name, .text(.virtualMFADeviceName), required: true, .helpVirtualMFADeviceName),
    Member("Tags", \.tags, .tags, .helpTags),
  ]
  /// Creates a virtual MFA device and shows its seed once.
  public static let summary = Sentence.summaryCreateVirtualMFADevice
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(name: String, path: String? = nil, tags: [Tag]? = nil) {
    self.name = name
    self.path = path
    self.tags = tags
  }

  /// The device.
  public var subject: String { name }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags ?? [], isCaseSensitive: true)
  }

  /// Errors: EntityAlreadyExists, LimitExceeded, InvalidInput; ValidationError where path and name make too long a serial number.
  public func run(in scope: WriteScope) throws -> VirtualMFADeviceAnswer {
    let account = scope.account
    let serial = "arn:\(account.partition):iam::\(account.id.digits):mfa\(path ?? "/")\(name)"
    try TextRule.mfaSerialNumber.check(serial, member: "VirtualMFADeviceName")
    if try scope.store.mfaDevice(serialNumber: serial) != nil {
      throw IAMError(.entityAlreadyExists, .mfaDeviceExists(serial), field: "VirtualMFADeviceName")
    }
    let most = account.quota(.users)
    if try scope.store.mfaDeviceCounts().all >= most {
      throw IAMError(.limitExceeded, .quotaReached("VirtualMFADevicesPerAccount", most))
    }
    var generator = scope.environment.random()
    let seed = TOTP.makeSeed(using: &generator)
    defer { seed.wipe() }
    var device = MFADevice(serialNumber: serial, name: name, path: path ?? "/", sealedSeed: [], created: scope.now, tags: tags ?? [])
    device.sealedSeed = try scope.environment.secrets().seal(seed, context: device.sealingContext)
    try scope.store.put(device)
    return VirtualMFADeviceAnswer(new: device, seed: seed, account: account)
  }
}
