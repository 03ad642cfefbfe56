import IAM
import Language
import Terminal
import Testing

@testable import Console

struct FormTests {
  static let nameHelp = Sentence("Letters, digits and _+=,.@-.", "영문자, 숫자, _+=,.@- 문자를 쓸 수 있습니다.")
  static let noSpaces = Sentence("The name may not contain spaces.", "이름에는 공백을 쓸 수 없습니다.")

  static let fields: [FormField] = [
    .text("name", Sentence("User name", "사용자 이름"), limit: 64, help: nameHelp, isRequired: true),
    .options(
      "kind", Sentence("Kind", "종류"), [.init("a", Sentence("One", "하나")), .init("b", Sentence("Two", "둘"))], selected: "a"),
    .text("account", Sentence("Account", "계정")),
    .toggle("flag", Sentence("Access", "액세스"), Sentence("May sign in", "로그인할 수 있음")),
    .pick("groups", Sentence("Groups", "그룹"), PickControl(["dev", "ops", "관리자"].map { Choice($0) })),
    .lines("note", Sentence("Note", "메모")), .tags("tags", Sentence("Tags", "태그")),
    FormField("doc", Sentence("Policy", "정책"), .place(Sentence("empty", "비어 있음"))),
    .text("path", Sentence("Path", "경로"), "/"), FormField("arn", Sentence("ARN", "ARN"), .fixed(SafeText("arn:aws"))),
  ]

  static let form = Form(
    fields,
    rules: FormRules(
      problems: { $0.text("name").contains(" ") ? ["name": noSpaces] : [:] },
      isShown: { id, values in id != "account" || values.option("kind") == "b" }))

  private func play(_ script: String, on form: inout Form) -> FormOutcome { keys(script).reduce(.ignored) { form.handle($1) } }

  private func play(_ script: String) -> Form {
    var form = Self.form
    _ = play(script, on: &form)
    return form
  }

  @Test func `typing goes to the first field and tells that something changed`() {
    var form = Self.form
    #expect(form.focus == .field("name"))
    #expect(play("al", on: &form) == .changed)
    #expect(form.values.text("name") == "al")
    #expect(form.isDirty)
    #expect(play("<Backspace><Backspace>", on: &form) == .changed)
    #expect(!form.isDirty)
  }

  @Test func `Tab goes through every field and both buttons and round`() {
    var form = Self.form
    var seen: [Form.Focus] = []
    for _ in 0..<10 {
      seen.append(form.focus)
      _ = form.handle(.tab)
    }
    #expect(
      seen == [
        .field("name"), .field("kind"), .field("flag"), .field("groups"), .field("note"), .field("tags"), .field("doc"), .field("path"),
        .save, .cancel,
      ])
    #expect(form.focus == .field("name"))
  }

  @Test(arguments: [("<Shift-Tab>", 10), ("<Down>", 10), ("<Up>", 9), ("<Tab>", 10)])
  func `moves pass every field with a problem in it`(key: String, count: Int) {
    var form = Self.form
    _ = play("a b<Ctrl-S>", on: &form)
    #expect(form.focus == .field("name"))
    let places = (0..<count).map { _ in
      _ = play(key, on: &form)
      return form.focus
    }
    #expect(Set(places.map { "\($0)" }).count == count)
    #expect(places.last == .field("name"))
  }

  @Test func `a problem is told as soon as it is typed, and no sooner`() {
    #expect(Self.form.toldProblem(of: Self.form.fields[0]) == nil)
    #expect(play("a ").toldProblem(of: play("a ").fields[0]) == Self.noSpaces)
    let emptied = play("a<Backspace>")
    #expect(emptied.toldProblem(of: emptied.fields[0]) == .fieldRequired)
  }

  @Test func `saving with a problem goes to it and tells it`() {
    var form = Self.form
    #expect(play("<Tab><Tab><Ctrl-S>", on: &form) == .handled)
    #expect(form.focus == .field("name"))
    #expect(form.toldProblem(of: form.fields[0]) == .fieldRequired)
    #expect(play("alice<Ctrl-S>", on: &form) == .submitted)
  }

  @Test func `Enter moves on and saves in the last field`() {
    var form = Self.form
    #expect(play("alice<Enter>", on: &form) == .handled)
    #expect(form.focus == .field("kind"))
    form.focus = .field("path")
    #expect(form.handle(.enter) == .submitted)
  }

  @Test func `the buttons save and leave`() {
    var form = play("alice")
    form.focus = .save
    #expect(form.handle(.enter) == .submitted)
    #expect(play("<Right><Enter>", on: &form) == .cancelled)
    #expect(form.handle(.up) == .handled)
    #expect(form.focus == .field("path"))
    #expect(play("<Esc>", on: &form) == .cancelled)
  }

  @Test func `an option shows the field that belongs to it`() {
    var form = Self.form
    #expect(play("<Tab><Right>", on: &form) == .changed)
    #expect(form.values.option("kind") == "b")
    #expect(form.shownFields.contains { $0.id == "account" })
    _ = play("<Tab>", on: &form)
    #expect(form.focus == .field("account"))
  }

  @Test func `Space ticks a box`() {
    #expect(play("<Tab><Tab> ").values.flag("flag"))
  }

  @Test func `a list opens over the form, picks several and comes back`() {
    var form = Self.form
    form.focus = .field("groups")
    #expect(play("<Enter>", on: &form) == .handled)
    #expect(form.list != nil)
    #expect(play(" <Down><Down> <Enter>", on: &form) == .changed)
    #expect(form.values.picked("groups") == ["dev", "관리자"])
    #expect(form.list == nil)
    #expect(play("<Backspace>", on: &form) == .changed)
    #expect(form.values.picked("groups").isEmpty)
  }

  @Test func `a letter opens the list with the filter begun, Esc closes it without a change`() {
    var form = Self.form
    form.focus = .field("groups")
    _ = play("o", on: &form)
    #expect(form.list?.picker.filter.text == "o")
    #expect(play("<Esc>", on: &form) == .handled)
    #expect(form.list == nil && !form.isDirty)
  }

  @Test func `a list of a very long kind asks for its choices`() {
    var form = Form([.pick("p", Sentence("Policy", "정책"), PickControl(suppliedFrom: 1582, mode: .single))])
    #expect(play("a", on: &form) == .needsChoices("p", filter: "a"))
    #expect(play("d", on: &form) == .needsChoices("p", filter: "ad"))
    form.supply([Choice("AdministratorAccess")], to: "p")
    #expect(play("<Enter>", on: &form) == .changed)
    #expect(form.values.picked("p") == ["AdministratorAccess"])
  }

  @Test func `a field with a screen of its own asks for it`() {
    var form = Self.form
    form.focus = .field("doc")
    #expect(form.handle(.enter) == .open("doc"))
    form.change("doc") { $0 = .place(Sentence("1 statement", "문 1개")) }
    #expect(drawn(80, 24) { form.draw(into: &$0, in: $1, with: look()) }.text().contains("1 statement ›"))
  }

  @Test func `what the account says stands at its field until the field changes`() {
    var form = play("alice<Tab>")
    let taken = Sentence("The name is taken.", "이미 사용 중인 이름입니다.")
    #expect(form.refuse("name", taken) == true)
    #expect(form.focus == .field("name"))
    #expect(form.toldProblem(of: form.fields[0]) == taken)
    _ = play("2", on: &form)
    #expect(form.toldProblem(of: form.fields[0]) == nil)
    #expect(form.refuse("nothing", taken) == false)
  }

  @Test func `a paste goes into text and nowhere else`() {
    var form = Self.form
    #expect(form.paste("alice\n") == .changed)
    form.focus = .field("kind")
    #expect(form.paste("x") == .ignored)
    form.focus = .field("note")
    #expect(form.paste("a\r\nb") == .changed)
    #expect(form.values.text("note") == "a\nb")
  }

  @Test func `problems of tags keep the form from being saved`() {
    var form = play("alice")
    form.focus = .field("tags")
    _ = play("team<Tab>blue<Tab>Team", on: &form)
    #expect(form.handle(.control("s")) == .handled)
    #expect(form.focus == .field("tags"))
    _ = play("2<Ctrl-S>", on: &form)
    #expect(form.values.tags("tags") == [Tag(key: "team", value: "blue"), Tag(key: "Team2", value: "")])
  }
}
