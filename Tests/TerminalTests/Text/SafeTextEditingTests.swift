import Terminal
import Testing

@Suite struct SafeTextEditingTests {
  let text = "a한\tz"

  @Test func `characters stand where the text before them ends`() {
    #expect((0...4).map { SafeText.column(ofCharacter: $0, in: text) } == [0, 1, 3, 5, 6])
    #expect(SafeText.column(ofCharacter: 99, in: text) == 6)
    #expect(SafeText.column(ofCharacter: -1, in: text) == 0)
  }

  @Test func `a column belongs to the character that covers it`() {
    #expect((0...6).map { SafeText.character(atColumn: $0, in: text) } == [0, 1, 1, 2, 2, 3, 4])
    #expect(SafeText.character(atColumn: 0, in: "") == 0)
  }

  @Test func `every character is found again by its column`() {
    for offset in 0..<text.count {
      #expect(SafeText.character(atColumn: SafeText.column(ofCharacter: offset, in: text), in: text) == offset)
    }
  }
}
