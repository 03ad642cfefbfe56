import PolicyEngine
import Testing

struct JSONTextTests {
  @Test(arguments: ["", "plain", "quote \" and \\ slash /", "line\nfeed\ttab\r", "\u{1}\u{1f}", "한글 😀"])
  func `a quoted text reads back the same`(text: String) throws {
    #expect(try JSONTree(JSONText.quoted(text)).root.string == text)
  }

  @Test func `only what must be escaped is escaped`() {
    #expect(JSONText.quoted("a/b é \u{1}") == "\"a/b é \\u0001\"")
  }
}
