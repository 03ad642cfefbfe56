import Terminal
import Testing

@testable import Console

struct TextMatchTests {
  @Test func `words are found in any case, every time they stand there`() {
    #expect(TextMatch.columns(of: ["ab"], in: SafeText("xABxab")) == [1..<3, 4..<6])
    #expect(TextMatch.columns(of: ["é"], in: SafeText("caFÉ")) == [3..<4])
  }

  @Test func `columns count wide characters twice`() {
    #expect(TextMatch.columns(of: ["관리"], in: SafeText("서울 관리자")) == [5..<9])
  }

  @Test func `nothing is found for no words, in no text and for longer words`() {
    #expect(TextMatch.columns(of: [], in: SafeText("a")).isEmpty)
    #expect(TextMatch.columns(of: ["a"], in: .empty).isEmpty)
    #expect(TextMatch.columns(of: ["abc"], in: SafeText("ab")).isEmpty)
  }
}
