@testable import Terminal
import Testing

@Suite struct StyleCompactorTests {
  private func compact(_ frames: String...) -> [String] {
    var compactor = StyleCompactor()
    return frames.map { compact($0, &compactor) }
  }

  private func compact(_ frame: String, _ compactor: inout StyleCompactor) -> String {
    let bytes = Array(frame.utf8)
    var target = [UInt8](repeating: 0, count: StyleCompactor.capacity(for: bytes.count))
    let count = bytes.withUnsafeBytes { source in target.withUnsafeMutableBytes { compactor.compact(source, into: $0) } }
    return String(decoding: target[..<count], as: UTF8.self)
  }

  @Test func `text and movement pass as they are`() {
    #expect(
      compact("", "\u{1B}[5;3H한글\r\n\u{1B}[K\u{1B}7\u{1B}[3;20r\u{1B}8").last == "\u{1B}[5;3H한글\r\n\u{1B}[K\u{1B}7\u{1B}[3;20r\u{1B}8")
  }

  @Test func `the first text is preceded by a reset`() {
    #expect(compact("x") == ["\u{1B}[mx"])
  }

  @Test func `changes without text between them become one`() {
    #expect(compact("", "\u{1B}[39;49m\u{1B}[0;1m\u{1B}[38;5;111m\u{1B}[48;5;4mx\u{1B}[m")[1] == "\u{1B}[1;38;5;111;48;5;4mx\u{1B}[m")
  }

  @Test func `a half of a colour pair that stays isn't sent again`() {
    let frame = "\u{1B}[38;5;255m\u{1B}[48;5;237ma\u{1B}[38;5;111m\u{1B}[48;5;237mb\u{1B}[m"
    #expect(compact("", frame)[1] == "\u{1B}[38;5;255;48;5;237ma\u{1B}[38;5;111mb\u{1B}[m")
  }

  @Test func `blanks don't change a colour that they don't show`() {
    let frame = "\u{1B}[1;31ma\u{1B}[m \u{1B}[1;31mb\u{1B}[m"
    #expect(compact("", frame)[1] == "\u{1B}[1;31ma b\u{1B}[m")
  }

  @Test func `blanks do change a background, an underline and a reverse`() {
    #expect(compact("", "a\u{1B}[41m b")[1] == "a\u{1B}[41m b")
    #expect(compact("", "a\u{1B}[m", "\u{1B}[4m \u{1B}[m")[2] == "\u{1B}[4m \u{1B}[m")
    #expect(compact("", "\u{1B}[7ma\u{1B}[m b")[1] == "\u{1B}[7ma\u{1B}[m b")
  }

  @Test func `erasing shows the background that is set`() {
    #expect(compact("", "\u{1B}[44m\u{1B}[K\u{1B}[m")[1] == "\u{1B}[44m\u{1B}[K\u{1B}[m")
  }

  @Test func `the character set is told once`() {
    #expect(compact("\u{1B}(B", "\u{1B}(Bx\u{1B}(B") == ["\u{1B}(B\u{1B}[m", "x"])
  }

  @Test func `an unknown style passes and is followed by a full change`() {
    #expect(compact("", "\u{1B}[1m\u{1B}[5mx\u{1B}[mx")[1] == "\u{1B}[1m\u{1B}[5m\u{1B}[;1mx\u{1B}[mx")
  }

  @Test func `a broken sequence at the end passes`() {
    #expect(compact("", "x\u{1B}")[1] == "x\u{1B}")
    #expect(compact("", "x\u{1B}[3")[1] == "x\u{1B}[3")
  }

  /// What each character would look like: itself, and its style or only what a blank shows of it.
  private func drawn(_ stream: String) -> [String] {
    var state = StyleState()
    var rest = Substring(stream)
    var cells: [String] = []
    while let character = rest.popFirst() {
      if character == "\u{1B}" {
        rest = rest.dropFirst()
        let parameters = rest.prefix { $0 != "m" }
        _ = state.apply(ArraySlice(parameters.utf8))
        rest = rest[parameters.endIndex...].dropFirst()
      } else {
        var seen = state
        if character == " ", seen.attributes & (1 << 4 | 1 << 7) == 0 { (seen.attributes, seen.foreground) = (0, []) }
        cells.append("\(character) \(seen)")
      }
    }
    return cells
  }

  @Test func `what is drawn never changes and never costs more`() {
    var generator = SeededGenerator(seed: 2)
    let pieces = [
      "a", "b", " ", " ", "한", "0", "1", "2", "4", "7", "22", "24", "27", "31", "38;5;111", "39", "44", "48;5;237", "49", "39;49",
    ]
    var compactor = StyleCompactor()
    var (before, after) = ("", compact("", &compactor))
    for _ in 0..<300 {
      let frame = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .map { $0.first?.isNumber == true ? "\u{1B}[\($0)m" : $0 }.joined()
      let short = compact(frame, &compactor)
      #expect(short.utf8.count <= frame.utf8.count)
      before += frame
      after += short
    }
    #expect(drawn(before) == drawn(after))
  }
}
