import IAM
import Language
import Testing

@testable import AccountService

struct CSVReaderTests {
  private func rows(_ text: String, block: Int = .max) throws -> [[String]] {
    let reader = try CSVReader(MemoryBytes(Array(text.utf8), block: block), name: "x.csv")
    var rows: [[String]] = []
    while let row = try reader.row() { rows.append(row) }
    return rows
  }

  @Test(arguments: [1, 3, 1000]) func `fields come plain and quoted, rows with CR LF and LF, behind a byte order mark`(block: Int) throws {
    let text = "\u{FEFF}a,b\r\n\"x,1\",\"say \"\"hi\"\"\"\n\n,\"\"\r\n김,\"two\nlines\""
    #expect(try rows(text, block: block) == [["a", "b"], ["x,1", "say \"hi\""], ["", ""], ["김", "two\nlines"]])
  }

  @Test func `nothing has no rows`() throws {
    #expect(try rows("") == [])
    #expect(try rows("\n\r\n") == [])
  }

  @Test(arguments: [("a\n\"b", 2), ("a\nb\"c", 2), ("\"a\"b", 1), ("a\n\n\u{0}", 3)]) func `a broken row is told with its line`(
    text: String, line: Int
  ) {
    let error = #expect(throws: IAMError.self) { try rows(text) }
    #expect(error?.code == .invalidInput)
    #expect(error?.message.english.hasPrefix("x.csv is broken at line \(line): ") ?? false)
  }

  @Test func `a row without end is given up`() {
    #expect(throws: IAMError.self) { try rows(String(repeating: "a", count: 1 << 20)) }
    #expect(throws: IAMError.self) { try rows(String(repeating: "a,", count: 1 << 20)) }
  }

  @Test func `bytes that are no UTF-8 are told`() {
    let error = #expect(throws: IAMError.self) { try CSVReader(MemoryBytes([0x61, 0xFF, 0x0A]), name: "x.csv").row() }
    #expect(error?.message.english == "x.csv is broken at line 1: these bytes are not UTF-8; nothing was changed.")
  }
}
