import CHost
import Crypto
import Foundation
import IAM
import Language

/// Seals what must be read again, such as the seed of an MFA device or a secret access key, under a key that isn't in the store: AES-256-GCM
/// (NIST SP 800-38D) with a random nonce.
///
/// What was sealed opens only in the context in which it was sealed, so that a row that was moved to another user is of no use there.
///
///     let sealer = keyFile.sealer
///     device.sealedSeed = try sealer.seal(seed, context: "mfa " + serialNumber)
///     let seed = try sealer.open(device.sealedSeed, context: "mfa " + serialNumber)
///
/// The bytes are a version (1), 12 of the nonce, as many as the secret has, and 16 of the tag.
public struct SecretSealer: Sendable {
  private let key: Secret
  private static let version: UInt8 = 1

  init(key: Secret) { self.key = key }

  /// Seals a secret. `context` says what it is and whose, and never changes.
  public func seal(_ secret: Secret, context: String) throws -> [UInt8] {
    defer { host_wipe_stack() }
    do {
      let box = try secret.withBytes { try AES.GCM.seal($0, using: symmetricKey, authenticating: Self.authenticated(context)) }
      guard let combined = box.combined else { throw IAMError(.serviceFailure, .secretNotSealed) }
      return [Self.version] + combined
    } catch {
      throw IAMError(.serviceFailure, .secretNotSealed)
    }
  }

  /// Opens what was sealed in the same context.
  ///
  /// Throws `UnusableStore` where the bytes were changed, were sealed in another context or under another key.
  public func open(_ bytes: [UInt8], context: String) throws -> Secret {
    defer { host_wipe_stack() }
    guard bytes.first == Self.version, let box = try? AES.GCM.SealedBox(combined: bytes.dropFirst()),
      var plain = try? AES.GCM.open(box, using: symmetricKey, authenticating: Self.authenticated(context))
    else { throw IAMError(.unusableStore, .sealedSecretUnreadable) }
    return plain.withUnsafeMutableBytes { opened in
      defer { host_wipe(opened.baseAddress, opened.count) }
      return Secret(copying: UnsafeRawBufferPointer(opened))
    }
  }

  private var symmetricKey: SymmetricKey { key.withBytes { SymmetricKey(data: $0) } }

  private static func authenticated(_ context: String) -> [UInt8] { Array("iamdesk secret \(version)\n\(context)".utf8) }
}
