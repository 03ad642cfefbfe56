import Terminal
import Testing

@Suite struct SafeTextWrappingTests {
  private func lines(_ text: String, _ columns: Int) -> [String] { SafeText(text).wrapped(columns: columns).map(\.text) }

  @Test func `lines break at blanks and lose them there`() {
    #expect(lines("the quick brown fox", 10) == ["the quick", "brown fox"])
    #expect(lines("aa  bb", 4) == ["aa", "bb"])
  }

  @Test func `a text that fits is one line`() {
    #expect(lines("fits", 4) == ["fits"])
    #expect(lines("", 4) == [""])
  }

  @Test func `a word that is too long breaks inside`() {
    #expect(lines("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"])
  }

  @Test func `Korean breaks between words and counts two columns a syllable`() {
    #expect(lines("사용자를 삭제합니다.", 10) == ["사용자를", "삭제합니다", "."])
    #expect(lines("한글", 3) == ["한", "글"])
  }

  @Test(arguments: 2...30)
  func `no line is wider than asked`(columns: Int) {
    let text = "IAM 사용자 alice을(를) 삭제하면 액세스 키도 삭제됩니다. This can't be undone."
    #expect(SafeText(text).wrapped(columns: columns).allSatisfy { $0.width <= columns })
  }
}
