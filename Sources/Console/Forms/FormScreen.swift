import AccountService
import Credentials
import IAM
import Language
import Terminal

/// A form on the account: reads what it begins with, checks while typing, saves all or nothing, and sorts it out with whoever saved first.
struct FormScreen<Source: FormSource>: Screen {
  private enum Phase: Sendable { case reading, editing, saving, rereading }

  let source: Source
  private(set) var form: Form?
  private var base: Source.Base?
  private var documents: [FieldID: String] = [:]
  private var phase = Phase.reading
  private var problem: IAMError?
  /// The change being saved.
  private var change: Change?
  /// What the other editor saved, until the person has decided.
  private var theirs: Source.Base?
  /// What was asked about fields' values.
  private var found: [FieldID: any Sendable] = [:]
  /// A password that was made up for saving, until it is saved.
  private var proposed: Secret?
  /// Numbers questions for choices, so that an answer to an older one is dropped.
  private var turn = 0

  init(_ source: Source) {
    self.source = source
  }

  var title: Sentence { source.title }
  var place: Place { .inside("form") }
  var takesText: Bool { true }
  var changesAccount: Bool { true }

  var isDirty: Bool {
    guard let form, let base else { return false }
    return form.isDirty || documents != source.documents(of: base)
  }

  mutating func wipeSecrets() {
    form?.wipeSecrets()
    if phase != .saving { forgetProposed() }
  }

  private mutating func forgetProposed() {
    proposed?.wipe()
    proposed = nil
  }

  var subtitle: Sentence? {
    if phase == .saving { return .formSaving }
    guard let form, !form.pages.isEmpty else { return nil }
    return .formPage(form.page + 1, of: form.pages.count, form.pages[form.page])
  }

  private var input: FormInput { FormInput(values: form?.values ?? FormValues(), documents: documents, found: found, proposed: proposed) }

  // MARK: reading

  mutating func begin(_ context: Context) -> [Effect] { [.ask(source.query, tag: "base")] }

  /// What others change meanwhile is no news while a form is filled in; saving finds out.
  mutating func refresh(_ context: Context) -> [Effect] { form == nil ? begin(context) : [] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch (tag, answer) {
    case ("base", .found(let found as Source.Base)) where form == nil:
      base = found
      form = source.form(of: found, context)
      documents = source.documents(of: found)
      phase = .editing
    case ("base", .failed(let error)): problem = error
    case ("save", .changed): return finish()
    case ("save", .found(let answer)): return finish(with: answer)
    case ("password", .found(let secret as Secret)):
      proposed = secret
      return save(context)
    case ("password", .failed(let error)): return refused(error, context)
    case ("save", .failed(let error)): return refused(error, context)
    case ("theirs", .found(let found as Source.Base)): return meet(found, context)
    case ("theirs", .failed(let error)):
      phase = .editing
      return [.tell(Notice(error))]
    case ("decided", .found(let sides as [String: ConflictField.Side])): return settle(sides, context)
    case ("document", .found(let written as WrittenDocument)): take(written)
    default: return receiveHelp(answer, tag: tag, context)
    }
    return []
  }

  /// Choices and checks of names, which come while the person goes on.
  private mutating func receiveHelp(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    if tag.hasPrefix("look "), case .found(let answer) = answer {
      found[FieldID(String(tag.dropFirst("look ".count)))] = answer
      return []
    }
    let parts = tag.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, case .found(let found) = answer else { return [] }
    let field = FieldID(parts[1])
    if parts[0] == "choices", parts[2] == String(turn), let page = source.feed(for: field)?.page(found, context) {
      form?.supply(page.choices, total: page.total, to: field)
    } else if parts[0] == "probe", parts[2] == form?.values.text(field), let error = found as? IAMError, let focus = form?.focus {
      // The cursor stays where the person is by now.
      _ = form?.refuse(field, error.message)
      form?.focus = focus
    }
    return []
  }

  private mutating func take(_ written: WrittenDocument) {
    documents[written.field] = written.text
    form?.change(written.field) { $0 = .place(.documentSize(written.text)) }
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard form != nil, phase == .editing else { return key == .escape || key == .control("c") ? [.leave] : [] }
    let before = input
    let outcome = form?.handle(key) ?? .ignored
    if outcome == .ignored, key == .function(1) { return [.open(HelpOverlay(bindings(context), everywhere: [], context))] }
    return follow(outcome, before, context)
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard form != nil, phase == .editing else { return nil }
    let before = input
    let outcome = form?.paste(text) ?? .ignored
    return outcome == .ignored ? nil : follow(outcome, before, context)
  }

  private mutating func follow(_ outcome: FormOutcome, _ before: FormInput, _ context: Context) -> [Effect] {
    switch outcome {
    case .ignored, .handled: return []
    case .changed: return changed(since: before)
    case .submitted: return save(context)
    case .cancelled: return [.leave]
    case .turned:
      return turned(context)
    case .open(let field):
      return base.flatMap { source.editor(for: field, input, since: $0, context) }.map { [.push($0)] } ?? []
    case .needsChoices(let field, let filter):
      guard let feed = source.feed(for: field) else { return [] }
      let old = turn
      turn += 1
      return [.forget(tag: "choices \(field.name) \(old)"), .ask(feed.query(filter), tag: "choices \(field.name) \(turn)")]
    }
  }

  /// On the last page stands what was entered on the others.
  private mutating func turned(_ context: Context) -> [Effect] {
    guard let form, form.isReview, let base else { return [] }
    let fields = source.review(input, since: base, context)
    self.form?.replace(fields, onPage: form.page)
    return []
  }

  /// Lets documents follow the fields that changed, and asks the account whether a name is free.
  private mutating func changed(since before: FormInput) -> [Effect] {
    var effects: [Effect] = []
    for (field, value) in input.values.values where before.values.values[field] != value {
      var new = input
      source.react(to: field, &new)
      for (field, document) in new.documents where documents[field] != document { take(WrittenDocument(field: field, text: document)) }
      if let question = source.look(at: field, input) { effects.append(.ask(question, tag: "look \(field.name)")) }
      if form?.problems[field] == nil, let check = source.probe(of: field, input), !check.name.isEmpty {
        effects.append(.ask(check, tag: "probe \(field.name) \(check.name)"))
      }
    }
    return effects
  }

  // MARK: saving

  private mutating func save(_ context: Context) -> [Effect] {
    guard let base, let form else { return [] }
    if let missing = form.shownFields.first(where: { $0.isPlace && (documents[$0.id] ?? "").isEmpty }) {
      _ = self.form?.refuse(missing.id, .documentMissing)
      return []
    }
    if source.wantsPassword(input), proposed == nil {
      phase = .saving
      return [.ask(ProposedPassword(), tag: "password")]
    }
    guard let change = source.change(input, since: base, context) else { return [.pop, .tell(Notice(.info, .nothingChanged))] }
    self.change = change
    phase = .saving
    if let role = change.role { return [.switchRole(role.wish, isChain: role.isChain, tag: "save")] }
    if change.obtained != nil, let operation = change.operations.first { return [.obtain(operation, tag: "save")] }
    return [.change(change.operations, expecting: change.expectations, tag: "save")]
  }

  private mutating func finish(with answer: (any Sendable)? = nil) -> [Effect] {
    // What comes after may show the password that was made up: it is no longer the form's to wipe.
    proposed = nil
    form?.wipeSecrets()
    guard let change else { return [.pop] }
    if let answer, let obtained = change.obtained { return obtained(answer) + change.told }
    return change.then + change.told
  }

  private mutating func refused(_ error: IAMError, _ context: Context) -> [Effect] {
    forgetProposed()
    if error.code == .concurrentModification {
      phase = .rereading
      return [.ask(source.query, tag: "theirs")]
    }
    phase = .editing
    if let field = error.field.map(source.field(for:)), form?.refuse(field, error.message) == true { return [] }
    return [.tell(Notice(error))]
  }

  // MARK: two editors

  /// Compares what somebody saved meanwhile: what only one side changed is clear, the rest is asked.
  private mutating func meet(_ found: Source.Base, _ context: Context) -> [Effect] {
    phase = .editing
    guard let base, let form else { return [] }
    theirs = found
    let conflict = FormConflict(base: source.form(of: base, context), theirs: source.form(of: found, context), mine: form, context.look)
    let open = conflict.fields.filter { $0.side == nil }
    if open.isEmpty { return settle([:], context) }
    return [.open(ConflictOverlay(.changedByOther(source.title), open))]
  }

  private mutating func settle(_ sides: [String: ConflictField.Side], _ context: Context) -> [Effect] {
    guard let found = theirs, let base, let mine = form else { return [] }
    let new = source.form(of: found, context)
    let conflict = FormConflict(base: source.form(of: base, context), theirs: new, mine: mine, context.look)
    form = conflict.merged(sides, into: mine)
    self.base = found
    theirs = nil
    if source.change(input, since: found, context) == nil { return [.pop, .tell(Notice(.info, .theirsKept))] }
    return save(context)
  }

  // MARK: drawing

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    guard let form else {
      let text = context.look.text(problem?.message ?? .searching)
      for (number, line) in text.wrapped(columns: max(1, rect.columns - 2)).prefix(rect.rows).enumerated() {
        canvas.write(line, at: rect.origin.moved(rows: number).moved(columns: 1), style: context.look[problem == nil ? .dim : .error])
      }
      canvas.cursor = rect.origin
      return
    }
    form.draw(into: &canvas, in: rect, with: context.look)
  }

  func bindings(_ context: Context) -> [Binding] {
    guard let form else { return [Binding(.escape, .keyBack)] }
    if let list = form.list {
      let check = list.picker.mode == .multiple ? [Binding(.character(" "), .hintCheck, name: "Space")] : []
      return [Binding(.enter, .hintChoose)] + check + [Binding(.escape, .cancel)]
    }
    return [
      Binding(.control("s"), form.isLastPage ? form.saveLabel : .buttonNext), Binding(.tab, .hintNext),
      Binding(.escape, form.page > 0 ? .buttonBack : .cancel),
    ] + fieldBindings(form)
  }

  private func fieldBindings(_ form: Form) -> [Binding] {
    guard case .field(let id) = form.focus, let field = form.fields.first(where: { $0.id == id }) else { return [] }
    switch field.control {
    case .pick: return [Binding(.enter, .keyChooseFromList)]
    case .options: return [Binding(.right, .hintChoose, name: "← →")]
    case .toggle: return [Binding(.character(" "), .hintCheck, name: "Space")]
    case .place: return [Binding(.enter, .keyEdit)]
    case .tags: return [Binding(.control("x"), .keyRemoveRow)]
    case .text, .secret, .lines, .fixed, .fact, .heading: return []
    }
  }
}

extension FormField {
  /// Whether it is written on a screen of its own.
  fileprivate var isPlace: Bool { if case .place = control { true } else { false } }
}

/// A document that was written on its own screen for a field of a form.
struct WrittenDocument: Sendable, Equatable {
  let field: FieldID
  let text: String
}
