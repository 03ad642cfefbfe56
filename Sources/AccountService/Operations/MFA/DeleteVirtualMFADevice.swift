import AccountStore
import IAM
public import Language

/// Deletes a virtual MFA device that is assigned to nobody.
/// Source: [DeleteVirtualMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html).
public struct DeleteVirtualMFADevice: WriteOperation {
  /// The device's serial number, its ARN.
  public var serialNumber = ""

  /// The members.
  public static let members: [Member<DeleteVirtualMFADevice>] = [
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber)
  ]
  /// Deletes a device that is assigned to nobody.
  public static let summary = Sentence.summaryDeleteVirtualMFADevice
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(serialNumber: String) {
    self.serialNumber = serialNumber
  }

  /// The device.
  public var subject: String { Subject.of(serialNumber) }

  /// Errors: NoSuchEntity; DeleteConflict while it is somebody's.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let device = try scope.reading.mfaDevice(serialNumber)
    guard device.owner == nil else { throw IAMError(.deleteConflict, .mustDeactivateDevice(device.name), field: "SerialNumber") }
    _ = try scope.store.deleteMFADevice(serialNumber: serialNumber)
    return NoAnswer()
  }
}
