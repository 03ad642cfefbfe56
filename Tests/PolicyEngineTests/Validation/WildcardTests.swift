import Testing

@testable import PolicyEngine

struct WildcardTests {
  @Test(arguments: [("", ""), ("*", ""), ("*", "abc"), ("a?c", "abc"), ("a*", "a"), ("*b*d", "abcbd"), ("**a", "bca")])
  func `a text matches from end to end`(pattern: String, text: String) {
    #expect(Wildcard.matches(pattern: pattern, text: text))
  }

  @Test(arguments: [("", "a"), ("?", ""), ("a?c", "ac"), ("a*b", "abc"), ("b", "abc"), ("*ab", "abb")])
  func `a text that goes on or stops short doesn't match`(pattern: String, text: String) {
    #expect(!Wildcard.matches(pattern: pattern, text: text))
  }

  @Test func `many stars stay fast`() {
    let text = String(repeating: "a", count: 2_000)
    #expect(!Wildcard.matches(pattern: String(repeating: "a*", count: 200) + "b", text: text))
  }
}
