import Language
import PolicyEngine
import Testing

struct JSONParserTests {
  @Test func `white space may stand between all words`() throws {
    let spaced = " \t\r\n{ \"a\" :\n[ 1 ,\t2 , { } ] ,\r\n\"b\" : [ ] } \n"
    let root = try JSONTree(spaced).root
    #expect(root["a"]?.children.map(\.text) == ["1", "2", "{ }"])
    #expect(root["b"]?.count == 0)
  }

  @Test func `other white space and byte order marks are refused`() {
    for text in ["\u{FEFF}{}", "\u{A0}{}", "{}\u{C}", "{\u{B}}"] {
      #expect(throws: JSONError.self) { try JSONTree(text) }
    }
  }

  @Test(arguments: ["1", "\"x\"", "true", "null", "[]", "{}"])
  func `any value can be the outermost`(text: String) throws {
    #expect(try JSONTree(text).root.text == text)
  }

  @Test(arguments: ["1 2", "{} {}", "[] ]", "true false", "\"a\" \"b\""])
  func `nothing follows the outermost value`(text: String) {
    let error = #expect(throws: JSONError.self) { try JSONTree(text) }
    #expect(error?.message == .jsonTextAfterEnd)
  }

  @Test func `a bracket closes only its own kind`() {
    #expect(throws: JSONError.self) { try JSONTree("[1}") }
    #expect(throws: JSONError.self) { try JSONTree("{\"a\":1]") }
  }

  @Test func `values beyond the most are refused before they cost memory`() {
    let text = "[" + String(repeating: "1,", count: JSONTree.mostValues) + "1]"
    let error = #expect(throws: JSONError.self) { try JSONTree(text) }
    #expect(error?.message == .jsonTooManyValues(250_000))
  }

  @Test func `the same key may stand in different objects`() throws {
    #expect(try JSONTree(#"{"a":{"a":1},"b":[{"a":2},{"a":3}]}"#).root.count == 2)
  }

  @Test(arguments: [1, 15, 16, 17, 40]) func `a key that stands twice is found among few and many`(others: Int) throws {
    let members = (0..<others).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    #expect(try JSONTree("{\(members)}").root.count == others)
    for key in ["k0", "k\(others - 1)", #"\u006b0"#] {
      let error = #expect(throws: JSONError.self) { try JSONTree("{\(members),\"\(key)\":0}") }
      #expect(error?.message.english.contains("already stands on line 1") == true && error?.range.count == key.utf8.count + 2)
    }
  }

  @Test func `keys may repeat where the reader is told so, and the first counts`() throws {
    let tree = try JSONTree(#"{"a":1,"b":{"c":2,"c":3},"a":4}"#, allowingRepeatedKeys: true)
    #expect(tree.root["a"]?.text == "1" && tree.root["b"]?["c"]?.text == "2")
  }
}
