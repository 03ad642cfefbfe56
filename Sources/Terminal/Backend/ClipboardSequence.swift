internal import CHost

/// The sequence that puts bytes on the terminal's clipboard (xterm's OSC 52).
public enum ClipboardSequence {
  /// Calls with `ESC ] 52 ; c ; BASE64 BEL`, built without a `String` and overwritten afterwards.
  public static func with(_ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
    let head = Array("\u{1B}]52;c;".utf8)
    let count = head.count + (bytes.count + 2) / 3 * 4 + 1
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count)
    defer {
      host_wipe(buffer.baseAddress, count)
      buffer.deallocate()
      host_wipe_stack()
    }
    _ = buffer.update(from: head)
    encode(bytes, into: UnsafeMutableBufferPointer(rebasing: buffer[head.count..<(count - 1)]))
    buffer[count - 1] = 0x07
    body(UnsafeRawBufferPointer(buffer))
  }

  /// Base64 with padding (RFC 4648, section 4).
  private static func encode(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableBufferPointer<UInt8>) {
    var place = 0
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).reduce(UInt32(0)) { $0 << 8 | (start + $1 < bytes.count ? UInt32(bytes[start + $1]) : 0) }
      for part in 0..<4 {
        let isPadding = start + part > bytes.count
        target[place + part] = isPadding ? UInt8(ascii: "=") : alphabet[Int(group >> (18 - 6 * UInt32(part)) & 63)]
      }
      place += 4
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
