import AccountService
import IAM
import Language
import Terminal

/// MFA devices of users and of the root user.
extension Actions {
  /// Begins a new device; where the owner has as many as there may be, IAM's sentence says so and nothing opens.
  static func assignDevice(to subject: CredentialSubject, having devices: [UserCredentials.Device]) -> [Effect] {
    if devices.count >= MFADevice.quotaPerUser {
      return [.tell(Notice(IAMError(.limitExceeded, .quotaReached("MFADevicesPerUser", MFADevice.quotaPerUser))))]
    }
    return [.push(FormScreen(AssignDeviceForm(subject: subject)))]
  }

  /// Asks for two codes of a device whose clock is off.
  static func resyncDevice(_ serial: String, _ name: String, of subject: CredentialSubject) -> [Effect] {
    [.push(FormScreen(ResyncForm(subject: subject, serial: serial, name: name)))]
  }

  /// Takes a device from its owner and deletes it, as it can't be enabled again without its seed. Says so if it is the last one.
  static func removeDevice(
    _ serial: String, _ name: String, of subject: CredentialSubject, having devices: [UserCredentials.Device], _ context: Context
  ) -> [Effect] {
    let operations: [any WriteOperation] = [
      DeactivateMFADevice(userName: subject.deviceUserName(context), serialNumber: serial), DeleteVirtualMFADevice(serialNumber: serial),
    ]
    let change = Change(operations: operations, done: .deviceDeactivated(name))
    let warning: [Sentence] = devices.count > 1 ? [] : [subject == .root ? .lastRootDevice : .lastDevice]
    let question = ConfirmOverlay(
      .deactivateDeviceTitle, [.deactivateDeviceQuestion(name)] + warning, yes: .remove, then: [.perform(change)])
    return [.open(question)]
  }
}
