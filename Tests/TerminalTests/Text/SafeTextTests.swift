import Terminal
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("", 0), ("alice", 5), ("사용자", 6), ("한a글", 5), ("é", 1), ("e\u{301}", 1), ("·…│", 3), ("ｶ", 1), ("中文", 4), ("🔑", 2),
  ])
  func `width is what a terminal gives`(text: String, width: Int) {
    #expect(SafeText(text).width == width)
  }

  @Test func `harmless text stays as it is`() {
    for text in ["alice.kim+test@example.com", "사용자 관리", "naïve café", "Ünïcödé", "日本語"] {
      #expect(SafeText(text).text == text)
      #expect(!SafeText(text).hasEscapes)
    }
  }

  @Test func `text and width of parts add up`() {
    let whole = SafeText("한") + SafeText("a\u{1B}")
    #expect(whole.text == "한a^[")
    #expect(whole.width == 5)
    #expect(whole == SafeText("한a\u{1B}"))
  }

  @Test func `an escape differs from the same letters typed`() {
    #expect(SafeText("\u{1B}").text == SafeText("^[").text)
    #expect(SafeText("\u{1B}") != SafeText("^["))
    #expect(SafeText("\u{1B}").hasEscapes && !SafeText("^[").hasEscapes)
  }

  @Test func `joined texts stand between separators`() {
    let texts = ["a", "b", "c"].map { SafeText($0) }
    #expect(SafeText.joined(texts, separator: SafeText(", ")).text == "a, b, c")
    #expect(SafeText.joined([]).isEmpty)
  }

  @Test func `a repeated text fills the columns and splits no wide character`() {
    #expect(SafeText.repeating(SafeText("─"), columns: 3).text == "───")
    #expect(SafeText.repeating(SafeText("한"), columns: 5).width == 4)
    #expect(SafeText.repeating(.empty, columns: 5).isEmpty)
    #expect(SafeText.blanks(-1).isEmpty)
  }

  @Test func `only as much of a long text is looked at as is asked for`() {
    let long = String(repeating: "가", count: 2_000_000)
    let start = ContinuousClock.now
    #expect(SafeText(long, columns: 80).width == 80)
    #expect(SafeText("한한한", columns: 3).width == 4)
    #expect(ContinuousClock.now - start < .seconds(1))
  }
}
