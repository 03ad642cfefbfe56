@testable import Terminal
import Testing

@Suite struct TextWidthTests {
  @Test func `ASCII takes one column`() {
    #expect((0x20...0x7E).allSatisfy { TextWidth.columns(of: Unicode.Scalar($0)) == 1 })
  }

  @Test func `every Hangul syllable takes two columns, as the host says`() {
    for value in [0xAC00, 0xB098, 0xD7A3] as [UInt32] {
      #expect(Unicode.Scalar(value).map(TextWidth.columns) == 2)
    }
  }

  @Test func `widths don't depend on the process's locale`() {
    // Tests run in the C locale, where wcwidth knows ASCII alone.
    #expect(TextWidth.columns(of: "中") == 2)
    #expect(TextWidth.columns(of: "\u{301}") == 0)
    #expect(TextWidth.columns(of: "\u{7F}") == -1)
  }
}
