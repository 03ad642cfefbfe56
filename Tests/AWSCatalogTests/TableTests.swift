import Testing

@testable import AWSCatalog

struct TableTests {
  private func row(_ names: [String], _ body: ((Int) -> UnsafeBufferPointer<UInt8>) -> Void) {
    let bytes = names.map { Array($0.utf8) }
    let flat = bytes.flatMap { $0 }
    let starts = bytes.indices.map { index in bytes[..<index].reduce(0) { $0 + $1.count } }
    flat.withUnsafeBufferPointer { buffer in
      body { UnsafeBufferPointer(rebasing: buffer[starts[$0]..<(starts[$0] + bytes[$0].count)]) }
    }
  }

  @Test func `a row is searched without regard to case`() {
    row(["Apple", "apricot", "Banana", "cherry"]) { at in
      #expect(Caseless.lowerBound(in: 0..<4, of: Array("BANANA".utf8), at: at) == 2)
      #expect(Caseless.lowerBound(in: 0..<4, of: Array("b".utf8), at: at) == 2)
      #expect(Caseless.lowerBound(in: 0..<4, of: Array("zzz".utf8), at: at) == 4)
      #expect(Caseless.lowerBound(in: 0..<4, of: [], at: at) == 0)
    }
  }

  @Test func `a prefix gives its stretch of a row`() {
    row(["Apple", "apricot", "Banana", "cherry"]) { at in
      #expect(Caseless.prefixed(in: 0..<4, by: Array("AP".utf8), at: at) == 0..<2)
      #expect(Caseless.prefixed(in: 0..<4, by: Array("apples".utf8), at: at) == 1..<1)
      #expect(Caseless.prefixed(in: 1..<4, by: [], at: at) == 1..<4)
    }
  }

  @Test func `words, strings and lists are read in place`() {
    let bytes: [UInt8] = [2, 0, 0, 0, 0x68, 0x69, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0, 0, 1, 0, 0]
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let table = Table(base: base, size: buffer.count)
      #expect(table.word(0) == 2)
      #expect(table.string(0) == "hi")
      #expect(table.list(8) == [7, 256])
      #expect(table.list(0).isEmpty)
    }
  }
}
