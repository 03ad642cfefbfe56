import AccountService
import Testing

@testable import Commands

struct AnswerWriterTests {
  private func json(_ body: (inout JSONAnswer) throws -> Void) rethrows -> String {
    let sink = TextSink()
    var writer = JSONAnswer(output: sink)
    try body(&writer)
    return sink.text
  }

  @Test func `lists follow the other members in their order, empty ones too`() throws {
    let text = try json { writer in
      try writer.begin([WireField("Group", .structure([WireField("Name", .text("g"))]))], lists: ["A", "B", "C"])
      try writer.items([.text("x"), .text("y")], of: "B")
      try writer.items([.text("z")], of: "B")
      try writer.end(nextToken: "t")
    }
    #expect(
      text == """
        {
            "Group": {
                "Name": "g"
            },
            "A": [],
            "B": [
                "x",
                "y",
                "z"
            ],
            "C": [],
            "NextToken": "t"
        }

        """)
  }

  @Test func `nothing at all is an empty object`() throws {
    let text = try json { writer in
      try writer.begin([], lists: [])
      try writer.end(nextToken: nil)
    }
    #expect(text == "{}\n")
  }

  @Test func `pages are asked for until enough is there`() throws {
    var asked: [[WireField]] = []
    let pages: [[WireField]] = [
      [WireField("Users", .list([.text("a"), .text("b")])), WireField("IsTruncated", .boolean(true)), WireField("Marker", .text("m"))],
      [WireField("Users", .list([.text("c")])), WireField("IsTruncated", .boolean(true)), WireField("Marker", .text("n"))],
    ]
    let pager = CallPager(operation: "ListUsers", lists: ["Users"]) { fields in
      asked.append(fields)
      return pages[asked.count - 1]
    }
    let text = try json { try pager.run([], CallPaging(maxItems: 3, pageSize: 2), into: &$0) }
    #expect(text.contains("\"NextToken\": \"n\""))
    #expect(!text.contains("IsTruncated"))
    #expect(asked[0] == [WireField("MaxItems", .integer(2))])
    #expect(asked[1] == [WireField("MaxItems", .integer(1)), WireField("Marker", .text("m"))])
  }

  @Test func `later lists wait for the first`() throws {
    let pages: [[WireField]] = [
      [WireField("U", .list([.text("u1")])), WireField("G", .list([.text("g1")])), WireField("Marker", .text("m"))],
      [WireField("U", .list([.text("u2")])), WireField("G", .list([.text("g2")]))],
    ]
    var count = 0
    let pager = CallPager(operation: "X", lists: ["U", "G"]) { _ in
      defer { count += 1 }
      return pages[count]
    }
    let text = try json { try pager.run([], CallPaging(), into: &$0) }.filter { !$0.isWhitespace }
    #expect(text == #"{"U":["u1","u2"],"G":["g1","g2"]}"#)
  }
}
