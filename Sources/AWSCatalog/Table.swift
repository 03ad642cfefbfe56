/// Constant bytes of the program, read in place: nothing is parsed, copied or kept. `Data/make_indexes.py` in CCatalog tells the layouts.
struct Table: @unchecked Sendable {
  // Unchecked because of the pointer; what it points to never changes.
  let base: UnsafePointer<UInt8>
  let size: Int

  /// The 32-bit number at an offset.
  func word(_ offset: Int) -> Int {
    Int(UInt32(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt32.self)))
  }

  /// Bytes in place.
  func bytes(_ offset: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + offset, count: count)
  }

  /// Bytes as text.
  func text(_ offset: Int, _ count: Int) -> String {
    String(decoding: bytes(offset, count), as: UTF8.self)
  }

  /// The string behind a reference: its length and its bytes.
  func string(_ reference: Int) -> String {
    text(reference + 4, word(reference))
  }

  /// The bytes of the string behind a reference.
  func stringBytes(_ reference: Int) -> UnsafeBufferPointer<UInt8> {
    bytes(reference + 4, word(reference))
  }

  /// The words of the list behind a reference; reference 0 is the empty list.
  func list(_ reference: Int) -> [Int] {
    reference == 0 ? [] : (0..<word(reference)).map { word(reference + 4 + 4 * $0) }
  }

  /// The list behind a reference as strings.
  func strings(_ reference: Int) -> [String] {
    list(reference).map(string)
  }
}

/// Comparisons of ASCII text without regard to case, which is how IAM compares names.
enum Caseless {
  static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether the left bytes come before the right ones.
  static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right) { lower($0) < lower($1) }
  }

  /// Whether the bytes begin with the prefix.
  static func hasPrefix(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: [UInt8]) -> Bool {
    bytes.count >= prefix.count && zip(bytes, prefix).allSatisfy { lower($0) == lower($1) }
  }

  /// The first place in a sorted row that doesn't come before the text.
  static func lowerBound(in range: Range<Int>, of text: [UInt8], at bytes: (Int) -> UnsafeBufferPointer<UInt8>) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if precedes(bytes(middle), text) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The stretch of a sorted row whose texts begin with the prefix.
  static func prefixed(in range: Range<Int>, by prefix: [UInt8], at bytes: (Int) -> UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let first = lowerBound(in: range, of: prefix, at: bytes)
    var low = first
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if hasPrefix(bytes(middle), prefix) { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }
}
