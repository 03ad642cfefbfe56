import AccountStore

extension SeekKey {
  /// The order of a rising list, as the store has it: names without regard to the case of ASCII letters, paths (what stands before the unit
  /// separator) exactly, equal values by their keys.
  static func < (left: SeekKey, right: SeekKey) -> Bool {
    switch (left.value, right.value) {
    case (.number(let first), .number(let second)) where first != second: return first < second
    case (.text(let first), .text(let second)):
      let first = comparable(first)
      let second = comparable(second)
      return first == second ? left.key < right.key : first.lexicographicallyPrecedes(second)
    default: return left.key < right.key
    }
  }

  private static func comparable(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard let separator = bytes.firstIndex(of: 0x1F) else { return bytes.map(lowered) }
    return bytes[..<separator] + [0] + bytes[separator...].dropFirst().map(lowered)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
