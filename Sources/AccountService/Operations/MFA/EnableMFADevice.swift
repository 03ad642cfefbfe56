import AccountStore
import Credentials
import IAM
public import Language

/// Assigns a virtual MFA device to a user, who proves with two codes that follow each other that her authenticator app has the seed.
/// Source: [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html).
public struct EnableMFADevice: WriteOperation {
  /// The user's name; nil for the caller, which only a program can leave out: in IAM's shape it is required.
  public var userName: String?
  /// The device's serial number, its ARN.
  public var serialNumber = ""
  /// A code.
  public var authenticationCode1 = ""
  /// The code after it.
  public var authenticationCode2 = ""

  /// The members.
  public static let members: [Member<EnableMFADevice>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpMFAUserName),
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
    Member("AuthenticationCode1", \.authenticationCode1, .anyText, required: true, secret: true, .helpAuthenticationCode1),
    Member("AuthenticationCode2", \.authenticationCode2, .anyText, required: true, secret: true, .helpAuthenticationCode2),
  ]
  /// Assigns a device to a user.
  public static let summary = Sentence.summaryEnableMFADevice
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, serialNumber: String, codes first: String, _ second: String) {
    self.userName = userName
    self.serialNumber = serialNumber
    authenticationCode1 = first
    authenticationCode2 = second
  }

  /// The user and the device.
  public var subject: String { Subject.of(userName, serialNumber) }

  /// Members by their rules.
  public func check() throws { try checkMembers(passingOver: userName == nil ? "UserName" : nil) }

  /// Errors: NoSuchEntity, EntityAlreadyExists (the device is somebody's), LimitExceeded, InvalidAuthenticationCode.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let owner = try scope.reading.deviceOwner(named: userName)
    var device = try scope.reading.mfaDevice(serialNumber)
    guard device.owner == nil else {
      throw IAMError(.entityAlreadyExists, .mfaDeviceInUse(device.name), field: "SerialNumber")
    }
    guard try scope.store.mfaDevices(of: owner).count < MFADevice.quotaPerUser else {
      throw IAMError(.limitExceeded, .quotaReached("MFADevicesPerUser", MFADevice.quotaPerUser))
    }
    let codes = DeviceCodes(scope: scope)
    device.lastStep = try codes.pair(authenticationCode1, authenticationCode2, of: device, isSearchingWide: false).step
    device.owner = owner
    device.enabled = scope.now
    try scope.store.put(device)
    return NoAnswer()
  }
}
