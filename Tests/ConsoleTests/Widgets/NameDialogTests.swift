import Language
import Terminal
import Testing

@testable import Console

struct NameDialogTests {
  private func dialog(_ name: String? = "alice", items: Int = 2) -> NameDialog {
    NameDialog(
      Sentence("Delete user alice", "사용자 alice 삭제"), [Sentence("It can't be undone.", "되돌릴 수 없습니다.")],
      sections: [DialogSection(Sentence("Goes along", "함께 삭제되는 항목"), (1...items).map { "key \($0)" })], name: name,
      language: .english)
  }

  private func play(_ script: String, on dialog: inout NameDialog) -> Outcome {
    keys(script).reduce(.ignored) { dialog.handle($1) }
  }

  @Test func `Enter deletes only after the whole name is typed`() {
    var dialog = dialog()
    #expect(play("<Enter>", on: &dialog) == .handled)
    #expect(play("alic<Enter>", on: &dialog) == .handled)
    #expect(dialog.isWrong)
    #expect(play("e", on: &dialog) == .changed)
    #expect(!dialog.isWrong)
    #expect(play("<Enter>", on: &dialog) == .submitted)
  }

  @Test func `the name may be pasted but the paste doesn't delete`() {
    var dialog = dialog()
    dialog.paste("alice\n")
    #expect(dialog.field.text == "alice")
    #expect(play("<Enter>", on: &dialog) == .submitted)
  }

  @Test func `Esc leaves`() {
    var dialog = dialog()
    #expect(play("alice<Esc>", on: &dialog) == .cancelled)
  }

  @Test func `what is in the way is told and Enter only closes`() {
    var dialog = dialog(nil)
    #expect(play("x", on: &dialog) == .ignored)
    #expect(play("<Enter>", on: &dialog) == .cancelled)
    let text = drawn(60, 15) { dialog.draw(into: &$0, in: $1, with: look()) }.text()
    #expect(text.contains("key 2") && text.contains("Enter Close") && !text.contains("type"))
  }

  @Test(arguments: [(80, 24), (60, 15), (40, 12)])
  func `the field is seen at every size and the list scrolls to its end`(columns: Int, rows: Int) {
    var dialog = dialog(items: 40)
    dialog.fit(Size(columns: columns, rows: rows), look())
    let first = drawn(columns, rows) { dialog.draw(into: &$0, in: $1, with: look()) }
    #expect(first.text().contains("To delete it, type alice"))
    #expect(first.text().contains("Goes along") && !first.text().contains("key 40"))
    #expect(
      (first.cursor?.row ?? 0)
        == (first.text().split(separator: "\n", omittingEmptySubsequences: false).lastIndex { $0.contains("└") } ?? 0) - 1)
    for _ in 0..<20 { _ = dialog.handle(.pageDown) }
    #expect(drawn(columns, rows) { dialog.draw(into: &$0, in: $1, with: look()) }.text().contains("key 40"))
    for _ in 0..<20 { _ = dialog.handle(.pageUp) }
    #expect(drawn(columns, rows) { dialog.draw(into: &$0, in: $1, with: look()) }.text().contains("Goes along"))
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { dialog(items: 5).draw(into: &$0, in: $1, with: look(.korean)) }
    drawAtEverySize { dialog(nil).draw(into: &$0, in: $1, with: look(.korean)) }
  }
}
