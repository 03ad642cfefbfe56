/// The keys of one object, told apart by their bytes: letters that look the same but are composed otherwise are other letters in JSON,
/// unlike in `String`'s own `==`. Holds places instead of texts, so that an object of 100,000 keys costs little more than its text.
struct KeyTable {
  private struct Slot {
    var start: Int32 = -1
    var end: Int32 = 0
    var hash: UInt32 = 0
  }

  private var slots: [Slot] = []
  private var count = 0

  /// Notes a string that the reader has accepted as a key.
  /// - Returns: where the same key stands already; nil for a new one.
  mutating func insert(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
    if count * 2 >= slots.count { grow() }
    let hash = Self.hash(range, bytes)
    var place = Int(hash) & (slots.count - 1)
    while slots[place].start >= 0 {
      let slot = slots[place]
      if slot.hash == hash, JSONText.isSame(bytes, Int(slot.start)..<Int(slot.end), range) { return Int(slot.start) }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(start: Int32(range.lowerBound), end: Int32(range.upperBound), hash: hash)
    count += 1
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(16, old.count * 2))
    for slot in old where slot.start >= 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].start >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// Swift's own hash, which nobody can aim at, of what a string means.
  private static func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt32 {
    var hasher = Hasher()
    bytes.withUnsafeBytes { buffer in
      let inside = UnsafeRawBufferPointer(rebasing: buffer[(range.lowerBound + 1)..<(range.upperBound - 1)])
      if inside.contains(UInt8(ascii: "\\")) {
        var text = JSONText.decode(bytes, range)
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      } else {
        hasher.combine(bytes: inside)
      }
    }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
