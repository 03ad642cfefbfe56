import Language
import Testing

struct JSONSentenceTests {
  static let all: [Sentence] = [
    .jsonEmptyDocument, .jsonTextAfterEnd, .jsonExpectedValue(instead: "x"), .jsonUnknownWord("Allow"), .jsonTooDeep(levels: 64),
    .jsonTooManyValues(10), .jsonExpectedKey(instead: "x"), .jsonDuplicateKey("a", line: 3), .jsonExpectedColon(key: "a"),
    .jsonCommaBeforeClosing("}"), .jsonExpectedCommaOrBrace, .jsonExpectedCommaOrBracket, .jsonObjectNotClosed(line: 1),
    .jsonListNotClosed(line: 1), .jsonStringNotClosed, .jsonControlCharacter(9), .jsonUnknownEscape("d"), .jsonHexadecimalDigits,
    .jsonHalfCharacter, .jsonNumber,
  ]

  @Test(arguments: all)
  func `each tells what is expected in a whole sentence`(sentence: Sentence) {
    #expect(sentence.english.hasSuffix("."))
    #expect(sentence.korean.hasSuffix("다.") || sentence.korean.hasSuffix("시오."))
  }

  @Test func `a control character is named by its escape`() {
    #expect(Sentence.jsonControlCharacter(9).english == "Write \\t instead of the control character.")
    #expect(Sentence.jsonControlCharacter(0x1B).english == "Write \\u001B instead of the control character.")
  }
}
