import Language
import Terminal
import Testing

@testable import Console

struct FormDrawingTests {
  private func text(_ form: Form, _ columns: Int, _ rows: Int, _ language: Language = .english) -> String {
    drawn(columns, rows) { form.draw(into: &$0, in: $1, with: look(language)) }.text()
  }

  @Test func `labels stand left of their fields where it is wide and above them where it isn't`() {
    #expect(text(FormTests.form, 80, 24).hasPrefix("▌ User name *  "))
    #expect(text(FormTests.form, 80, 24, .korean).contains("\n  종류           (•) 하나   ( ) 둘\n"))
    #expect(text(FormTests.form, 40, 12, .korean).contains("\n  종류                                 "))
  }

  @Test func `the focused field counts its characters and says what it is for`() {
    var form = FormTests.form
    for character in "alice" { _ = form.handle(.character(character)) }
    #expect(text(form, 80, 24).contains("5/64"))
    #expect(text(form, 80, 24).contains("Letters, digits and _+=,.@-."))
    _ = form.handle(.tab)
    #expect(!text(form, 80, 24).contains("5/64"))
    #expect(!text(form, 80, 24).contains("Letters, digits"))
  }

  @Test func `a problem takes the blank line below its field, so that nothing moves`() {
    var form = FormTests.form
    let before = text(form, 80, 30).split(separator: "\n", omittingEmptySubsequences: false)
    for key in keys("a ") { _ = form.handle(key) }
    let after = text(form, 80, 30).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(after[1].hasSuffix(FormTests.noSpaces.english))
    #expect(after[2...].elementsEqual(before[2...]))
  }

  @Test(arguments: [(80, 20), (60, 13), (40, 10)], Language.allCases)
  func `at every size each field is reached and seen with its cursor and its problem`(size: (Int, Int), language: Language) {
    var form = FormTests.form
    for key in keys("a <Ctrl-S>") { _ = form.handle(key) }
    for _ in 0..<10 {
      let canvas = drawn(size.0, size.1) { form.draw(into: &$0, in: $1, with: look(language)) }
      let text = canvas.text()
      #expect(canvas.cursor != nil)
      #expect(text.contains(look(language).text(.buttonSave).text))
      if case .field(let id) = form.focus, let field = form.fields.first(where: { $0.id == id }) {
        #expect(text.contains("▌ " + field.label(language)))
        if let problem = form.toldProblem(of: field) {
          #expect(text.contains(SafeText(problem(language)).wrapped(columns: size.0 - 6).first.map { $0.prefix(columns: 20).text } ?? "-"))
        }
      }
      _ = form.handle(.tab)
    }
  }

  @Test func `an open list stands over the form`() {
    var form = FormTests.form
    form.focus = .field("groups")
    _ = form.handle(.enter)
    let text = text(form, 60, 14, .korean)
    #expect(text.contains("─ 그룹 ─") && text.contains("· dev") && text.contains("Space 선택/해제"))
  }

  @Test func `any size, any focus and an open list can be drawn`() {
    var form = FormTests.form
    let korean = look(.korean)
    for focus in [Form.Focus.field("name"), .field("tags"), .cancel] {
      form.focus = focus
      drawAtEverySize { form.draw(into: &$0, in: $1, with: korean) }
    }
    form.focus = .field("groups")
    _ = form.handle(.enter)
    drawAtEverySize { form.draw(into: &$0, in: $1, with: korean) }
  }

  @Test func `random keys and pastes never trap and leave the cursor somewhere`() {
    var random = FixedRandom(seed: 11)
    var form = FormTests.form
    let pool = keys(
      "ab 관 <Tab><Shift-Tab><Up><Down><Left><Right><Enter><Backspace><Del><Home><End><PgUp><PgDn><Ctrl-X><Ctrl-S><Esc><Ctrl-W>")
    for round in 0..<6000 {
      if let key = pool.randomElement(using: &random) { _ = form.handle(key) }
      if round % 97 == 0 { _ = form.paste("pasted\ntext 텍스트") }
      if round % 40 == 0 {
        let columns = Int.random(in: 40...90, using: &random)
        let rows = Int.random(in: 8...30, using: &random)
        #expect(drawn(columns, rows) { form.draw(into: &$0, in: $1, with: look(.korean)) }.cursor != nil)
      }
    }
  }
}
