import Testing

@testable import PolicyEngine

struct KeyTableTests {
  /// A text of strings without anything between them, and where each stands.
  private func strings(_ keys: [String]) -> (bytes: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    let ranges = keys.map { key in
      let start = bytes.count
      bytes += "\"\(key)\"".utf8
      return start..<bytes.count
    }
    return (bytes, ranges)
  }

  @Test func `a key is new once`() {
    let (bytes, ranges) = strings((0..<1_000).map { "key-\($0)" } + ["key-0", "key-999", "key-1000"])
    var table = KeyTable()
    let found = ranges.map { table.insert($0, in: bytes) }
    #expect(found.prefix(1_000).allSatisfy { $0 == nil })
    #expect(Array(found.suffix(3)) == [ranges[0].lowerBound, ranges[999].lowerBound, nil])
  }

  @Test func `keys are the same by what they mean, and by nothing else`() {
    let (bytes, ranges) = strings(["aé", #"\u0061\u00e9"#, "ae\u{301}", "A", ""])
    var table = KeyTable()
    #expect(ranges.map { table.insert($0, in: bytes) } == [nil, 0, nil, nil, nil])
  }
}
