import Glibc
import IAM
import Language

/// What a key file says before anybody is asked for a passphrase.
struct KeyFileContent {
  /// The two forms of the file.
  enum Form {
    case plain(Secret)
    case sealed(SealedKey)
  }

  let form: Form
  let warnings: [Sentence]

  /// Throws `UnusableStore` where the file is missing, can't be read or is no key file.
  static func read(_ path: String) throws -> KeyFileContent {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw IAMError(.unusableStore, errno == ENOENT ? .keyFileMissing(path) : .keyFileUnreadable(path))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: SealedKey.sizeLimit)
    defer { KeyFileFormat.wipe(&bytes) }
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw IAMError(.unusableStore, .keyFileUnreadable(path)) }
    if count == KeyFileFormat.size, let key = KeyFileFormat.key(in: bytes) {
      return KeyFileContent(form: .plain(key), warnings: warnings(descriptor, path))
    }
    guard count < bytes.count, bytes.starts(with: SealedKey.magic.utf8), let sealed = SealedKey(fileBytes: Array(bytes[..<count])) else {
      throw IAMError(.unusableStore, .keyFileMalformed(path))
    }
    return KeyFileContent(form: .sealed(sealed), warnings: warnings(descriptor, path))
  }

  private static func warnings(_ descriptor: Int32, _ path: String) -> [Sentence] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return [] }
    var found: [Sentence] = []
    if facts.st_uid != geteuid() && geteuid() != 0 { found.append(.fileOfSomebodyElse(path)) }
    if facts.st_mode & 0o077 != 0 { found.append(.fileOpenToOthers(path)) }
    return found
  }
}
