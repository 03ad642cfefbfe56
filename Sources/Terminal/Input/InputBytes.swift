internal import CHost

/// Bytes that were read and are still to be used, the oldest first. What they leave behind is overwritten: they may be a password's.
struct InputBytes {
  /// Zeros wherever there is no byte that is still to be used.
  private(set) var memory: [UInt8]
  private var range = 0..<0

  init(capacity: Int = 4096) {
    memory = Array(repeating: 0, count: capacity)
  }

  var count: Int { range.count }
  var isEmpty: Bool { range.isEmpty }

  /// What is still to be used.
  var rest: ArraySlice<UInt8> { memory[range] }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { append($0) }
    if isDone == nil { for byte in bytes { withUnsafePointer(to: byte) { append(UnsafeBufferPointer(start: $0, count: 1)) } } }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: bytes.count)
    let new = range.upperBound..<(range.upperBound + bytes.count)
    memory.withUnsafeMutableBytes { UnsafeMutableRawBufferPointer(rebasing: $0[new]).copyMemory(from: .init(bytes)) }
    range = range.lowerBound..<new.upperBound
  }

  /// Leaves bytes behind.
  mutating func drop(_ count: Int) {
    let end = min(range.lowerBound + count, range.upperBound)
    overwrite(range.lowerBound..<end)
    range = end == range.upperBound ? 0..<0 : end..<range.upperBound
  }

  /// Leaves everything behind.
  mutating func wipe() { drop(count) }

  /// Moves the bytes to the front, or into new memory where there is too little.
  private mutating func makeRoom(for more: Int) {
    guard range.upperBound + more > memory.count else { return }
    let (old, count) = (range, range.count)
    range = 0..<count
    if count + more <= memory.count {
      memory.withUnsafeMutableBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: bytes[..<count]).copyMemory(from: .init(rebasing: bytes[old]))
      }
      return overwrite(count..<old.upperBound)
    }
    var new = Array(repeating: UInt8(0), count: max(2 * memory.count, count + more))
    new.replaceSubrange(0..<count, with: memory[old])
    swap(&memory, &new)
    Self.wipe(&new)
  }

  private mutating func overwrite(_ range: Range<Int>) {
    memory.withUnsafeMutableBytes { bytes in
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[range])
      host_wipe(part.baseAddress, part.count)
    }
  }

  private static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { host_wipe($0.baseAddress, $0.count) }
  }
}
