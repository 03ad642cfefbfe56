import PolicyEngine
import Testing

@testable import Console

struct TextBufferTests {
  private func place(_ line: Int, _ offset: Int) -> LinePlace { LinePlace(line: line, offset: offset) }

  @Test func `a text comes back as it was, with line feeds or with CR LF`() {
    for text in ["", "a", "a\nb", "a\n", "\n\n", "a\r\nb\r\n", "a\rb", "mixed\r\nends\n"] { #expect(TextBuffer(text).text == text) }
    #expect(TextBuffer("a\r\nb\r\n").lines == ["a", "b", ""])
    #expect(TextBuffer("a\r\nb\n").lines == ["a\r", "b", ""])
  }

  @Test func `replacing within a line, over lines and with lines`() {
    var buffer = TextBuffer("one\ntwo\nthree")
    #expect(buffer.replace(place(0, 1)..<place(0, 2), with: "XY") == place(0, 3))
    #expect(buffer.text == "oXYe\ntwo\nthree")
    #expect(buffer.replace(place(0, 4)..<place(2, 2), with: "") == place(0, 4))
    #expect(buffer.text == "oXYeree")
    #expect(buffer.replace(place(0, 1)..<place(0, 2), with: "1\n2\n3") == place(2, 1))
    #expect(buffer.text == "o1\n2\n3Yeree")
    #expect(buffer.text(in: place(0, 1)..<place(2, 1)) == "1\n2\n3")
  }

  @Test func `behind a letter the cursor doesn't stop before a mark that belongs to it`() {
    var buffer = TextBuffer("\u{301}x")
    #expect(buffer.replace(place(0, 0)..<place(0, 0), with: "e") == place(0, 3))
    #expect(buffer.clamped(place(0, 1)) == place(0, 3))
    #expect(buffer.clamped(place(9, 9)) == buffer.end)
  }

  @Test func `moves go by whole characters and over line ends`() {
    let buffer = TextBuffer("한e\u{301}\nx")
    #expect(buffer.right(of: place(0, 0)) == place(0, 3))
    #expect(buffer.left(of: place(0, 6)) == place(0, 3))
    #expect(buffer.right(of: place(0, 6)) == place(1, 0))
    #expect(buffer.left(of: place(1, 0)) == place(0, 6))
    #expect(buffer.left(of: place(0, 0)) == place(0, 0))
    #expect(buffer.right(of: buffer.end) == buffer.end)
  }

  @Test func `words are letters and digits, over line ends too`() {
    let buffer = TextBuffer("s3:GetObject\n  \"Effect\"")
    #expect(buffer.wordRight(of: place(0, 0)) == place(0, 2))
    #expect(buffer.wordRight(of: place(0, 2)) == place(0, 12))
    #expect(buffer.wordRight(of: place(0, 12)) == place(1, 9))
    #expect(buffer.wordLeft(of: place(1, 3)) == place(0, 3))
    #expect(buffer.wordLeft(of: place(0, 1)) == place(0, 0))
  }

  @Test func `columns count wide characters twice and escapes as they are drawn`() {
    let buffer = TextBuffer("a한b\t!")
    #expect(buffer.column(of: place(0, 5)) == 4)
    #expect(buffer.column(of: place(0, 6)) == 6)
    #expect(buffer.place(atColumn: 2, line: 0) == place(0, 1))
    #expect(buffer.place(atColumn: 3, line: 0) == place(0, 4))
    #expect(buffer.place(atColumn: 99, line: 0) == place(0, 7))
  }

  @Test func `random replacements do the same as on a plain string`() {
    var random = FixedRandom(seed: 5)
    var buffer = TextBuffer("{\n  \"a\": 1\n}")
    var model = Array(buffer.text.utf8)
    let pieces = ["", "x", "\n", "한글", "{}\n", "two\nlines\n", "é"]
    for _ in 0..<1500 {
      let a = buffer.clamped(place(Int.random(in: 0..<buffer.lines.count, using: &random), Int.random(in: 0...12, using: &random)))
      let b = buffer.clamped(place(Int.random(in: 0..<buffer.lines.count, using: &random), Int.random(in: 0...12, using: &random)))
      let range = min(a, b)..<max(a, b)
      guard let piece = pieces.randomElement(using: &random) else { continue }
      let start = buffer.lines[..<range.lowerBound.line].reduce(0) { $0 + $1.utf8.count + 1 } + range.lowerBound.offset
      let end = buffer.lines[..<range.upperBound.line].reduce(0) { $0 + $1.utf8.count + 1 } + range.upperBound.offset
      let isShrinking = model.count > 400
      model.replaceSubrange(start..<end, with: isShrinking ? [] : Array(piece.utf8))
      buffer.replace(range, with: isShrinking ? "" : piece)
      #expect(Array(buffer.text.utf8) == model)
    }
  }
}
