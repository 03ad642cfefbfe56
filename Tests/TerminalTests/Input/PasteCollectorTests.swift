import Terminal
import Testing

@Suite struct PasteCollectorTests {
  static let begin = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)

  private func paste(_ text: String) -> [TerminalEvent] {
    InputDecoderTests.events(Self.begin + Array(text.utf8) + Self.end)
  }

  @Test func `a paste is one event, whatever it holds`() {
    #expect(paste("rm -rf /\u{03}\u{1A}한글") == [.paste("rm -rf /\u{03}\u{1A}한글")])
    #expect(paste("") == [.paste("")])
  }

  @Test func `line ends arrive as line feeds`() {
    #expect(paste("a\rb\r\nc\nd") == [.paste("a\nb\nc\nd")])
  }

  @Test func `escape sequences inside belong to the paste`() {
    #expect(paste("\u{1B}[A\u{1B}[20x\u{1B}[200~\u{1B}") == [.paste("\u{1B}[A\u{1B}[20x\u{1B}[200~\u{1B}")])
  }

  @Test func `keys before and after arrive on their sides`() {
    let bytes = Array("x".utf8) + Self.begin + Array("y".utf8) + Self.end + Array("z".utf8)
    #expect(InputDecoderTests.events(bytes) == [.key(.character("x")), .paste("y"), .key(.character("z"))])
  }

  @Test func `a paste may arrive in any pieces`() {
    let bytes = Self.begin + Array("한\r\n\u{1B}[2b".utf8) + Self.end
    for cut in 1..<bytes.count {
      #expect(InputDecoderTests.events(Array(bytes[..<cut]), Array(bytes[cut...])) == [.paste("한\n\u{1B}[2b")])
    }
  }

  @Test func `a paste that never ends is delivered when the terminal falls silent`() {
    var decoder = InputDecoder()
    decoder.feed(Self.begin + Array("half".utf8))
    #expect(decoder.next() == nil)
    #expect(decoder.isPasting && !decoder.isWaiting)
    #expect(decoder.expire() == .paste("half"))
    #expect(!decoder.isPasting)
  }

  @Test func `broken UTF-8 in a paste is replaced`() {
    #expect(InputDecoderTests.events(Self.begin + [0xFF, 0x61] + Self.end) == [.paste("\u{FFFD}a")])
  }

  @Test func `a paste of a megabyte in small pieces takes no time to speak of`() {
    var decoder = InputDecoder()
    let piece = Array(String(repeating: "가나다 line\r\n", count: 256).utf8)
    let start = ContinuousClock.now
    decoder.feed(Self.begin)
    for _ in 0..<256 {
      decoder.feed(piece)
      #expect(decoder.next() == nil)
    }
    decoder.feed(Self.end)
    guard case .paste(let text) = decoder.next() else { return #expect(Bool(false), "a paste") }
    #expect(text.utf8.count == 256 * (piece.count - 256))
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `no more than eight mebibytes are kept`() {
    var decoder = InputDecoder()
    decoder.feed(Self.begin)
    let piece = [UInt8](repeating: 0x61, count: 1 << 20)
    for _ in 0..<9 {
      decoder.feed(piece)
      #expect(decoder.next() == nil)
    }
    decoder.feed(Self.end)
    guard case .paste(let text) = decoder.next() else { return #expect(Bool(false), "a paste") }
    #expect(text.utf8.count == 8 << 20)
  }
}
