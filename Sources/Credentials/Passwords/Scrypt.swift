import CHost
import Crypto
import CryptoExtras
import Foundation
import IAM
import Language

/// scrypt over a secret, without a copy of it that stays.
enum Scrypt {
  /// Lends the derived bytes. The library reads the secret in place; what its frames leave on the stack is overwritten.
  static func derive<Result>(
    _ secret: Secret, salt: [UInt8], cost: PasswordHash.Cost, size: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    try key(secret, salt: salt, cost: cost, size: size).withUnsafeBytes(body)
  }

  /// The derived bytes as a key.
  static func key(_ secret: Secret, salt: [UInt8], cost: PasswordHash.Cost, size: Int) throws -> SymmetricKey {
    guard cost.isAllowed else { throw IAMError(.serviceFailure, .passwordNotHashed) }
    defer { host_wipe_stack() }
    return try secret.withBytes { bytes in
      do {
        return try KDF.Scrypt.deriveKey(
          from: bytes, salt: salt, outputByteCount: size, rounds: 1 << cost.logN, blockSize: cost.r, parallelism: cost.p)
      } catch {
        throw IAMError(.serviceFailure, .passwordNotHashed)
      }
    }
  }
}
