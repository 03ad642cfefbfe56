import Terminal
import Testing

@Suite struct FrameGlyphsTests {
  private func all(_ glyphs: FrameGlyphs) -> [SafeText] {
    Mirror(reflecting: glyphs).children.compactMap { $0.value as? SafeText }
  }

  @Test(arguments: [FrameGlyphs.unicode, .ascii])
  func `every glyph takes one column and is no escape`(glyphs: FrameGlyphs) {
    #expect(all(glyphs).count == 23)
    #expect(all(glyphs).allSatisfy { $0.width == 1 && !$0.hasEscapes })
  }

  @Test func `ASCII glyphs are seven-bit`() {
    #expect(all(.ascii).allSatisfy { $0.text.unicodeScalars.allSatisfy(\.isASCII) })
  }
}
