import AccountStore
import IAM
public import Language

/// Takes an MFA device from a user; the device stays, assigned to nobody.
/// Source: [DeactivateMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html).
public struct DeactivateMFADevice: WriteOperation {
  /// The user's name; nil for the caller.
  public var userName: String?
  /// The device's serial number, its ARN.
  public var serialNumber = ""

  /// The members.
  public static let members: [Member<DeactivateMFADevice>] = [
    Member("UserName", \.userName, .text(.existingName), .helpMFAUserName),
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
  ]
  /// Takes a device from a user.
  public static let summary = Sentence.summaryDeactivateMFADevice
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, serialNumber: String) {
    self.userName = userName
    self.serialNumber = serialNumber
  }

  /// The user and the device.
  public var subject: String { Subject.of(userName, serialNumber) }

  /// The last accepted step stays, so that no code is taken again when the device is enabled anew. Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let owner = try scope.reading.deviceOwner(named: userName)
    var device = try scope.reading.mfaDevice(serialNumber, of: owner)
    device.owner = nil
    device.enabled = nil
    device.drift = 0
    try scope.store.put(device)
    return NoAnswer()
  }
}
