import Testing

@testable import Terminal

@Suite struct InputBytesTests {
  /// Everything that stands anywhere in the memory besides zeros.
  private func leftovers(_ bytes: InputBytes) -> [UInt8] { bytes.memory.filter { $0 != 0 } }

  @Test func `bytes come out in the order they went in`() {
    var bytes = InputBytes(capacity: 4)
    bytes.append(Array("abc".utf8))
    bytes.drop(2)
    bytes.append(Array("defgh".utf8))
    #expect(Array(bytes.rest) == Array("cdefgh".utf8))
    #expect(bytes.count == 6 && !bytes.isEmpty)
  }

  @Test func `what was used is nowhere in the memory, also after moving and growing`() {
    var bytes = InputBytes(capacity: 8)
    for _ in 0..<20 {
      bytes.append(Array("hunter2".utf8))
      bytes.drop(5)
      #expect(leftovers(bytes) == Array(bytes.rest))
    }
    bytes.wipe()
    #expect(bytes.isEmpty && leftovers(bytes).isEmpty)
  }

  @Test func `more than there is can't be dropped`() {
    var bytes = InputBytes(capacity: 0)
    bytes.drop(3)
    bytes.append([1, 2].lazy.map { $0 })
    bytes.drop(9)
    #expect(bytes.isEmpty)
  }

  @Test func `a password that was typed is nowhere in the decoder`() {
    var decoder = InputDecoder()
    var typed = ""
    for piece in ["cor", "rect horse 배", "터리\u{1B}[A", "\r"] {
      decoder.feed(Array(piece.utf8))
      while let event = decoder.next() { if case .key(.character(let character)) = event { typed.append(character) } }
      #expect(leftovers(decoder.bytes).isEmpty)
    }
    #expect(typed == "correct horse 배터리")
  }

  @Test func `a sequence that isn't complete yet is all that stays`() {
    var decoder = InputDecoder()
    decoder.feed(Array("pass\u{1B}[1;".utf8))
    while decoder.next() != nil {}
    #expect(leftovers(decoder.bytes) == Array("\u{1B}[1;".utf8))
    while decoder.expire() != nil {}
    #expect(leftovers(decoder.bytes).isEmpty)
  }

  @Test func `a pasted password is nowhere in the decoder once it is delivered`() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~correct horse".utf8))
    #expect(decoder.next() == nil && leftovers(decoder.bytes).isEmpty)
    decoder.feed(Array("\r\n\u{1B}[201~".utf8))
    #expect(decoder.next() == .paste("correct horse\n"))
    #expect(leftovers(decoder.bytes).isEmpty && decoder.paste == nil)
  }

  @Test func `a collector's bytes are overwritten when its text is taken`() {
    var collector = PasteCollector()
    _ = collector.take(Array("a\rb\r\n\r\nc\u{1B}[201~".utf8)[...])
    #expect(collector.takeText() == "a\nb\n\nc")
    #expect(leftovers(collector.bytes).isEmpty)
  }
}
