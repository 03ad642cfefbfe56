import Language
import Terminal
import Testing

@testable import Console

struct ConflictDialogTests {
  private let dialog = ConflictDialog(
    Sentence("김민수 saved this user.", "김민수 님이 이 사용자를 저장했습니다."),
    [
      ConflictField(id: "tags", Sentence("Tags", "태그"), base: "a", theirs: "", mine: "a"),
      ConflictField(id: "path", Sentence("Path", "경로"), base: "/", theirs: "/a/", mine: "/b/"),
      ConflictField(id: "note", Sentence("Note", "메모"), base: "1", theirs: "2", mine: "3"),
    ])

  private func play(_ script: String) -> ConflictOutcome {
    var dialog = dialog
    return keys(script).reduce(.ignored) { dialog.handle($1) }
  }

  @Test func `a field that one side changed is decided, one that both changed isn't`() {
    #expect(dialog.fields.map(\.side) == [.theirs, nil, nil])
    #expect(ConflictField(id: "x", .conflictTitle, base: "1", theirs: "2", mine: "2").side == .mine)
    #expect(ConflictField(id: "x", .conflictTitle, base: "1", theirs: "1", mine: "2").side == .mine)
  }

  @Test func `Enter goes to what isn't decided and saves when all is`() {
    #expect(play("<Enter>") == .handled)
    #expect(play("<Right><Enter>") == .handled)
    #expect(play("<Right><Enter><Left><Enter>") == .resolved(["tags": .theirs, "path": .mine, "note": .theirs]))
  }

  @Test func `one key takes a side for all, with a Korean input method too`() {
    #expect(play("t<Enter>") == .resolved(["tags": .theirs, "path": .theirs, "note": .theirs]))
    #expect(play("ㅡ<Enter>") == .resolved(["tags": .mine, "path": .mine, "note": .mine]))
  }

  @Test func `Space changes the side and arrows move in a circle`() {
    #expect(play("m<Down><Down> <Enter>") == .resolved(["tags": .theirs, "path": .mine, "note": .mine]))
  }

  @Test func `Esc goes back without saving`() {
    #expect(play("t<Esc>") == .cancelled)
  }

  @Test func `the three values of a field stand below each other and the taken one is marked`() {
    let text = drawn(70, 24) { dialog.draw(into: &$0, in: $1, with: look(.korean)) }.text()
    #expect(text.contains("│ ▌ 경로  선택 필요 "))
    #expect(text.contains("│     이전 값    / "))
    #expect(text.contains("│   ✓ 저장된 값  (없음) "))
  }

  @Test(arguments: [(80, 24), (60, 15), (40, 12)])
  func `the selected field is seen whole at every size`(columns: Int, rows: Int) {
    for downs in 0..<3 {
      var dialog = dialog
      for _ in 0..<downs { _ = dialog.handle(.down) }
      let field = dialog.fields[dialog.scroll.selected]
      let text = drawn(columns, rows) { dialog.draw(into: &$0, in: $1, with: look()) }.text()
      #expect(text.contains("▌ " + field.label.english) && text.contains("mine    " + field.mine))
    }
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { dialog.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}
