import CHost
import CPasswords
import Crypto

/// The passwords that people choose most often and guessers try first, as OWASP's ASVS 5.0 and NIST SP 800-63B-4 want them refused.
///
/// There are 21,600, of six characters or more: no policy allows shorter ones. The list is a part of the program, as digests of four bytes, so
/// that one in 200,000 other passwords is taken for a common one.
public enum CommonPasswords {
  /// Whether a password is one of them, in whatever case.
  public static func contains(_ password: Secret) -> Bool {
    defer { host_wipe_stack() }
    return password.lowercased.withBytes { bytes in SHA256.hash(data: bytes).withUnsafeBytes { contains(digest: $0) } }
  }

  private static func contains(digest: UnsafeRawBufferPointer) -> Bool {
    let table = UnsafeRawBufferPointer(start: common_passwords(), count: common_passwords_size())
    let first = Int(digest[0])
    return (start(first, in: table)..<start(first + 1, in: table)).contains { index in
      let entry = startsSize + index * entrySize
      return (0..<entrySize).allSatisfy { table[entry + $0] == digest[1 + $0] }
    }
  }

  private static let startsSize = 257 * 2
  private static let entrySize = 3

  private static func start(_ first: Int, in table: UnsafeRawBufferPointer) -> Int {
    Int(table[2 * first]) | Int(table[2 * first + 1]) << 8
  }
}
