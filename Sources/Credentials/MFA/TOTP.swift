import CHost
import Crypto

/// Codes that change every 30 seconds, made from a seed that the account shares with an authenticator app: RFC 6238 with SHA-1 and six digits,
/// the only kind that AWS and every app take.
///
///     let step = TOTP.acceptedStep(of: code, seed: seed, at: now, drift: device.drift, after: device.lastStep)
///     // keep the step: no code of it or of an earlier one is taken again
public enum TOTP {
  /// How long a code lasts, in seconds.
  public static let period: Int64 = 30
  /// How many digits it has.
  public static let digits = 6
  /// The size of a seed in bytes: the 160 bits that RFC 4226, section 4, recommends, and which HMAC-SHA1 uses to the full. AWS gives twice
  /// as many; 20 bytes are 32 characters, whose QR code a terminal of 80 columns and 24 rows can show.
  public static let seedSize = 20

  /// A new random seed.
  public static func makeSeed(using random: inout some RandomNumberGenerator) -> Secret {
    Secret(capacity: seedSize) { memory in
      for index in memory.indices { memory[index] = UInt8.random(in: .min ... .max, using: &random) }
      return seedSize
    }
  }

  /// Which step of 30 seconds a time falls into, counted from 1970.
  public static func step(at seconds: Int64) -> Int64 {
    seconds >= 0 ? seconds / period : (seconds - period + 1) / period
  }

  /// The code of a step, six digits.
  public static func code(of seed: Secret, step: Int64) -> String {
    defer { host_wipe_stack() }
    let digits = String(number(key(seed), step))
    return String(repeating: "0", count: self.digits - digits.count) + digits
  }

  /// Which step a code belongs to, where it is to be accepted: the present one or one to either side (RFC 6238, section 5.2), by a device
  /// whose clock is `drift` steps ahead, and later than the last one accepted.
  ///
  /// The work is the same whatever the code is. A code of letters or of another length is none. Where two steps have the same code the later
  /// is answered, so that it can't be used again.
  public static func acceptedStep(of code: String, seed: Secret, at seconds: Int64, drift: Int = 0, after lastStep: Int64? = nil) -> Int64?
  {
    defer { host_wipe_stack() }
    let present = step(at: seconds) + Int64(drift)
    let key = key(seed)
    let typed = value(of: code)
    var found: Int64?
    for step in present - 1...present + 1 where number(key, step) ^ typed == 0 {
      if step > lastStep ?? .min { found = step }
    }
    return found
  }

  static func key(_ seed: Secret) -> SymmetricKey { seed.withBytes { SymmetricKey(data: $0) } }

  /// HOTP (RFC 4226, section 5.3) of a step.
  static func number(_ key: SymmetricKey, _ step: Int64) -> UInt32 {
    let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
    let mac = HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key)
    return mac.withUnsafeBytes { bytes in
      let offset = Int(bytes[19] & 15)
      let truncated = bytes[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
      return truncated % 1_000_000
    }
  }

  /// The number that a code says, or one that no code has.
  static func value(of code: String) -> UInt32 {
    let bytes = Array(code.utf8)
    guard bytes.count == digits, bytes.allSatisfy({ 0x30...0x39 ~= $0 }) else { return .max }
    return bytes.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
  }
}
