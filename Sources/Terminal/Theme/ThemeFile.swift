internal import Glibc
internal import Language

/// Theme files on disk, which may be anything: only regular files are read, and never more than the limit.
enum ThemeFile {
  /// The text of a file.
  static func read(_ path: String) throws(ThemeError) -> String {
    // Not blocking: opening a pipe must not wait for a writer.
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw ThemeError(.themeUnreadable(.cut(path))) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { throw ThemeError(.themeUnreadable(.cut(path))) }
    let limit = ThemeParser.sizeLimit
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count <= limit {
      let got = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress?.advanced(by: count), limit + 1 - count) }
      if got < 0 { throw ThemeError(.themeUnreadable(.cut(path))) }
      if got == 0 { break }
      count += got
    }
    guard count <= limit else { throw ThemeError(.themeTooLarge(limit: limit)) }
    guard let text = String(validating: bytes[..<count], as: UTF8.self) else { throw ThemeError(.themeBroken(line: 1)) }
    return text
  }

  /// The names of the theme files in a folder, in order; none when it can't be read.
  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var found: [String] = []
    while let entry = readdir(listing), found.count < 1000 {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".toml"), name.utf8.count > 5 { found.append(String(name.dropLast(5))) }
    }
    return found.sorted()
  }
}
