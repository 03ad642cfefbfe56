import Language
import Terminal
import Testing

@testable import Console

struct ConfirmDialogTests {
  enum Answer: Sendable { case stay, leave }

  private let dialog = ConfirmDialog<Answer>(
    Sentence("Unsaved changes", "저장하지 않은 변경 사항"), [Sentence("Leave without saving?", "저장하지 않고 나가시겠습니까?")],
    answers: [(Sentence("Keep editing", "계속 편집"), .stay), (Sentence("Discard", "변경 취소"), .leave)])

  private func play(_ script: String) -> AnswerOutcome<Answer> {
    var dialog = dialog
    return keys(script).reduce(.ignored) { dialog.handle($1) }
  }

  @Test func `Enter at once gives the safe answer`() {
    #expect(play("<Enter>") == .answered(.stay))
  }

  @Test(arguments: ["<Tab>", "<Right>", "l", "ㅣ", "<Left>", "<Shift-Tab>"])
  func `any key that moves reaches the other button`(script: String) {
    #expect(play(script + "<Enter>") == .answered(.leave))
  }

  @Test func `Esc leaves without an answer and other keys do nothing`() {
    #expect(play("<Esc>") == .cancelled)
    #expect(play("y") == .ignored)
  }

  @Test func `title, message, buttons and keys stand in a box in the middle`() {
    let canvas = drawn(40, 9) { dialog.draw(into: &$0, in: $1, with: look(.korean)) }
    let lines = canvas.text().split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(
      lines == [
        "┌─ 저장하지 않은 변경 사항 ────────────┐", "│ 저장하지 않고 나가시겠습니까?        │", "│                                      │",
        "│ [ 계속 편집 ]  [ 변경 취소 ]         │", "└───── Enter 선택  Tab 다음  Esc 취소 ─┘",
      ])
    #expect(canvas.cursor?.row == 5)
  }

  @Test func `a message has one button`() {
    let message = ConfirmDialog<Answer>(Sentence("Done", "완료"), [Sentence("All good.", "정상입니다.")], answers: [(.hintClose, .stay)])
    let text = drawn(60, 7) { message.draw(into: &$0, in: $1, with: look()) }.text()
    #expect(text.contains("[ Close ]") && text.contains("Enter Close"))
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { dialog.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}

struct ButtonRowTests {
  @Test func `buttons that don't fit side by side stand below each other`() {
    let row = ButtonRow([Sentence("Save", "저장"), Sentence("Cancel", "취소")], focused: 1)
    #expect(row.rows(columns: 30, look()) == 1)
    #expect(row.rows(columns: 12, look()) == 2)
    let canvas = drawn(12, 2) { row.draw(into: &$0, in: $1, with: look(.korean)) }
    #expect(canvas.text() == "[ 저장 ]\n[ 취소 ]")
    #expect(canvas.cursor == Position(row: 1, column: 2))
  }
}
