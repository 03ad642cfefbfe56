import PolicyEngine
import Testing

struct PolicyTokensTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PolicyTokens.tokens(text).map { "\($0.kind) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test func `every kind of word is told`() {
    #expect(
      words(#"  "Effect" : "Allow", [-1.5, true, null] }"#) == [
        #"key "Effect""#, "punctuation :", #"string "Allow""#, "punctuation ,", "punctuation [", "number -1.5", "punctuation ,",
        "keyword true", "punctuation ,", "keyword null", "punctuation ]", "punctuation }",
      ])
  }

  @Test func `what JSON doesn't have is an error and the rest goes on`() {
    #expect(
      words(#"Allow, 'x', 01, "a\"b", "open"#) == [
        "error Allow", "punctuation ,", "error 'x'", "punctuation ,", "error 01", "punctuation ,", #"string "a\"b""#, "punctuation ,",
        #"error "open"#,
      ])
  }

  @Test func `a string ends with its line`() {
    #expect(words("\"open\n\"next\"") == ["error \"open", "string \"next\""])
    #expect(words("\"open\\\n\"next\"") == ["error \"open\\", "string \"next\""])
    #expect(words("\"x\\") == ["error \"x\\"])
  }

  @Test func `characters of many bytes keep the offsets right`() {
    #expect(PolicyTokens.tokens("\"é\": \"한\"").map(\.range) == [0..<4, 4..<5, 6..<11])
    #expect(words("한글") == ["error 한글"])
  }

  @Test func `nothing has no words`() {
    #expect(PolicyTokens.tokens("").isEmpty)
    #expect(PolicyTokens.tokens(" \t\r\n").isEmpty)
  }
}
