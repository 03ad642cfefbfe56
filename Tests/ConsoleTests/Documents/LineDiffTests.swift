import Testing

@testable import Console

struct LineDiffTests {
  private func shown(_ old: String, _ new: String) -> [String] {
    LineDiff(from: old, to: new).lines.map { line in
      switch line.side {
      case .both: " " + line.text
      case .old: "-" + line.text
      case .new: "+" + line.text
      }
    }
  }

  @Test func `equal texts have no difference`() { #expect(shown("a\nb", "a\nb") == [" a", " b"]) }
  @Test func `a changed line goes before the one that comes`() { #expect(shown("a\nb\nc", "a\nx\nc") == [" a", "-b", "+x", " c"]) }
  @Test func `added and removed lines stand in their places`() { #expect(shown("a\nb", "0\na") == ["+0", " a", "-b"]) }
  @Test func `an empty text is one empty line`() { #expect(shown("", "a") == ["-", "+a"]) }
}
