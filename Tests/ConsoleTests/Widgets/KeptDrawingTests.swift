import IAM
import Language
import PolicyEngine
import Terminal
import TestSupport
import Testing

@testable import Console

/// Drawings of every widget at the sizes that matter, in both languages, compared with those that were looked at.
struct KeptDrawingTests {
  /// The bodies of screens of 80x24, 60x15 and 40x12.
  static let sizes = [Size(columns: 80, rows: 21), Size(columns: 60, rows: 13), Size(columns: 40, rows: 10)]

  /// What is drawn at every size in both languages, with the cursor's place.
  private func gallery(_ sizes: [Size] = sizes, _ draw: (Language, Size) -> (inout Canvas, Rect) -> Void) -> String {
    var parts: [String] = []
    for size in sizes {
      for language in Language.allCases {
        let canvas = drawn(size.columns, size.rows, draw(language, size))
        let cursor = canvas.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + canvas.text())
      }
    }
    return parts.joined(separator: "\n")
  }

  private static let description = Sentence(
    "Letters, digits and _+=,.@- without spaces; 1 to 64 characters.", "영문자, 숫자, _+=,.@- 문자를 1~64자까지 사용할 수 있습니다.")

  private var form: Form {
    Form(
      [
        .text("name", Sentence("User name", "사용자 이름"), "alice", limit: 64, help: Self.description, isRequired: true),
        .options(
          "kind", Sentence("Trusted entity", "신뢰할 수 있는 엔터티"),
          [
            .init("service", Sentence("AWS service", "AWS 서비스")), .init("account", Sentence("Another account", "다른 계정")),
            .init("own", Sentence("Own trust policy", "사용자 지정 신뢰 정책")),
          ], selected: "account"),
        .pick("groups", Sentence("Groups", "그룹"), PickControl((0..<40).map { Choice("group-\($0)") }, picked: [Choice("group-1")])),
        .toggle("console", Sentence("Console access", "콘솔 액세스"), Sentence("May sign in", "로그인할 수 있음")),
        .tags("tags", Sentence("Tags", "태그"), [Tag(key: "team", value: "blue"), Tag(key: "Team", value: "red")]),
      ],
      rules: FormRules(problems: { values in
        values.text("name").contains(" ") ? ["name": Sentence("The name has a space.", "이름에 공백이 있습니다.")] : [:]
      }))
  }

  @Test(arguments: [
    ("Form", "<End>"), ("FormProblem", "<End> x"), ("FormTags", "<Shift-Tab><Shift-Tab><Shift-Tab>"), ("FormList", "<Tab><Tab> "),
  ])
  func `a form`(name: String, script: String) {
    let text = gallery { language, _ in
      var form = form
      for key in keys(script) { _ = form.handle(key) }
      return { form.draw(into: &$0, in: $1, with: look(language)) }
    }
    #expect(KeptText.difference(of: text, from: "Widgets/\(name)") == nil)
  }

  @Test func `a table`() {
    var table = TableView(columns: [
      TableColumn(Sentence("Name", "이름"), minimum: 12, ideal: 24, priority: 0, grows: true),
      TableColumn(Sentence("Path", "경로"), minimum: 6, ideal: 14, priority: 3),
      TableColumn(Sentence("Groups", "그룹"), minimum: 6, ideal: 8, priority: 1, alignment: .right),
      TableColumn(Sentence("ARN", "ARN"), minimum: 20, ideal: 44, priority: 4, truncation: .middle),
    ])
    let names = ["alice", "김민수", "a-very-long-user-name-that-goes-on@example.com", "bob\u{1B}[31m", "관리자-서울-리전-담당자-이름"]
    table.rows = names.enumerated().map { number, name in
      TableRow(
        [SafeText(name), SafeText("/engineering/"), SafeText("\(number)"), SafeText("arn:aws:iam::123456789012:user/\(name)")],
        isMarked: number == 3)
    }
    (table.total, table.first, table.selected, table.sortColumn) = (5000, 2000, 1, 0)
    let sizes = [120, 80, 60, 40].map { Size(columns: $0, rows: 6) }
    let text = gallery(sizes) { language, _ in { table.draw(into: &$0, in: $1, with: look(language, selection: .marker)) } }
    #expect(KeptText.difference(of: text, from: "Widgets/Table") == nil)
  }

  @Test func `dialogs that ask`() {
    let sections = [
      DialogSection(Sentence("Goes along", "함께 삭제되는 항목"), (1...9).map { "AKIAIOSFODNN7EXAMPL\($0)" }),
      DialogSection(Sentence("Detached", "분리되는 항목"), ["arn:aws:iam::aws:policy/AdministratorAccess"]),
    ]
    let title = Sentence("Delete user alice", "사용자 alice 삭제")
    let warning = Sentence("The user can't be brought back.", "삭제한 사용자는 복구할 수 없습니다.")
    let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)]
    for (name, expected) in [("Delete", "alice"), ("InTheWay", nil)] as [(String, String?)] {
      let text = gallery(sizes) { language, _ in
        let dialog = NameDialog(title, [warning], sections: sections, name: expected, language: language)
        return { dialog.draw(into: &$0, in: $1, with: look(language)) }
      }
      #expect(KeptText.difference(of: text, from: "Widgets/\(name)") == nil)
    }
    let confirm = ConfirmDialog<Bool>(
      Sentence("Unsaved changes", "저장하지 않은 변경 사항"), [Sentence("Leave without saving?", "저장하지 않고 나가시겠습니까?")],
      answers: [(Sentence("Keep editing", "계속 편집"), true), (Sentence("Discard", "변경 취소"), false)])
    let text = gallery(sizes) { language, _ in { confirm.draw(into: &$0, in: $1, with: look(language)) } }
    #expect(KeptText.difference(of: text, from: "Widgets/Confirm") == nil)
  }

  @Test func `the conflict of two editors`() {
    let dialog = ConflictDialog(
      Sentence("김민수 saved this user at 10:11; your changes aren't saved yet.", "김민수 님이 10:11에 이 사용자를 저장했습니다. 내 변경 사항은 아직 저장되지 않았습니다."),
      [
        ConflictField(id: "path", Sentence("Path", "경로"), base: "/", theirs: "/a/", mine: "/b/"),
        ConflictField(id: "tags", Sentence("Tags", "태그"), base: "team=blue", theirs: "", mine: "team=blue"),
        ConflictField(
          id: "text", Sentence("Document", "정책 문서"), base: String(repeating: "{\"a\": 1}\n", count: 30), theirs: "x", mine: "y"),
      ])
    let text = gallery { language, _ in { dialog.draw(into: &$0, in: $1, with: look(language)) } }
    #expect(KeptText.difference(of: text, from: "Widgets/Conflict") == nil)
  }

  @Test func `the menu of keys and the command line`() {
    let menu = gallery { language, _ in
      let entries = PolicyEditor.bindings.map { MenuEntry($0.key, key: $0.name, $0.label, group: .editorFind) }
      let menu = Menu(.editorFind, entries, language: language)
      return { menu.draw(into: &$0, in: $1, with: look(language)) }
    }
    #expect(KeptText.difference(of: menu, from: "Widgets/Menu") == nil)
    let line = gallery { language, _ in
      var line = CommandLine([
        CommandSpec("theme", Sentence("Change the theme", "테마 변경"), arguments: ["dark", "light"]),
        CommandSpec("reset", Sentence("Reset the demo", "데모 초기화")),
      ])
      _ = line.handle(.tab)
      return { line.draw(into: &$0, in: $1, with: look(language)) }
    }
    #expect(KeptText.difference(of: line, from: "Widgets/CommandLine") == nil)
  }

  @Test(arguments: [("Editor", ""), ("EditorProblem", "<F8>"), ("EditorCompletion", "<F8><Down><End><Left><Left><Ctrl-W>Get")])
  func `the policy editor`(name: String, script: String) {
    let text = gallery { language, size in
      var editor = PolicyEditor(script.isEmpty ? PolicyEditorTests.valid : PolicyEditorTests.valid.replacing("Allow", with: "Alow"))
      editor.fit(size)
      for key in keys(script) { _ = editor.handle(key) }
      return { editor.draw(into: &$0, in: $1, with: look(language)) }
    }
    #expect(KeptText.difference(of: text, from: "Widgets/\(name)") == nil)
  }
}
