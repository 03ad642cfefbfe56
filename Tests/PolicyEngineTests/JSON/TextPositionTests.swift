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
  }

  @Test func `offsets outside the text count as its ends`() {
    let index = LineIndex(Array("ab".utf8))
    #expect(index.position(of: 99) == TextPosition(line: 1, column: 3))
    #expect(index.position(of: -1) == TextPosition(line: 1, column: 1))
    #expect(TextPosition(line: 1, column: 9) < TextPosition(line: 2, column: 1))
  }
}
