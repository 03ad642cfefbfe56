import CHost
import Crypto
import Foundation
import IAM
import Language

/// A store's key as it lies in a file under a passphrase: AES-256-GCM under a key made of the passphrase with scrypt.
///
/// The file has four lines:
///
///     iamdesk-key 2
///     key 32 digits
///     scrypt ln=17,r=8,p=1 32 digits
///     sealed 120 digits
///
/// All digits are hexadecimal, lower case: what tells the key from others without opening it (`KeyFile.identity`), the cost and the salt, and
/// nonce, sealed key and tag. The lines before the last one are authenticated with it.
struct SealedKey: Sendable, Hashable {
  static let magic = "iamdesk-key 2"
  /// More bytes than any such file has.
  static let sizeLimit = 512
  private static let saltSize = 16
  private static let boxSize = 12 + 32 + 16

  let identity: [UInt8]
  private let cost: PasswordHash.Cost
  private let salt: [UInt8]
  private let box: [UInt8]

  /// Seals a key with new salt and nonce.
  init(_ key: Secret, identity: [UInt8], passphrase: Secret, cost: PasswordHash.Cost) throws {
    defer { host_wipe_stack() }
    self.identity = identity
    self.cost = cost
    salt = (0..<Self.saltSize).map { _ in UInt8.random(in: .min ... .max) }
    let head = Self.head(identity, cost, salt)
    let lock = try Scrypt.key(passphrase, salt: salt, cost: cost, size: 32)
    guard let sealed = try? key.withBytes({ try AES.GCM.seal($0, using: lock, authenticating: Array(head.utf8)) }).combined else {
      throw IAMError(.serviceFailure, .secretNotSealed)
    }
    box = Array(sealed)
  }

  /// A key as a file holds it; nothing where the bytes are no such file, or ask for more work than scrypt may cost.
  init?(fileBytes bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let words = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    guard words.map(\.count) == [2, 2, 3, 2, 0], let cost = PasswordHash.Cost(encoded: words[2][1]),
      let identity = Self.bytes(words[1][1], KeyFile.identitySize), let salt = Self.bytes(words[2][2], Self.saltSize),
      let box = Self.bytes(words[3][1], Self.boxSize)
    else { return nil }
    self.identity = identity
    self.cost = cost
    self.salt = salt
    self.box = box
    guard fileBytes == bytes else { return nil }
  }

  /// The whole file.
  var fileBytes: [UInt8] { Array((Self.head(identity, cost, salt) + "sealed \(Digest.hexadecimal(box))\n").utf8) }

  /// The key; nothing where the passphrase is another or the file was changed.
  func open(with passphrase: Secret) throws -> Secret? {
    defer { host_wipe_stack() }
    let lock = try Scrypt.key(passphrase, salt: salt, cost: cost, size: 32)
    guard let sealed = try? AES.GCM.SealedBox(combined: box),
      var plain = try? AES.GCM.open(sealed, using: lock, authenticating: Array(Self.head(identity, cost, salt).utf8))
    else { return nil }
    return plain.withUnsafeMutableBytes { opened in
      defer { host_wipe(opened.baseAddress, opened.count) }
      return Secret(copying: UnsafeRawBufferPointer(opened))
    }
  }

  private static func head(_ identity: [UInt8], _ cost: PasswordHash.Cost, _ salt: [UInt8]) -> String {
    "\(magic)\nkey \(Digest.hexadecimal(identity))\nscrypt \(cost.encoded) \(Digest.hexadecimal(salt))\n"
  }

  private static func bytes(_ digits: Substring, _ size: Int) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count == 2 * size else { return nil }
    let bytes = (0..<size).compactMap { UInt8(String(decoding: digits[2 * $0..<2 * $0 + 2], as: UTF8.self), radix: 16) }
    return bytes.count == size ? bytes : nil
  }
}
