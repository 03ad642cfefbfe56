import PolicyEngine
import Testing

struct JSONValueTests {
  @Test func `a value that isn't asked for its kind answers nil`() throws {
    let root = try JSONTree(#"{"text": "x", "truth": true, "number": 5, "nothing": null, "list": []}"#).root
    #expect(root["text"]?.bool == nil)
    #expect(root["truth"]?.string == nil)
    #expect(root["number"]?.string == nil)
    #expect(root["number"]?.text == "5")
    #expect(root["text"]?["x"] == nil)
    #expect(root["list"]?["0"] == nil)
    #expect(root.key == nil)
    #expect(root.keyRange == nil)
  }

  @Test func `only objects and lists have children`() throws {
    let root = try JSONTree(#"[1, [], {}, [[2]], "x"]"#).root
    #expect(root.count == 5)
    #expect(root.children.map(\.count) == [0, 0, 0, 1, 0])
    #expect(root.children.map(\.kind) == [.number, .array, .object, .array, .string])
    #expect(root.children[4].children.isEmpty)
  }

  @Test func `a key with escapes is found by its meaning`() throws {
    let root = try JSONTree(#"{"\u0041ction": 1, "a\"b": 2}"#).root
    #expect(root["Action"]?.text == "1")
    #expect(root["a\"b"]?.text == "2")
    #expect(root["\\u0041ction"] == nil)
    #expect(root["action"] == nil)
  }

  @Test func `a member's key is found among a thousand`() throws {
    let text = "{" + (0..<1_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",") + "}"
    #expect(try JSONTree(text).root["key999"]?.text == "999")
  }
}
