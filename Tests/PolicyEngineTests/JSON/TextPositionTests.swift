import Testing

@testable import PolicyEngine

struct TextPositionTests {
  @Test func `offsets are found on their lines`() {
    let index = LineIndex(Array("ab\n\nc한d".utf8))
    #expect(index.position(of: 0) == TextPosition(line: 1, column: 1))
    #expect(index.position(of: 2) == TextPosition(line: 1, column: 3))
    #expect(index.position(of: 3) == TextPosition(line: 2, column: 1))
    #expect(index.position(of: 4) == TextPosition(line: 3, column: 1))
    #expect(index.position(of: 8) == TextPosition(line: 3, column: 3))
    #expect([0, 3, 4, 99].map(index.line) == [1, 2, 3, 3])
  }

  @Test func `many offsets are found as each alone`() {
    let text = "\"é\",\"한\"\r\n\"x\",\n\n\"😀\",1"
    let index = LineIndex(Array(text.utf8))
    let offsets = Array(text.utf8.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }).filter {
      [0, 5, 11, 16, 23].contains($0)
    }
    #expect(index.positions(of: offsets) == offsets.map(index.position))
  }

  @Test func `a character that goes on behind an offset counts once for the next`() {
    let text = Array("ae\u{301}b".utf8)
    #expect(LineIndex(text).positions(of: [2, 4]).map(\.column) == [3, 3])
    #expect(LineIndex(text).position(of: 4) == TextPosition(line: 1, column: 3))
  }

  @Test func `offsets outside the text count as its ends`() {
    let index = LineIndex(Array("ab".utf8))
    #expect(index.position(of: 99) == TextPosition(line: 1, column: 3))
    #expect(index.position(of: -1) == TextPosition(line: 1, column: 1))
    #expect(LineIndex([]).position(of: 0) == TextPosition(line: 1, column: 1))
  }

  @Test func `places are ordered from top to bottom`() {
    #expect(TextPosition(line: 1, column: 9) < TextPosition(line: 2, column: 1))
    #expect(TextPosition(line: 2, column: 1) < TextPosition(line: 2, column: 2))
  }
}
