/// A 64-bit digest over a row's values, kept in the row, so that a bit that flips on the disk is noticed: SQLite's own check finds only about
/// a third of such flips in rows. It is no protection against a person; the audit chain is keyed for that.
///
/// Each step is a bijection of the state for given input and of the input for a given state, so a difference in one eight-byte piece always
/// changes the result.
struct RowDigest {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The digest over a row's values in the order of its columns.
  static func of(_ values: some Sequence<SQLValue>) -> Int64 {
    var digest = RowDigest()
    for value in values { digest.add(value) }
    return Int64(bitPattern: digest.state)
  }

  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  private mutating func add(_ value: SQLValue) {
    switch value {
    case .null: mix(0xA0)
    case .integer(let number):
      mix(0xA1)
      mix(UInt64(bitPattern: number))
    case .text(var text):
      mix(0xA2)
      text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    case .blob(let bytes):
      mix(0xA3)
      bytes.withUnsafeBytes { add($0) }
    }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    mix(UInt64(bytes.count))
    var position = 0
    while position + 8 <= bytes.count {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
      position += 8
    }
    guard position < bytes.count else { return }
    var rest: UInt64 = 0
    for index in position..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
    mix(rest)
  }
}
