import PolicyEngine
import Testing

struct JSONTreeTests {
  @Test func `a document is read with its structure and its texts`() throws {
    let root = try JSONTree(#"{"a": [1, -2.50e+3, "x\ny"], "b": {"c": true, "d": null}, "e": false}"#).root
    #expect(root.kind == .object)
    #expect(root.children.map(\.key) == ["a", "b", "e"])
    #expect(root["a"]?.children.map(\.text) == ["1", "-2.50e+3", #""x\ny""#])
    #expect(root["a"]?.children.last?.string == "x\ny")
    #expect(root["b"]?["c"]?.bool == true)
    #expect(root["b"]?["d"]?.kind == .null)
    #expect(root["e"]?.bool == false)
    #expect(root["missing"] == nil)
  }

  @Test func `every value knows where it and its key stand`() throws {
    let text = #"{ "Statement" : [ {"Effect": "Allow"} ] }"#
    let tree = try JSONTree(text)
    let effect = try #require(tree.root["Statement"]?.children.first?["Effect"])
    #expect(effect.text == #""Allow""#)
    #expect(effect.keyRange.map { String(decoding: tree.source[$0], as: UTF8.self) } == #""Effect""#)
    #expect(tree.root.text == text)
    #expect(effect.path == "Statement[0].Effect")
  }

  @Test func `a path quotes keys that are no plain words`() throws {
    let tree = try JSONTree(#"{"Condition": {"ForAnyValue:StringEquals": {"aws:username": ["a", "b"]}}}"#)
    let value = tree.root["Condition"]?.children.first?.children.first?.children.last
    #expect(value?.path == #"Condition["ForAnyValue:StringEquals"]["aws:username"][1]"#)
  }

  @Test func `escapes and surrogate pairs are resolved`() throws {
    let root = try JSONTree(#"["\"\\\/\b\f\n\r\t", "\u00e9\uD83D\uDE00", "한글"]"#).root
    #expect(root.children.map(\.string) == ["\"\\/\u{8}\u{c}\n\r\t", "é😀", "한글"])
  }

  @Test(arguments: ["0", "-0", "10", "0.5", "1e9", "1E-9", "-12.75e+2"])
  func `a number of JSON's form keeps its text`(number: String) throws {
    #expect(try JSONTree(" \(number)\n").root.text == number)
  }

  @Test(arguments: ["01", "-", "+1", ".5", "1.", "1e", "0x10", "1.2.3", "NaN"])
  func `a number of another form is refused`(number: String) {
    #expect(throws: JSONError.self) { try JSONTree(number) }
  }

  @Test func `64 levels are read and 65 are refused`() throws {
    let nested = { (levels: Int) in String(repeating: "[", count: levels) + String(repeating: "]", count: levels) }
    #expect(try JSONTree(nested(64)).root.kind == .array)
    #expect(throws: JSONError.self) { try JSONTree(nested(65)) }
    #expect(throws: JSONError.self) { try JSONTree(String(repeating: "[{\"a\":", count: 500_000)) }
  }

  @Test func `long strings and wide objects are read in one pass`() throws {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(try JSONTree("\"\(long)\"").root.string?.utf8.count == 1_000_000)
    let wide = "{" + (0..<20_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    #expect(try JSONTree(wide).root.count == 20_000)
  }
}
