import Crypto
import IAM
public import Language

/// The key of a store, in a file of its own beside it: without it the audit chain can't be forged or checked, nor secrets be opened.
///
/// The file is a line that says what it is, `iamdesk-key 1`, and a line of 64 hexadecimal digits: 256 random bits. A key with a passphrase lies
/// in a file of the second form, `iamdesk-key 2`. Nobody uses the key itself: each purpose has a key of its own derived from it (HKDF-SHA256,
/// RFC 5869).
public struct KeyFile: Sendable {
  /// What a key is derived for. The texts are part of the stores' format and never change.
  public enum Purpose: String, Sendable, CaseIterable {
    /// The audit chain's HMAC.
    case auditChain = "iamdesk audit chain 1"
    /// The sealing of secrets.
    case secrets = "iamdesk secrets 1"
  }

  /// Where the file is.
  public let path: String
  /// What is unsafe about the file though it can be used: others may read it, or it is somebody else's.
  public let warnings: [Sentence]
  let key: Secret
  private let sealed: SealedKey?

  init(path: String, warnings: [Sentence] = [], key: Secret, sealed: SealedKey?) {
    self.path = path
    self.warnings = warnings
    self.key = key
    self.sealed = sealed
  }

  /// Where the key of a store lies: the store's path with `.key` behind it.
  public static func path(ofStore store: String) -> String { store + ".key" }

  /// Makes a new random key for its owner alone (0600). The file appears whole and on the disk, or not at all.
  ///
  /// Throws `InvalidInput` where a file stands there already.
  public static func create(at path: String) throws -> KeyFile {
    let key = SymmetricKey(size: .bits256).withUnsafeBytes { Secret(copying: $0) }
    let file = KeyFile(path: path, key: key, sealed: nil)
    try file.copy(to: path)
    return file
  }

  /// Reads a key. `passphrase` is asked where the file has one.
  ///
  /// Throws `UnusableStore` where the file is missing, can't be read, is no key file, or has a passphrase and `passphrase` gave none;
  /// `AccessDenied` where it gave a wrong one.
  public static func load(at path: String, passphrase: () throws -> Secret? = { nil }) throws -> KeyFile {
    let content = try KeyFileContent.read(path)
    switch content.form {
    case .plain(let key):
      return KeyFile(path: path, warnings: content.warnings, key: key, sealed: nil)
    case .sealed(let sealed):
      guard let passphrase = try passphrase() else { throw IAMError(.unusableStore, .keyFileSealed(path)) }
      guard let key = try sealed.open(with: passphrase) else { throw IAMError(.accessDenied, .passphraseWrong(path)) }
      return KeyFile(path: path, warnings: content.warnings, key: key, sealed: sealed)
    }
  }

  /// Whether the file has a passphrase, and what is unsafe about it; the passphrase isn't needed for that.
  ///
  /// Throws `UnusableStore` as `load(at:passphrase:)`.
  public static func inspect(_ path: String) throws -> (isSealed: Bool, warnings: [Sentence]) {
    let content = try KeyFileContent.read(path)
    if case .sealed = content.form { return (true, content.warnings) }
    return (false, content.warnings)
  }

  /// Whether the key lies under a passphrase.
  public var isSealed: Bool { sealed != nil }

  /// HMAC-SHA256 under the key of a purpose, 32 bytes.
  public func authenticator(for purpose: Purpose) -> @Sendable ([UInt8]) -> [UInt8] {
    let derived = Self.derived(key, purpose.rawValue, size: 32)
    return { bytes in
      Array(HMAC<SHA256>.authenticationCode(for: bytes, using: derived.withBytes { SymmetricKey(data: $0) }))
    }
  }

  /// What seals secrets under this key.
  public var sealer: SecretSealer { SecretSealer(key: Self.derived(key, Purpose.secrets.rawValue, size: 32)) }

  /// Writes the same key, under the same passphrase where it has one, to another place, as `create(at:)` writes a new one: for a backup.
  public func copy(to path: String) throws { try write(to: path, isReplacing: false) }

  /// Writes the same key, under the same passphrase where it has one, over the one that lies at a place, for a restored store. The file there
  /// is always one of the two, whole.
  public func replace(at path: String) throws { try write(to: path, isReplacing: true) }

  /// Whether two files hold the same key.
  public func isSameKey(as other: KeyFile) -> Bool { key.hasSameBytes(as: other.key) }

  /// Whether a file holds the same key, under whatever passphrase, which isn't needed to tell.
  ///
  /// Throws `UnusableStore` where the file is no key file.
  public func isSameKey(asFileAt path: String) throws -> Bool {
    switch try KeyFileContent.read(path).form {
    case .plain(let other): key.hasSameBytes(as: other)
    case .sealed(let other): other.identity == identity
    }
  }

  static let identitySize = 16

  /// Tells keys apart and tells nothing of the key.
  var identity: [UInt8] {
    Self.derived(key, "iamdesk key identity 1", size: Self.identitySize).withBytes { Array($0) }
  }

  private static func derived(_ key: Secret, _ info: String, size: Int) -> Secret {
    let material = key.withBytes { SymmetricKey(data: $0) }
    let derived = HKDF<SHA256>.deriveKey(inputKeyMaterial: material, info: Array(info.utf8), outputByteCount: size)
    return derived.withUnsafeBytes { Secret(copying: $0) }
  }

  private func write(to path: String, isReplacing: Bool) throws {
    var text = sealed?.fileBytes ?? KeyFileFormat.text(of: key)
    defer { KeyFileFormat.wipe(&text) }
    try KeyFileFormat.write(text, to: path, isReplacing: isReplacing)
  }
}
