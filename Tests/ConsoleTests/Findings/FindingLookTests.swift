import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct FindingLookTests {
  private let findings = DocumentReview(TextBuffer(FindingSamples.mixed), ReviewRules()).findings

  @Test func `each severity has a mark of its own, one column wide`() {
    let marks = FindingSeverity.allCases.map(\.mark)
    #expect(Set(marks).count == 4)
    #expect(marks.allSatisfy { $0.width == 1 })
  }

  @Test(arguments: Theme.builtInNames)
  func `text with a finding looks different in every theme, gravest strongest`(theme: String) {
    let look = look(theme: theme)
    let ground = look[.jsonString]
    let styles = FindingSeverity.allCases.map { $0.style(over: ground, look) }
    for style in styles { #expect(style != ground) }
    #expect(Set([styles[0], styles[1], styles[2]]).count == 3)
  }

  @Test func `counts name what there is only`() {
    let counts = FindingCounts(findings.dropFirst())
    #expect(counts.text(look()).text == "1 error · 1 security warning · 1 warning")
    #expect(counts.text(look(.korean)).text == "오류 1개 · 보안 경고 1개 · 경고 1개")
    #expect(FindingCounts(findings + findings).text(look()).text == "2 errors · 2 security warnings · 2 warnings · 2 suggestions")
    #expect(SafeText.joined(FindingCounts(findings).shortSpans(look()).map(\.text)).text == "!1 S1 W1 i1")
    #expect(FindingCounts([]).isEmpty && FindingCounts([]).text(look()).isEmpty)
  }
}
