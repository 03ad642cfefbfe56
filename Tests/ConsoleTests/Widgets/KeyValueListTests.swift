import Language
import Terminal
import Testing

@testable import Console

struct KeyValueListTests {
  private let list = KeyValueList(
    [
      KeyValue(Sentence("ARN", "ARN"), SafeText("arn:aws:iam::123456789012:user/engineering/alice")),
      KeyValue(Sentence("Boundary", "권한 경계"), SafeText("PowerUserAccess"), role: .link),
    ], selected: 1)

  @Test func `values stand in a column and long ones take several lines`() {
    let canvas = drawn(40, 4) { list.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas.text() == "ARN       arn:aws:iam::123456789012:us\n          er/engineering/alice\nBoundary  PowerUserAccess\n")
    #expect(canvas.cursor == Position(row: 2, column: 0))
    #expect(list.rows(columns: 40, look()) == 3)
  }

  @Test func `where it is narrow values stand below their labels`() {
    let text = drawn(20, 7) { list.draw(into: &$0, in: $1, with: look(.korean)) }.text()
    #expect(text.hasPrefix("ARN\n  arn:aws:iam::123") && text.hasSuffix("권한 경계\n  PowerUserAccess\n"))
  }

  @Test func `the selected item is in view`() {
    let list = KeyValueList((0..<30).map { KeyValue(Sentence(verbatim: "k\($0)"), SafeText("v\($0)")) }, selected: 17)
    #expect(drawn(30, 5) { list.draw(into: &$0, in: $1, with: look()) }.text().contains("k17"))
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { list.draw(into: &$0, in: $1, with: look(.korean)) }
    drawAtEverySize { KeyValueList([]).draw(into: &$0, in: $1, with: look()) }
  }
}
