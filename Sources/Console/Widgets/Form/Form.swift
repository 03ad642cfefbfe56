import Language
import Terminal

/// What a form made of a key.
enum FormOutcome: Sendable, Equatable {
  /// Not a form's key.
  case ignored
  /// Something moved.
  case handled
  /// A value is another one.
  case changed
  /// The person saves, and nothing is wrong as far as the form can tell.
  case submitted
  /// Another page is shown.
  case turned
  /// The person wants to leave; `isDirty` tells whether something would be lost.
  case cancelled
  /// A field with a screen of its own is opened.
  case open(FieldID)
  /// An open list wants its choices for a filter; see `Form.supply`.
  case needsChoices(FieldID, filter: String)
}

/// Fields below each other with buttons to save or leave.
///
/// Tab, Shift-Tab, up and down always move, whatever is wrong; problems are told below their fields while typing, for fields that were
/// touched. Ctrl-S saves from anywhere, Enter in the last field too; while something is wrong, saving goes to the first problem instead.
struct Form: Sendable, Equatable {
  /// Where the cursor is.
  enum Focus: Sendable, Equatable { case field(FieldID), save, cancel }

  let saveLabel: Sentence
  /// The pages' names, where there are several; the last one saves.
  let pages: [Sentence]
  /// The page that is shown.
  private(set) var page = 0
  private let rules: FormRules
  var fields: [FormField]
  var focus: Focus
  /// What is wrong by the form's own rules, also in fields that aren't touched yet.
  private(set) var problems: [FieldID: Sentence] = [:]
  /// What is told below fields whether anything is wrong or not: rules, ticked off while typing.
  private(set) var notes: [FieldID: [FieldNote]] = [:]
  /// What the account said about a field when it was saved; goes when the field changes.
  private(set) var refusals: [FieldID: Sentence] = [:]
  /// The list that is open over the form, and its field.
  var list: (id: FieldID, picker: Picker)? {
    get { openList.map { ($0.id, $0.picker) } }
    set { openList = newValue.map { OpenList(id: $0.id, picker: $0.picker) } }
  }
  private var openList: OpenList?
  private var saved: FormValues

  private struct OpenList: Sendable, Equatable {
    var id: FieldID
    var picker: Picker
  }

  init(_ fields: [FormField], rules: FormRules = FormRules(), save: Sentence = .buttonSave, pages: [Sentence] = []) {
    self.fields = fields
    self.pages = pages
    self.rules = rules
    saveLabel = save
    focus = .save
    saved = FormValues()
    saved = values
    focus = shownFields.first { $0.isFocusable }.map { .field($0.id) } ?? .save
    check()
  }

  /// What stands in the fields.
  var values: FormValues {
    var values = FormValues()
    for field in fields { values.values[field.id] = field.value }
    return values
  }

  /// Whether something differs from what it was at first.
  var isDirty: Bool { values != saved }

  /// The fields that the rules show for the values as they are.
  var shownFields: [FormField] {
    let values = values
    return fields.filter { $0.page == page && rules.isShown($0.id, values) }
  }

  /// Gives the choices of the list that is open.
  mutating func supply(_ choices: [Choice], total: Int? = nil, to id: FieldID) {
    if openList?.id == id { openList?.picker.supply(choices, total: total) }
  }

  /// Overwrites what is typed in secrets' fields.
  mutating func wipeSecrets() {
    for number in fields.indices {
      guard case .secret(var field) = fields[number].control else { continue }
      field.wipe()
      fields[number].control = .secret(field)
    }
    check()
  }

  /// Shows what the account says about a field, and goes there. False where the form has no such field: tell it elsewhere.
  mutating func refuse(_ id: FieldID, _ sentence: Sentence) -> Bool {
    let values = values
    guard let field = fields.first(where: { $0.id == id }), rules.isShown(id, values) else { return false }
    refusals[id] = sentence
    page = field.page
    if field.isFocusable { focus = .field(id) }
    return true
  }

  /// The problem that is told below a field.
  func toldProblem(of field: FormField) -> Sentence? { refusals[field.id] ?? (field.isTouched ? problems[field.id] : nil) }

  /// Changes a field's control as if it had been done by hand.
  mutating func change(_ id: FieldID, _ change: (inout FormField.Control) -> Void) {
    guard let number = fields.firstIndex(where: { $0.id == id }) else { return }
    change(&fields[number].control)
    changed(number)
  }

  mutating func changed(_ number: Int) {
    fields[number].isTouched = true
    refusals[fields[number].id] = nil
    check()
  }

  /// Looks for problems anew: what is missing, what tags say, what the rules say.
  private mutating func check() {
    let values = values
    var found = rules.problems(values)
    for field in fields {
      if case .tags(let editor) = field.control, let first = editor.problems.min(by: { $0.key < $1.key }) { found[field.id] = first.value }
      if field.isRequired, values.isEmpty(field.id) { found[field.id] = .fieldRequired }
    }
    notes = rules.notes(values)
    problems = found.filter { entry in rules.isShown(entry.key, values) }
  }

  /// Goes on to the next page, or saves, unless something on this one is wrong; then every problem is told and the cursor goes to the first.
  mutating func submit() -> FormOutcome {
    for number in fields.indices where fields[number].page == page { fields[number].isTouched = true }
    guard let first = shownFields.first(where: { toldProblem(of: $0) != nil }) else { return isLastPage ? .submitted : turn(to: page + 1) }
    if first.isFocusable { focus = .field(first.id) }
    return .handled
  }

  /// Whether there is no page behind this one.
  var isLastPage: Bool { page + 1 >= pages.count }

  /// Whether it is the page on which everything is looked at once more.
  var isReview: Bool { pages.count > 1 && isLastPage }

  /// Shows another page.
  mutating func turn(to number: Int) -> FormOutcome {
    page = max(0, min(number, pages.count - 1))
    focus = isReview ? .save : shownFields.first { $0.isFocusable }.map { .field($0.id) } ?? .save
    return .turned
  }

  /// Puts other fields on a page.
  mutating func replace(_ new: [FormField], onPage number: Int) {
    fields.removeAll { $0.page == number }
    fields += new.map { $0.on(page: number) }
  }
}
