import Terminal
import Testing

@Suite struct InputDecoderTests {
  /// All events of some input, whatever the pieces it arrives in; what waits at the end has run out of time.
  static func events(_ pieces: [UInt8]..., special: [[UInt8]: Key] = [:]) -> [TerminalEvent] {
    var decoder = InputDecoder(special: special)
    var found: [TerminalEvent] = []
    for piece in pieces {
      decoder.feed(piece)
      while let event = decoder.next() { found.append(event) }
    }
    while let event = decoder.expire() { found.append(event) }
    return found
  }

  static func keys(_ text: String) -> [Key] {
    events(Array(text.utf8)).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func `letters of every script arrive as they are typed`() {
    #expect(Self.keys("aZ 한é🔑") == [.character("a"), .character("Z"), .character(" "), .character("한"), .character("é"), .character("🔑")])
  }

  @Test func `control bytes are keys of their own`() {
    #expect(Self.keys("\t\r\n\u{7F}\u{08}") == [.tab, .enter, .enter, .backspace, .backspace])
    #expect(Self.keys("\u{03}\u{0C}\u{00}\u{1C}") == [.control("c"), .control("l"), .control(" "), .control("\\")])
  }

  @Test func `Ctrl-Z asks for a suspension`() {
    #expect(Self.events([0x1A]) == [.suspendRequested])
  }

  @Test func `a lone Esc is a key once time has passed, and not before`() {
    var decoder = InputDecoder()
    decoder.feed([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.isWaiting)
    #expect(decoder.expire() == .key(.escape))
    #expect(!decoder.isWaiting)
    #expect(decoder.expire() == nil)
  }

  @Test func `Esc before a letter is Alt with it`() {
    #expect(Self.keys("\u{1B}x") == [.alt("x")])
    #expect(Self.keys("\u{1B}한") == [.alt("한")])
    #expect(Self.keys("\u{1B}\r") == [.altEnter])
    #expect(Self.keys("\u{1B}[") == [.alt("[")])
    #expect(Self.keys("\u{1B}O") == [.alt("O")])
    #expect(Self.keys("\u{1B}\u{7F}") == [.control("w")])
  }

  @Test func `Esc twice is the key twice, and Esc before a control byte a key of its own`() {
    #expect(Self.keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(Self.keys("\u{1B}\u{1B}x") == [.escape, .alt("x")])
    #expect(Self.keys("\u{1B}\u{03}") == [.escape, .control("c")])
  }

  @Test func `a sequence may arrive in any pieces`() {
    let bytes = Array("\u{1B}[1;5C한\u{1B}OP".utf8)
    let whole = Self.events(bytes)
    #expect(whole == [.key(.controlRight), .key(.character("한")), .key(.function(1))])
    for cut in 1..<bytes.count { #expect(Self.events(Array(bytes[..<cut]), Array(bytes[cut...])) == whole) }
  }

  @Test func `sequences that mean nothing leave nothing behind`() {
    #expect(Self.keys("\u{1B}[999zx") == [.character("x")])
    #expect(Self.keys("\u{1B}[?1;2cx") == [.character("x")])
    #expect(Self.keys("\u{1B}[Ix") == [.character("x")])
    #expect(Self.keys("\u{1B}[1;") == [])
  }

  @Test func `a control byte breaks a sequence off and counts for itself`() {
    #expect(Self.keys("\u{1B}[12\rx") == [.enter, .character("x")])
    #expect(Self.keys("\u{1B}[1\u{1B}[A") == [.up])
  }

  @Test func `a sequence without an end is left out`() {
    #expect(Self.keys("\u{1B}[" + String(repeating: "1;", count: 5000)) == [])
  }

  @Test func `broken UTF-8 is left out and what follows arrives`() {
    #expect(Self.events([0xFF, 0xFE, 0x61]) == [.key(.character("a"))])
    #expect(Self.events([0xED, 0x95, 0x61]) == [.key(.character("a"))])
    #expect(Self.events([0xC0, 0x80, 0xE0, 0x80, 0x80, 0xED, 0xA0, 0x80, 0x61]) == [.key(.character("a"))])
    #expect(Self.events([0xED, 0x95]) == [])
    #expect(Self.events([0xC2, 0x9B, 0x61]) == [.key(.character("a"))])
  }

  @Test func `a terminal's own sequences come first and the longest of them wins`() {
    let special: [[UInt8]: Key] = [Array("\u{1B}[P".utf8): .delete, Array("\u{1B}[Px".utf8): .insert, [0x41]: .home]
    #expect(Self.events(Array("\u{1B}[P".utf8), special: special) == [.key(.delete)])
    #expect(Self.events(Array("\u{1B}[Px".utf8), special: special) == [.key(.insert)])
    #expect(Self.events([0x41], special: special) == [.key(.character("A"))])
    #expect(Self.events([0x1B], special: special) == [.key(.escape)])
  }

  @Test func `random bytes neither stop the decoder nor stay in it`() {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array("\u{1B}[O<;M~m0129ABu$^\u{03}한".utf8)
    for _ in 0..<500 {
      var decoder = InputDecoder()
      decoder.feed((0..<64).map { _ in alphabet.randomElement(using: &generator) ?? 0 })
      while decoder.next() != nil {}
      while decoder.expire() != nil {}
      #expect(!decoder.isWaiting)
    }
  }
}
