import AccountStore
public import IAM
public import Language

/// Describes an enabled MFA device. Source: [GetMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html).
public struct GetMFADevice: ReadOperation {
  /// The device's serial number, its ARN.
  public var serialNumber = ""
  /// The user it must be of; nil for whomever.
  public var userName: String?

  /// The members.
  public static let members: [Member<GetMFADevice>] = [
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
    Member("UserName", \.userName, .text(.existingName), .helpMFADeviceUser),
  ]
  /// Describes an enabled MFA device.
  public static let summary = Sentence.summaryGetMFADevice
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(serialNumber: String, userName: String? = nil) {
    self.serialNumber = serialNumber
    self.userName = userName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> MFADeviceAnswer {
    let device = try userName.map { try scope.mfaDevice(serialNumber, of: scope.deviceOwner(named: $0)) } ?? scope.mfaDevice(serialNumber)
    return try MFADeviceAnswer(device, in: scope)
  }
}

/// The answer of `GetMFADevice`.
public struct MFADeviceAnswer: Shaped, Hashable {
  /// The user's name; nil for the root user and for a device that is nobody's.
  public var userName: String?
  /// The serial number.
  public var serialNumber = ""
  /// When it was enabled.
  public var enableDate: Timestamp?

  /// The members.
  public static let members: [Member<MFADeviceAnswer>] = [
    Member("UserName", \.userName, .anyText),
    Member("SerialNumber", \.serialNumber, .anyText, required: true),
    Member("EnableDate", \.enableDate, .timestamp),
  ]

  /// An empty answer.
  public init() {}

  init(_ device: MFADevice, in scope: ReadScope) throws {
    if case .user = device.owner { userName = try device.owner?.name(in: scope) }
    serialNumber = device.serialNumber
    enableDate = device.enabled
  }
}
