import Testing

@testable import Commands

struct TextTableTests {
  @Test func `columns are as wide as what is in them`() {
    let table = TextTable(names: ["Name", "Path"], sample: [["alice", "/"], ["사용자", "/eng/"]], columns: 80)
    #expect(table.header == "Name    Path")
    #expect(table.line(["alice", "/"]) == "alice   /")
    #expect(table.line(["사용자", "/eng/"]) == "사용자  /eng/")
  }

  @Test func `the widest column gives way`() {
    let table = TextTable(names: ["Name", "Arn"], sample: [["alice", String(repeating: "x", count: 100)]], columns: 40)
    #expect(table.line(["alice", String(repeating: "x", count: 100)]) == "alice  " + String(repeating: "x", count: 32) + "…")
  }

  @Test func `columns that must be whole give way last`() {
    #expect(TextTable.fit([20, 10], into: 24, whole: [0]) == [18, 6])
    #expect(TextTable.fit([20, 10], into: 26, whole: [0]) == [20, 6])
  }

  @Test(arguments: 1...40) func `a table never needs more room than there is while a column each fits`(room: Int) {
    let widths = TextTable.fit([30, 5, 12, 60], into: room)
    #expect(widths.reduce(0, +) <= max(room, 4))
  }

  @Test func `control characters and bidi controls come out as escapes`() {
    let cell = "a\u{1B}[2J\u{202E}b"
    let table = TextTable(names: ["X"], sample: [[cell]], columns: 80)
    #expect(table.line([cell]) == "a^[[2J\\u{202E}b")
  }
}
