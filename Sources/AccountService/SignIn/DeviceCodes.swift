import AccountStore
import Credentials
import IAM
import Language

/// Codes of virtual MFA devices: RFC 6238, one step of 30 seconds either side, and no step twice.
struct DeviceCodes {
  let scope: WriteScope

  /// The device that shows this code now, with the step marked as used; nil where none does. Each device is looked at, whichever has it.
  func accept(_ code: String, of devices: [MFADevice]) throws -> MFADevice? {
    var found: MFADevice?
    for var device in devices {
      let seed = try scope.environment.secrets().open(device.sealedSeed, context: device.sealingContext)
      let step = TOTP.acceptedStep(of: code, seed: seed, at: scope.now.seconds, drift: device.drift, after: device.lastStep)
      seed.wipe()
      guard let step else { continue }
      device.lastStep = step
      found = found ?? device
    }
    return found
  }

  /// Where two codes that follow each other stand. Throws InvalidAuthenticationCode where the device doesn't show them: near now, or as far
  /// off as the worst of clocks is.
  func pair(_ first: String, _ second: String, of device: MFADevice, isSearchingWide: Bool) throws -> TOTP.Pair {
    let seed = try scope.environment.secrets().open(device.sealedSeed, context: device.sealingContext)
    defer { seed.wipe() }
    let window = isSearchingWide ? TOTP.resyncWindow : TOTP.enablingWindow
    let pair = TOTP.consecutiveSteps(first, second, seed: seed, at: scope.now.seconds, window: window, after: device.lastStep)
    guard let pair else { throw IAMError(.invalidAuthenticationCode, .invalidAuthenticationCodes, field: "AuthenticationCode1") }
    return pair
  }
}

extension MFADevice {
  /// What the seed is sealed for: in another device's row it can't be opened.
  var sealingContext: String { "mfa \(serialNumber)" }
}

extension AccessKey {
  /// What the secret is sealed for.
  var sealingContext: String { "access key \(id)" }
}
