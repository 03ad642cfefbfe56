import AccountStore
import IAM
import Language

/// Whose MFA devices are meant, and which.
extension ReadScope {
  /// Whose MFA devices a request means: those of the user it names, or the caller's own. For the root user and the local owner the account's
  /// ID is a name of the root user.
  func deviceOwner(named name: String?) throws -> CredentialOwner {
    if name == account.id.digits, mayNameRoot { return .root }
    return try credentialOwner(named: name)
  }

  private var mayNameRoot: Bool {
    switch caller {
    case .localOwner: true
    case .inRole: false
    case .signedIn(let person): person.isRoot
    }
  }

  /// A device by its serial number.
  func mfaDevice(_ serialNumber: String) throws -> MFADevice {
    guard let device = try store.mfaDevice(serialNumber: serialNumber) else {
      throw IAMError(.noSuchEntity, .noSuchMFADevice(serialNumber), field: "SerialNumber")
    }
    return device
  }

  /// A device that is somebody's.
  func mfaDevice(_ serialNumber: String, of owner: CredentialOwner) throws -> MFADevice {
    let device = try mfaDevice(serialNumber)
    guard device.owner == owner else { throw IAMError(.noSuchEntity, .notTheirMFADevice(device.name), field: "SerialNumber") }
    return device
  }
}
