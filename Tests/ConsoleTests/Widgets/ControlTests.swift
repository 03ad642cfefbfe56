import Language
import Terminal
import Testing

@testable import Console

struct OptionControlTests {
  private let two = OptionControl([.init("a", Sentence("One", "하나")), .init("b", Sentence("Two", "둘"))], selected: "b")

  @Test func `arrows and Space go round the options`() {
    var control = two
    #expect(control.handle(.right) == .changed)
    #expect(control.id == "a")
    #expect(control.handle(.character(" ")) == .changed)
    #expect(control.id == "b")
    #expect(control.handle(.left) == .changed)
    #expect(control.id == "a")
    #expect(control.handle(.down) == .ignored)
  }

  @Test func `a value that is no option counts as the first`() {
    #expect(OptionControl(two.options, selected: "x").id == "a")
    var none = OptionControl([], selected: "x")
    #expect(none.id.isEmpty)
    #expect(none.handle(.right) == .ignored)
  }

  @Test func `options stand side by side where they fit and below each other where they don't`() {
    #expect(drawn(24, 2) { two.draw(into: &$0, in: $1, with: look(), focused: true) }.text() == "( ) One   (•) Two\n")
    let narrow = drawn(10, 2) { two.draw(into: &$0, in: $1, with: look(.korean), focused: true) }
    #expect(narrow.text() == "( ) 하나\n(•) 둘")
    #expect(narrow.cursor == Position(row: 1, column: 1))
  }
}

struct PickControlTests {
  private func text(_ control: PickControl, focused: Bool = false) -> String {
    drawn(24, 1) { control.draw(into: &$0, in: $1, with: look(.korean), focused: focused) }.text()
  }

  @Test func `what is picked is named as far as it fits`() {
    #expect(text(PickControl([], picked: [Choice("dev"), Choice("관리자")])) == "dev, 관리자            ↓")
    #expect(text(PickControl([], picked: (1...5).map { Choice("group-\($0)") })) == "5: group-1, group-2, … ↓")
  }

  @Test func `nothing picked says so, with the focus how to pick`() {
    #expect(text(PickControl([])) == "(없음)                 ↓")
    #expect(text(PickControl([]), focused: true) == "Enter 키로 목록 열기   ↓")
  }

  @Test func `the list begins with what is picked`() {
    let choices = ["a", "b", "c"].map { Choice($0) }
    #expect(PickControl(choices, mode: .single, picked: [choices[2]]).picker.selectedChoice?.id == "c")
    #expect(PickControl(choices, picked: [choices[1]]).picker.checked == [choices[1]])
  }
}

struct TextPaneTests {
  private let pane = TextPane((1...12).map { TextPane.Paragraph(SafeText("line \($0)"), indent: 1) })

  @Test func `it scrolls by lines and pages and stops at the ends`() {
    var pane = pane
    pane.fit(Size(columns: 20, rows: 5))
    #expect(pane.handle(.down) == true)
    #expect(pane.first == 1)
    for _ in 0..<9 { _ = pane.handle(.pageDown) }
    #expect(pane.first == 7)
    for _ in 0..<9 { _ = pane.handle(.pageUp) }
    #expect(pane.first == 0)
    #expect(pane.handle(.left) == false)
  }

  @Test func `lines break with room for the scroll bar`() {
    let long = TextPane([TextPane.Paragraph(SafeText("one two three four"))])
    #expect(long.rows(columns: 11) == 3)
    #expect(drawn(11, 3) { long.draw(into: &$0, in: $1, with: look()) }.text() == "one two\nthree\nfour")
  }
}

struct DialogFrameTests {
  @Test func `the keys stand in the lower edge as far as they fit, the pinned one always`() {
    let frame = DialogFrame(SafeText("제목"), hints: [Hint("Enter", .hintRun), Hint("Esc", .cancel, isPinned: true)])
    func bottom(_ columns: Int) -> String? {
      drawn(columns, 6) { _ = frame.draw(Size(columns: columns - 4, rows: 1), into: &$0, on: $1, with: look(.korean)) }
        .text().split(separator: "\n").last.map(String.init)
    }
    #expect(bottom(34) == "└───────── Enter 실행  Esc 취소 ─┘")
    #expect(bottom(20) == "└─────── Esc 취소 ─┘")
  }

  @Test func `on the smallest screens there is no box`() {
    let frame = DialogFrame(SafeText("title"))
    var area = Rect(row: 0, column: 0, rows: 0, columns: 0)
    _ = drawn(8, 4) { area = frame.draw(Size(columns: 4, rows: 1), into: &$0, on: $1, with: look()) }
    #expect(area == Rect(row: 0, column: 0, rows: 4, columns: 8))
  }
}
