import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct DocumentPaneTests {
  @Test func `a policy has its findings counted below, another document none`() {
    let policy = DocumentPane(FindingSamples.mixed, as: .identity)
    #expect(drawn(100, 10) { policy.draw(into: &$0, in: $1, with: look()) }.text().hasSuffix("1 suggestion  f"))
    #expect(drawn(40, 10) { policy.draw(into: &$0, in: $1, with: look()) }.text().hasSuffix(" !1 S1 W1 i1  f"))
    let other = DocumentPane(FindingSamples.mixed)
    #expect(other.findings.isEmpty && other.list.isEmpty && other.bindings.isEmpty)
  }

  @Test func `places are those of the lines that are seen`() {
    let oneLine = FindingSamples.mixed.replacing("\n", with: "")
    #expect(DocumentPane(oneLine, as: .identity).findings.map(\.range.lowerBound.line) == FindingSamples.lines)
  }

  @Test func `the list leads to the place`() throws {
    let console = try FindingSamples.policy(size: Size(columns: 60, rows: 15)).press("f")
    console.sees("INVALID_ACTION").seesNot("Mute").press("jj<Enter>").sees("\"aws:username\": \"dev-*\"").seesNot("INVALID_ACTION")
  }

  @Test func `an older version's page has the list too`() throws {
    let console = try FindingSamples.policy().press("<Tab><Enter>").sees("readers v1", "1 error")
    console.press("f").sees("INVALID_ACTION").press("<Enter>").sees("s3:PutObjct")
  }

  @Test func `any size can be drawn`() {
    let policy = DocumentPane(FindingSamples.mixed, as: .identity)
    drawAtEverySize { policy.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}
