import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct PolicyEditorStatusTests {
  private func canvas(_ script: String, _ columns: Int = 80, _ language: Language = .english, muted: Set<String> = []) -> Canvas {
    var editor = PolicyEditor(FindingSamples.mixed)
    editor.muted = muted
    editor.fit(Size(columns: columns, rows: 25))
    for key in keys(script) { _ = editor.handle(key) }
    return drawn(columns, 25) { editor.draw(into: &$0, in: $1, with: look(language)) }
  }

  private func lines(_ script: String, _ columns: Int = 80, _ language: Language = .english, muted: Set<String> = []) -> [Substring] {
    canvas(script, columns, language, muted: muted).text().split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `each line with a finding has the mark of the gravest`() {
    let marks = lines("").prefix(22).map { $0.first ?? " " }
    #expect(marks[7] == "i" && marks[8] == "!" && marks[12] == "S" && marks[15] == "W")
    #expect(marks.filter { $0 != " " }.count == 4)
  }

  @Test func `the finding at the cursor is told with its place`() {
    #expect(lines("<F8>")[22].hasPrefix("i 8:17 "))
    #expect(lines("<F8><F8>")[22].hasPrefix("! 9:17 "))
    #expect(lines("<F8><F8><F8><Home>")[22].hasPrefix("S 13:25 "))
  }

  @Test func `elsewhere an error is told, and without one that there is more`() {
    #expect(lines("")[22].hasPrefix("! 9:17 "))
    #expect(lines("", muted: ["INVALID_ACTION"])[22] == "  Nothing on this line; F8 goes to the next finding")
  }

  @Test func `the counts are told in words where there is room, with marks where there is little`() {
    #expect(lines("", 110)[24].hasPrefix("line 1, column 1  1 error · 1 security warning · 1 warning · 1 suggestion  F7 "))
    #expect(lines("", 60)[24].hasPrefix("line 1, column 1  !1 S1 W1 i1  "))
    #expect(lines("", 36)[24].hasPrefix("1:1  !1 S1 W1 i1 "))
    #expect(lines("", 80, .korean)[24].hasPrefix("1행 1열  오류 1개 · 보안 경고 1개 · 경고 1개 · 제안 1개  F7 "))
  }

  @Test func `without colours an error is reversed and others are underlined`() {
    let canvas = canvas("")
    let styles = [(8, 21), (12, 29), (15, 41), (7, 21)].map { canvas[$0.0, $0.1].style.attributes }
    #expect(styles[0].contains(.reverse))
    #expect(styles[1].contains([.underline, .bold]))
    #expect(styles[2] == .underline && styles[3] == .underline)
  }

  @Test func `a finding over several lines is marked in its first one`() {
    let twice = FindingSamples.mixed.replacing("        }\n    ]", with: "        },\n        {}\n    ]")
    let editor = PolicyEditor(twice.replacing("\"Effect\": \"Allow\",", with: ""))
    let canvas = drawn(80, 30) { editor.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas[3, 12].style.attributes.contains(.reverse))
    #expect(!canvas[4, 17].style.attributes.contains(.reverse))
  }
}
