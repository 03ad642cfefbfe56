import Terminal
import Testing

@Suite struct SafeTextPartsTests {
  let korean = SafeText("사용자 alice")

  @Test func `a prefix never splits a wide character`() {
    #expect(korean.prefix(columns: 4).text == "사용")
    #expect(korean.prefix(columns: 5).text == "사용")
    #expect(korean.prefix(columns: 0).isEmpty)
    #expect(korean.prefix(columns: 99) == korean)
  }

  @Test func `a suffix never splits a wide character`() {
    #expect(korean.suffix(columns: 5).text == "alice")
    #expect(korean.suffix(columns: 7).text == " alice")
    #expect(korean.suffix(columns: 8).text == "자 alice")
    #expect(korean.suffix(columns: 0).isEmpty)
  }

  @Test(arguments: [(0, 4, "사용"), (1, 4, " 용 "), (2, 3, "용 "), (6, 3, " al"), (20, 3, ""), (0, 0, "")])
  func `a window shows blanks for halves of wide characters`(start: Int, columns: Int, shown: String) {
    #expect(korean.window(from: start, columns: columns).text == shown)
  }

  @Test func `a text that fits isn't truncated`() {
    #expect(korean.truncated(to: 12) == korean)
  }

  @Test func `a truncated text ends in an ellipsis and keeps within the columns`() {
    #expect(korean.truncated(to: 8).text == "사용자 …")
    #expect(korean.truncated(to: 6).text == "사용…")
    #expect(korean.truncated(to: 6).width == 5)
    #expect(korean.truncated(to: 1).text == "…")
    #expect(korean.truncated(to: 0).isEmpty)
  }

  @Test func `start and middle can go instead of the end`() {
    let arn = SafeText("arn:aws:iam::123456789012:user/alice")
    #expect(arn.truncated(to: 11, at: .start).text == "…user/alice")
    #expect(arn.truncated(to: 13, at: .middle).text == "arn:aw…/alice")
  }

  @Test func `an ASCII ellipsis stands where the frame is ASCII`() {
    #expect(SafeText("abcdef").truncated(to: 4, ellipsis: FrameGlyphs.ascii.ellipsis).text == "abc~")
  }

  @Test func `padding fills the columns on the side that is asked for`() {
    #expect(SafeText("한").padded(to: 5).text == "한   ")
    #expect(SafeText("한").padded(to: 5, alignment: .right).text == "   한")
    #expect(SafeText("한").padded(to: 5, alignment: .center).text == " 한  ")
    #expect(SafeText("abc").padded(to: 2).text == "abc")
  }

  @Test(arguments: 0...14)
  func `a fitted text has exactly its columns`(columns: Int) {
    #expect(korean.fitted(to: columns).width == columns)
    #expect(korean.fitted(to: columns, alignment: .right).width == columns)
  }
}
