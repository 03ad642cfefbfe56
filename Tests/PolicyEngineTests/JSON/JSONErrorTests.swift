import Language
import PolicyEngine
import Testing

struct JSONErrorTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let column: Int
    let path: String
    let says: String
    var testDescription: String { text }
  }

  static let faults = [
    Fault(text: "", line: 1, column: 1, path: "", says: "The document is empty; begin it with {."),
    Fault(text: "  \n ", line: 2, column: 2, path: "", says: "The document is empty; begin it with {."),
    Fault(text: "{\"a\": 1\n \"b\": 2}", line: 2, column: 2, path: "a", says: "Expected , or } after the value."),
    Fault(text: "{\"a\": [1 2]}", line: 1, column: 10, path: "a[1]", says: "Expected , or ] after the value."),
    Fault(text: "{\"a\": 1,}", line: 1, column: 8, path: "a", says: "Remove the comma before }."),
    Fault(text: "[1,\n]", line: 1, column: 3, path: "[1]", says: "Remove the comma before ]."),
    Fault(text: "{\"a\" 1}", line: 1, column: 6, path: "", says: "Expected : after the key \"a\"."),
    Fault(text: "{a: 1}", line: 1, column: 2, path: "", says: "Expected a key in double quotes instead of a."),
    Fault(
      text: "{\"a\": Allow}", line: 1, column: 7, path: "a",
      says: "Put Allow in double quotes; only numbers, true, false and null stand without."),
    Fault(
      text: "{\"a\": 'x'}", line: 1, column: 7, path: "a",
      says: "Expected a value instead of ': a text in double quotes, a list in [ ] or an object in { }."),
    Fault(text: "{\"a\": \"x\n}", line: 1, column: 7, path: "a", says: "Close this text with a double quote on the same line."),
    Fault(text: "{\"a\": \"x", line: 1, column: 7, path: "a", says: "Close this text with a double quote on the same line."),
    Fault(text: "{\"a\": \"x\ty\"}", line: 1, column: 9, path: "a", says: "Write \\t instead of the control character."),
    Fault(text: "{\"a\": \"\\d\"}", line: 1, column: 8, path: "a", says: "\\d is no escape; write \\\\ for a backslash."),
    Fault(text: "{\"a\": \"\\u12g4\"}", line: 1, column: 8, path: "a", says: "Expected four hexadecimal digits after \\u."),
    Fault(
      text: "{\"a\": 1}}", line: 1, column: 9, path: "",
      says: "The document ends before this; remove what follows or a closing bracket too many."),
    Fault(text: "{\"a\":\n{\"b\": 1", line: 2, column: 8, path: "a.b", says: "Expected } for the { on line 2."),
    Fault(text: "{\"a\": [", line: 1, column: 8, path: "a[0]", says: "Expected ] for the [ on line 1."),
    Fault(
      text: "{\"a\": 1,\n \"a\": 2}", line: 2, column: 2, path: "a", says: "The key \"a\" already stands on line 1; keep one of the two."),
    Fault(
      text: "{\"한글\": 01}", line: 1, column: 8, path: "[\"한글\"]",
      says: "Write the number as JSON has it, such as 0, -12 or 3.5, or put it in double quotes."),
    Fault(
      text: "{\"a\": 1e999}", line: 1, column: 7, path: "a",
      says: "This number is too large; write one below 1.8e308, or put it in double quotes."),
    Fault(text: "\u{FEFF}{}", line: 1, column: 1, path: "", says: "Remove the byte order mark (U+FEFF) before the document."),
  ]

  @Test(arguments: faults)
  func `a fault is placed and says how to mend it`(fault: Fault) {
    let error = #expect(throws: JSONError.self) { try JSONTree(fault.text) }
    #expect(error?.message.english == fault.says)
    #expect(error?.position == TextPosition(line: fault.line, column: fault.column))
    #expect(error?.path == fault.path)
  }

  @Test(arguments: [#""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, #""\ud800\ud800""#, #""\ud800\n""#])
  func `half of a surrogate pair is no character`(text: String) {
    let error = #expect(throws: JSONError.self) { try JSONTree(text) }
    #expect(error?.message == .jsonHalfCharacter)
    #expect(error?.range == 1..<7)
  }

  @Test func `keys that differ only in their escapes are the same key`() {
    #expect(throws: JSONError.self) { try JSONTree(#"{"a": 1, "\u0061": 2}"#) }
  }

  @Test func `letters composed otherwise are other keys`() throws {
    #expect(try JSONTree("{\"\u{E9}\": 1, \"e\u{301}\": 2}").root.count == 2)
    #expect(try JSONTree(#"{"\u00e9": 1, "e\u0301": 2}"#).root["e\u{301}"]?.text == "2")
  }

  @Test func `a number is refused for its size only`() throws {
    for number in ["1e308", "-1.7e308", "1e-999", String(repeating: "9", count: 308)] { #expect(try JSONTree(number).root.text == number) }
    for number in ["1.8e308", "-1E+309", String(repeating: "9", count: 310)] {
      #expect(throws: JSONError.self) { try JSONTree(number) }
    }
  }

  @Test func `the place of a stray character holds all of it`() {
    let error = #expect(throws: JSONError.self) { try JSONTree("{한: 1}") }
    #expect(error?.range == 1..<4)
  }

  @Test func `a column counts characters, not bytes`() {
    let error = #expect(throws: JSONError.self) { try JSONTree("[\"e\u{301}é한😀\" x]") }
    #expect(error?.position == TextPosition(line: 1, column: 9))
  }
}
