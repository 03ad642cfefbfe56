import Language
import PolicyEngine
import Testing

struct JSONScannerTests {
  private func message(_ text: String) -> Sentence? {
    do {
      _ = try JSONTree(text)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `every control character in a string must be escaped`() {
    for byte in UInt8(0)..<0x20 where byte != 0x0A && byte != 0x0D {
      #expect(message("\"\(Character(UnicodeScalar(byte)))\"") == .jsonControlCharacter(byte))
    }
    #expect(message("\"\u{7F}\"") == nil)
  }

  @Test func `a string that a line end breaks is not closed`() {
    for end in ["\n", "\r", "\r\n"] { #expect(message("[\"a\(end)\"]") == .jsonStringNotClosed) }
    #expect(message("\"a\\") == .jsonStringNotClosed)
    #expect(message("\"a\\\"") == .jsonStringNotClosed)
  }

  @Test func `only the escapes of JSON are known`() {
    for letter in "\"\\/bfnrt" { #expect(message("\"\\\(letter)\"") == nil) }
    for letter in ["a", "x", "'", "0", "U", "한"] { #expect(message("\"\\\(letter)\"") == .jsonUnknownEscape(letter)) }
  }

  @Test(arguments: [#""\u"#, #""\u1"#, #""\u123""#, #""\uzzzz""#, #""\u12é4""#])
  func `four hexadecimal digits follow a u`(text: String) {
    #expect(message(text) == .jsonHexadecimalDigits)
  }

  @Test func `a bare word is named, a stray character too`() {
    #expect(message("True") == .jsonUnknownWord("True"))
    #expect(message("arn:aws") == .jsonUnknownWord("arn"))
    #expect(message("한글") == .jsonUnknownWord("한글"))
    #expect(message("*") == .jsonExpectedValue(instead: "*"))
  }
}
