import PolicyEngine
import Testing

struct JSONPathTests {
  @Test func `the outermost value has no path`() throws {
    #expect(try JSONTree("1").root.path == "")
    #expect(try JSONTree("[5]").root.children[0].path == "[0]")
  }

  @Test(arguments: [
    [#"{"a": 1}"#, "a"], [#"{"a_1": 1}"#, "a_1"], [#"{"": 1}"#, #"[""]"#], [#"{"a b": 1}"#, #"["a b"]"#], [#"{"한": 1}"#, #"["한"]"#],
    [#"{"aws:a": 1}"#, #"["aws:a"]"#], [#"{"a\"].b[\"c": 1}"#, #"["a\"].b[\"c"]"#], [#"{"\u000a": 1}"#, #"["\n"]"#],
  ])
  func `a key that is a plain word stands bare, another one in quotes`(pair: [String]) throws {
    #expect(try JSONTree(pair[0]).root.children[0].path == pair[1])
  }

  @Test func `a fault in a nested value has the path to it`() {
    let error = #expect(throws: JSONError.self) { try JSONTree(#"{"Statement": [{}, {"Condition": {"Bool": {"a:b": tru}}}]}"#) }
    #expect(error?.path == #"Statement[1].Condition.Bool["a:b"]"#)
  }
}
