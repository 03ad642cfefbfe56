import Glibc

/// Looks for bytes in the unused stack below the caller.
enum StackSearch {
  /// How often a text lies there, each byte of which is given combined with `key`, so that the question itself is no hit.
  static func occurrences(ofScrambled text: [UInt8], key: UInt8) throws -> Int {
    let file = open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Unreadable() }
    defer { close(file) }
    var here: UInt8 = 0
    let address = withUnsafePointer(to: &here) { Int(bitPattern: $0) }
    let size = 16 * 1024
    var bytes = [UInt8](repeating: 0, count: size)
    guard pread(file, &bytes, size, off_t(address - size)) == size else { throw Unreadable() }
    return (0...(size - text.count)).count { start in text.indices.allSatisfy { bytes[start + $0] ^ key == text[$0] } }
  }

  struct Unreadable: Error {}
}
