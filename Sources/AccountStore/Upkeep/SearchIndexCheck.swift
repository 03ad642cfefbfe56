import GRDB
import IAM

/// Compares what the search index holds with what the entities' texts would make: every three scalars with their place. Both are summed up
/// by a hash that doesn't depend on the order, so that nothing must be sorted or kept.
struct SearchIndexCheck {
  let db: Database

  func fits() throws -> Bool {
    try held() == expected()
  }

  private func held() throws -> UInt64 {
    var sum: UInt64 = 0
    try db.forEach("SELECT term, doc, offset FROM search_term") { row in
      sum &+= Self.hash(row.bytes(0), row.integer(1), row.integer(2))
      return true
    }
    return sum
  }

  private func expected() throws -> UInt64 {
    var (sum, text): (UInt64, SearchText) = (0, SearchText())
    try db.forEach("SELECT \(Table.entity.list) FROM entity") { row in
      text.take(row, foldingAll: true)
      // The index reads a text up to a zero byte.
      let bytes = text.bytes.prefix { $0 != 0 }
      let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.endIndex]
      guard starts.count > 3 else { return true }
      bytes.withUnsafeBufferPointer { bytes in
        for place in 0..<(starts.count - 3) {
          let term = UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 3]])
          sum &+= Self.hash(term, row.integer(EntityRow.Column.key), Int64(place))
        }
      }
      return true
    }
    return sum
  }

  private static func hash(_ term: UnsafeBufferPointer<UInt8>, _ key: Int64, _ place: Int64) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for byte in term { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = (state ^ UInt64(bitPattern: key)) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
    state = (state ^ UInt64(bitPattern: place)) &* 0xD6E8_FEB8_6659_FD93
    return state ^ state >> 29
  }
}
