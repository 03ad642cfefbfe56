import CHost
import Crypto
import Glibc
import IAM
public import Language

/// The key of a store, in a file of its own beside it: without it the audit chain can't be forged or checked, nor secrets be opened.
///
/// The file is a line that says what it is, `iamdesk-key 1`, and a line of 64 hexadecimal digits: 256 random bits. Nobody uses the key
/// itself: each purpose has a key of its own derived from it (HKDF-SHA256, RFC 5869).
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
  private let key: Secret

  /// Where the key of a store lies: the store's path with `.key` behind it.
  public static func path(ofStore store: String) -> String { store + ".key" }

  /// Makes a new random key for its owner alone (0600). The file appears whole and on the disk, or not at all.
  ///
  /// Throws `InvalidInput` where a file stands there already.
  public static func create(at path: String) throws -> KeyFile {
    let key = SymmetricKey(size: .bits256).withUnsafeBytes { Secret(copying: $0) }
    var text = KeyFileFormat.text(of: key)
    defer { KeyFileFormat.wipe(&text) }
    try KeyFileFormat.write(text, to: path)
    return KeyFile(path: path, warnings: [], key: key)
  }

  /// Reads a key. Throws `UnusableStore` where the file is missing, can't be read or is no key file.
  public static func load(at path: String) throws -> KeyFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw IAMError(.unusableStore, errno == ENOENT ? .keyFileMissing(path) : .keyFileUnreadable(path))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: KeyFileFormat.size + 1)
    defer { KeyFileFormat.wipe(&bytes) }
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw IAMError(.unusableStore, .keyFileUnreadable(path)) }
    guard count == KeyFileFormat.size, let key = KeyFileFormat.key(in: bytes) else {
      throw IAMError(.unusableStore, .keyFileMalformed(path))
    }
    return KeyFile(path: path, warnings: warnings(descriptor, path), key: key)
  }

  /// HMAC-SHA256 under the key of a purpose, 32 bytes.
  public func authenticator(for purpose: Purpose) -> @Sendable ([UInt8]) -> [UInt8] {
    let derived = derived(for: purpose)
    return { bytes in
      Array(HMAC<SHA256>.authenticationCode(for: bytes, using: derived.withBytes { SymmetricKey(data: $0) }))
    }
  }

  /// What seals secrets under this key.
  public var sealer: SecretSealer { SecretSealer(key: derived(for: .secrets)) }

  private func derived(for purpose: Purpose) -> Secret {
    let material = key.withBytes { SymmetricKey(data: $0) }
    let derived = HKDF<SHA256>.deriveKey(inputKeyMaterial: material, info: Array(purpose.rawValue.utf8), outputByteCount: 32)
    return derived.withUnsafeBytes { Secret(copying: $0) }
  }

  /// Writes the same key to another place, as `create(at:)` writes a new one: for a backup.
  public func copy(to path: String) throws {
    var text = KeyFileFormat.text(of: key)
    defer { KeyFileFormat.wipe(&text) }
    try KeyFileFormat.write(text, to: path)
  }

  /// Writes the same key over the one that lies at a place, for a restored store. The file there is always one of the two, whole.
  public func replace(at path: String) throws {
    var text = KeyFileFormat.text(of: key)
    defer { KeyFileFormat.wipe(&text) }
    try KeyFileFormat.write(text, to: path, isReplacing: true)
  }

  /// Whether two files hold the same key.
  public func isSameKey(as other: KeyFile) -> Bool { key.hasSameBytes(as: other.key) }

  private static func warnings(_ descriptor: Int32, _ path: String) -> [Sentence] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return [] }
    var found: [Sentence] = []
    if facts.st_uid != geteuid() && geteuid() != 0 { found.append(.fileOfSomebodyElse(path)) }
    if facts.st_mode & 0o077 != 0 { found.append(.fileOpenToOthers(path)) }
    return found
  }
}
