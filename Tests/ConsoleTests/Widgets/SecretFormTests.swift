import Credentials
import Language
import Terminal
import TestSupport
import Testing

@testable import Console

struct SecretFormTests {
  static let rules: [(Sentence, @Sendable (Int) -> Bool)] = [
    (Sentence("8 characters at least", "8자 이상"), { $0 >= 8 }),
    (Sentence("Not more than 12 characters, so that this line is long", "12자 이하이며, 이 줄이 길어지도록 조금 더 적습니다"), { $0 <= 12 }),
  ]

  static let different = Sentence("The passwords differ.", "암호가 서로 다릅니다.")

  static func form(_ secret: SecretBuffer = SecretBuffer()) -> Form {
    Form(
      [
        .secret("new", Sentence("New password", "새 암호"), secret, isRequired: true),
        .secret("again", Sentence("Again", "다시 입력")), .text("note", Sentence("Note", "메모")),
      ],
      rules: FormRules(
        problems: { values in
          guard let new = values.secret("new"), let again = values.secret("again") else { return [:] }
          return new.hasSameBytes(as: again) ? [:] : ["again": different]
        },
        notes: { values in
          let count = values.secret("new")?.count ?? 0
          return ["new": rules.map { FieldNote($0.0, isMet: $0.1(count)) }]
        }))
  }

  private func play(_ script: String, on form: inout Form) -> FormOutcome { keys(script).reduce(.ignored) { form.handle($1) } }
  private func text(_ form: Form, _ columns: Int, _ rows: Int, _ language: Language = .english) -> String {
    drawn(columns, rows) { form.draw(into: &$0, in: $1, with: look(language)) }.text()
  }

  @Test func `a secret is typed, compared with the other field, and saved`() {
    var form = Self.form()
    #expect(play("hunter22<Tab>", on: &form) == .handled)
    #expect(play("hunter2", on: &form) == .changed)
    #expect(form.toldProblem(of: form.fields[1]) == Self.different)
    #expect(play("<Ctrl-S>", on: &form) == .handled)
    #expect(play("2<Ctrl-S>", on: &form) == .submitted)
    #expect(form.values.secret("new")?.count == 8)
    #expect(form.values.secret("note") == nil && form.values.text("new") == "")
  }

  @Test func `a form with a secret is dirty until the secret is empty again`() {
    var form = Self.form()
    _ = play("a", on: &form)
    #expect(form.isDirty)
    _ = play("<Backspace>", on: &form)
    #expect(!form.isDirty)
    #expect(form.toldProblem(of: form.fields[0]) == .fieldRequired)
  }

  @Test func `values taken before and after a key differ though the handle is the same`() {
    var form = Self.form()
    _ = play("a", on: &form)
    let before = form.values
    #expect(before == form.values)
    _ = play("b", on: &form)
    #expect(before != form.values)
    #expect(before.secret("new") == form.values.secret("new"))
  }

  @Test func `a paste goes in, its line break doesn't`() {
    var form = Self.form()
    #expect(form.paste("correct horse\n") == .changed)
    #expect(form.values.secret("new")?.count == 13)
  }

  @Test func `rules are ticked off below the field while typing`() {
    var form = Self.form()
    #expect(text(form, 80, 24).contains("· 8 characters at least"))
    #expect(text(form, 80, 24).contains("✓ Not more than 12"))
    _ = play("hunter22", on: &form)
    #expect(text(form, 80, 24).contains("✓ 8 characters at least"))
    _ = play("56789", on: &form)
    #expect(text(form, 80, 24).contains("· Not more than 12"))
    #expect(!text(form, 80, 24).contains("hunter") && text(form, 80, 24).contains("•••••••••••••"))
  }

  @Test func `ticking a rule off moves nothing`() {
    var form = Self.form()
    let before = text(form, 80, 24).split(separator: "\n", omittingEmptySubsequences: false)
    _ = play("hunter22", on: &form)
    let after = text(form, 80, 24).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before[3...].elementsEqual(after[3...]) && before.count == after.count)
  }

  @Test(arguments: [(80, 20), (60, 13), (40, 10)], Language.allCases)
  func `at every size the focused field is seen with its cursor, and rules below it`(size: (Int, Int), language: Language) {
    var form = Self.form()
    _ = play("x<Ctrl-S>", on: &form)
    for _ in 0..<5 {
      let canvas = drawn(size.0, size.1) { form.draw(into: &$0, in: $1, with: look(language)) }
      #expect(canvas.cursor != nil)
      if form.focus == .field("new") { #expect(canvas.text().contains("· " + Self.rules[0].0(language))) }
      _ = form.handle(.tab)
    }
    drawAtEverySize { form.draw(into: &$0, in: $1, with: look(language)) }
  }

  @Test func `two editors never compare a secret`() {
    var mine = Self.form()
    _ = play("hunter2", on: &mine)
    let conflict = FormConflict(base: Self.form(), theirs: Self.form(), mine: mine, look())
    #expect(conflict.fields.map(\.id) == ["note"])
    #expect(conflict.merged([:], into: mine).values.secret("new")?.count == 7)
  }

  @Test func `forms with secrets look as they were found good`() {
    var parts: [String] = []
    for size in KeptDrawingTests.sizes {
      for language in Language.allCases {
        var form = Self.form()
        _ = play("hunter22<Tab>hunt", on: &form)
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue)\n" + text(form, size.columns, size.rows, language))
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Widgets/FormSecret") == nil)
  }
}
