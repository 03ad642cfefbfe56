import Glibc

/// Text without regard to case, the one way for the search index and for walks.
///
/// Every scalar is replaced by its lower case. A scalar outside ASCII whose lower case lies inside (the Kelvin sign) stays: so a filter in
/// ASCII can be looked for in the bytes as they are.
enum FoldedText {
  static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    appendLowered(Array(text.utf8)[...], to: &bytes)
    return String(decoding: bytes.contains { $0 >= 0x80 } ? folded(bytes) : bytes, as: UTF8.self)
  }

  /// ASCII letters in lower case, all else as it is.
  static func appendLowered(_ source: some Collection<UInt8>, to bytes: inout [UInt8]) {
    for byte in source { bytes.append(lowered(byte)) }
  }

  @inline(__always) static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Scalars outside ASCII in lower case too.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard !scalar.isASCII else {
        result.append(lowered(UInt8(truncatingIfNeeded: scalar.value)))
        continue
      }
      let lower = scalar.properties.lowercaseMapping.utf8
      result.append(contentsOf: lower.contains { $0 < 0x80 } ? Array(String(scalar).utf8) : Array(lower))
    }
    return result
  }

  /// Whether text must be folded scalar by scalar before this can be looked for in it.
  static func hasCasedScalar(_ text: String) -> Bool {
    text.unicodeScalars.contains { !$0.isASCII && ($0.properties.changesWhenUppercased || $0.properties.changesWhenLowercased) }
  }
}

/// Bytes in bytes.
enum Bytes {
  static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    if part.isEmpty { return true }
    return text.withUnsafeBytes { text in
      part.withUnsafeBytes { part in
        guard var start = text.baseAddress, let wanted = part.baseAddress else { return false }
        let first = Int32(part[0])
        var left = text.count - part.count + 1
        while left > 0, let found = UnsafeRawPointer(memchr(start, first, left)) {
          if memcmp(found, wanted, part.count) == 0 { return true }
          left -= found - start + 1
          start = found + 1
        }
        return false
      }
    }
  }
}
