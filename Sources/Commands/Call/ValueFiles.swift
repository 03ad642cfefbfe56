import Glibc
import IAM
import Language

/// Values that stand in files: `file://policy.json`.
struct ValueFiles {
  /// The largest file that is read, in bytes: far above any value IAM takes.
  static let limit = 8 << 20
  /// The home folder that `~` stands for.
  let home: String

  /// The value itself, or what the file holds that it names.
  func resolve(_ value: String, option: String) throws -> String {
    guard value.hasPrefix("file://") else { return value }
    var path = String(value.dropFirst("file://".count))
    if path.hasPrefix("~/") { path = home + path.dropFirst() }
    return try read(path, option: option)
  }

  private func read(_ path: String, option: String) throws -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UsageError(.valueFileUnreadable(path, option)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw UsageError(.valueFileUnreadable(path, option)) }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > Self.limit { throw UsageError(.valueFileTooLarge(path, option)) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw UsageError(.valueFileNotText(path, option)) }
    return text
  }
}
