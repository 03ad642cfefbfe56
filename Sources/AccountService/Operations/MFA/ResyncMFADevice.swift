import AccountStore
import Credentials
import IAM
public import Language

/// Finds out, by two codes that follow each other, how far the clock of somebody's MFA device is off.
/// Source: [ResyncMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html).
public struct ResyncMFADevice: WriteOperation {
  /// The user's name; nil for the caller, which only a program can leave out: in IAM's shape it is required.
  public var userName: String?
  /// The device's serial number, its ARN.
  public var serialNumber = ""
  /// A code.
  public var authenticationCode1 = ""
  /// The code after it.
  public var authenticationCode2 = ""

  /// The members.
  public static let members: [Member<ResyncMFADevice>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpMFAUserName),
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
    Member("AuthenticationCode1", \.authenticationCode1, .anyText, required: true, secret: true, .helpAuthenticationCode1),
    Member("AuthenticationCode2", \.authenticationCode2, .anyText, required: true, secret: true, .helpAuthenticationCode2),
  ]
  /// Finds out how far a device's clock is off.
  public static let summary = Sentence.summaryResyncMFADevice
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

  /// Errors: NoSuchEntity, InvalidAuthenticationCode.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let owner = try scope.reading.deviceOwner(named: userName)
    var device = try scope.reading.mfaDevice(serialNumber, of: owner)
    let pair = try DeviceCodes(scope: scope).pair(authenticationCode1, authenticationCode2, of: device, isSearchingWide: true)
    device.lastStep = pair.step
    device.drift = pair.drift
    try scope.store.put(device)
    return NoAnswer()
  }
}
