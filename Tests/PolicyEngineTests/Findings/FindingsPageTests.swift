import Foundation
import Language
import PolicyEngine
import Testing

struct FindingsPageTests {
  /// The documentation's page; its table begins with the first line that begins with a bar.
  private let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/PolicyEngine/PolicyEngine.docc/Findings.md").standardized

  private var table: String {
    let rows = FindingCatalogue.all.map { kind in
      "| `\(kind.id)` | \(kind.severity.rawValue) | \(kind.title.english) | \(kind.help.english) |"
    }
    return (["| identifier | severity | finding | why, and how to mend it |", "|---|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  @Test func `the documentation lists every finding with its severity and help`() throws {
    let text = try String(contentsOf: page, encoding: .utf8)
    let head = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("|") }.joined(separator: "\n")
    let wanted = head.trimmingCharacters(in: .newlines) + "\n\n" + table
    if ProcessInfo.processInfo.environment["IAMDESK_KEEP"] == "1" { try Data(wanted.utf8).write(to: page) }
    let kept = try String(contentsOf: page, encoding: .utf8)
    #expect(kept == wanted, "write the page anew with IAMDESK_KEEP=1 swift test")
  }

  @Test func `no two findings share an identifier`() {
    let ids = FindingCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
