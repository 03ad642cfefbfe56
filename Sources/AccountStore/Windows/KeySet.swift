import IAM

/// A set of keys of one kind, a bit for each number that was ever given out: 125 KB for a million.
struct KeySet {
  private let first: Int64
  private var bits: [UInt64]

  /// An empty set for keys from `first` on.
  init(first: Int64, numbers: Int) {
    self.first = first
    bits = Array(repeating: 0, count: numbers / 64 + 1)
  }

  /// Adds a key; one outside the range is left out.
  mutating func insert(_ key: Int64) {
    let number = Int(key - first)
    guard number >= 0, number < bits.count * 64 else { return }
    bits[number >> 6] |= 1 << UInt64(number & 63)
  }

  mutating func remove(_ key: Int64) {
    let number = Int(key - first)
    guard number >= 0, number < bits.count * 64 else { return }
    bits[number >> 6] &= ~(1 << UInt64(number & 63))
  }

  func contains(_ key: Int64) -> Bool {
    let number = Int(key - first)
    guard number >= 0, number < bits.count * 64 else { return false }
    return bits[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func formIntersection(_ other: KeySet) {
    for index in bits.indices { bits[index] &= index < other.bits.count ? other.bits[index] : 0 }
  }

  /// Each key in ascending order, until `body` throws.
  func forEach(_ body: (Int64) throws -> Void) rethrows {
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        try body(first + Int64(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }
}
