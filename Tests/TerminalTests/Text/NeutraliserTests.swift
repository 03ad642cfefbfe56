import Terminal
import Testing

@Suite struct NeutraliserTests {
  @Test(arguments: [
    ("\u{00}", "^@"), ("\u{07}", "^G"), ("\t", "^I"), ("\n", "^J"), ("\r", "^M"), ("\u{1B}", "^["), ("\u{1F}", "^_"), ("\u{7F}", "^?"),
    ("\u{80}", "\\u{80}"), ("\u{9B}", "\\u{9B}"), ("\u{9F}", "\\u{9F}"),
  ])
  func `control characters stand as escapes`(text: String, shown: String) {
    #expect(SafeText(text).text == shown)
    #expect(SafeText(text).width == shown.count)
  }

  @Test(arguments: [0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x61C] as [UInt32])
  func `separators, bidi controls and zero-width characters stand as escapes`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let shown = SafeText("a" + String(scalar) + "b")
    #expect(shown.text == "a\\u{" + String(value, radix: 16, uppercase: true) + "}b")
    #expect(shown.hasEscapes)
  }

  @Test(arguments: [0xE0001, 0xE0041, 0xE007F, 0xFE0F, 0xE0100, 0xAD, 0x34F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x1F3FB] as [UInt32])
  func `tag characters, selectors, fillers and modifiers stand as escapes`(value: UInt32) throws {
    #expect(SafeText(String(try #require(Unicode.Scalar(value)))).hasEscapes)
  }

  @Test(arguments: [0x378, 0xFFFE, 0xFFFF, 0x1FFFF, 0xFDD0, 0x10FFFF] as [UInt32])
  func `unassigned and non-characters stand as escapes`(value: UInt32) throws {
    #expect(SafeText(String(try #require(Unicode.Scalar(value)))).hasEscapes)
  }

  @Test func `no text leaves a scalar that a terminal doesn't draw`() {
    // Every block with marks, controls or fillers; syllables and ideographs in between are all alike.
    let blocks: [ClosedRange<UInt32>] = [
      0...0x33FF, 0xA000...0xABFF, 0xD7B0...0xE0FF, 0xF900...0x11FFF, 0x1D000...0x1FFFF, 0xE0000...0xE01FF,
    ]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
      let value = scalar.value
      let text = SafeText("a" + String(scalar))
      for drawn in text.text.unicodeScalars.dropFirst() {
        let properties = drawn.properties
        let isHarmless = drawn.value >= 0x20 && !(0x7F...0x9F).contains(drawn.value) && !properties.isDefaultIgnorableCodePoint
        if !isHarmless || properties.isBidiControl { Issue.record("U+\(String(value, radix: 16)) is drawn as it is") }
      }
      #expect(text.width >= 1)
    }
  }

  @Test func `a letter takes up to four marks and the rest is counted`() {
    let four = "e\u{301}\u{302}\u{303}\u{304}"
    #expect(SafeText(four).text == four)
    #expect(SafeText(four).width == 1)
    #expect(SafeText(four + "\u{305}").text == four + "\\+1")
    #expect(SafeText(four + String(repeating: "\u{306}", count: 1000) + "x").text == four + "\\+1000x")
  }

  @Test func `a mark with nothing before it stands as an escape`() {
    #expect(SafeText("\u{301}a").text == "\\u{301}a")
    #expect(SafeText("\u{1B}\u{301}").text == "^[\\u{301}")
  }

  @Test func `Hangul in separate jamo is composed and takes two columns`() {
    let text = SafeText("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}")
    #expect(Array(text.text.unicodeScalars) == Array("한글".unicodeScalars))
    #expect(text.width == 4)
  }

  @Test func `jamo that form no syllable stand as escapes`() {
    #expect(SafeText("a\u{1161}").text == "a\\u{1161}")
    #expect(SafeText("\u{1112}\u{11AB}").hasEscapes)
    #expect(SafeText("한\u{11AB}").hasEscapes)
  }

  @Test func `a sequence that would clear the screen is only shown`() {
    #expect(SafeText("\u{1B}[2J\u{1B}]52;c;AAAA\u{07}").text == "^[[2J^[]52;c;AAAA^G")
  }
}
