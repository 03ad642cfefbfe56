import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// The policy editor on a screen of its own: reads the document, saves it, and sorts it out with whoever saved first.
struct EditorScreen: Screen {
  let goal: EditorGoal
  private(set) var editor: PolicyEditor?
  private var base: EditableDocument.Answer?
  /// What the other editor saved, until the person has decided.
  private var theirs: EditableDocument.Answer?
  private var how = VersionChoice()
  private var change: Change?
  private var isWaiting = false
  private var problem: IAMError?

  /// An editor of a document in the account.
  init(_ goal: EditorGoal) {
    self.goal = goal
  }

  /// An editor of a form's document.
  init(_ goal: EditorGoal, text: String) {
    self.goal = goal
    guard case .field(_, _, let kind, let quota, let used) = goal else { return }
    editor = PolicyEditor(text, kind: kind, quota: quota, used: used)
    goToGap()
  }

  var title: Sentence { goal.title }
  var place: Place { .inside("editor") }
  var takesText: Bool { true }
  var changesAccount: Bool { true }
  var isDirty: Bool { editor?.isDirty ?? false }

  /// What isn't whole yet is where one begins to write, inside brackets where there are some.
  private mutating func goToGap() {
    guard let gap = editor?.problems.first else { return }
    editor?.go(to: gap.range.lowerBound)
    if gap.problem.range.count == 2 { _ = editor?.handle(.right) }
  }

  // MARK: reading

  mutating func begin(_ context: Context) -> [Effect] {
    editor?.fit(context.area.size)
    editor?.belongs(to: context.account.id)
    guard editor == nil, let query = goal.query else { return [] }
    return [.ask(query, tag: "base")]
  }

  mutating func refresh(_ context: Context) -> [Effect] { begin(context) }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch (tag, answer) {
    case ("base", .found(let found as EditableDocument.Answer)) where editor == nil: open(found, context)
    case ("base", .failed(let error)): problem = error
    case ("theirs", .found(let found as EditableDocument.Answer)): return meet(found)
    case ("decided", .found(let side as ConflictField.Side)): return settle(side, context)
    case ("drop", .found(let version as String)):
      how.dropped = version
      return askHow()
    case ("how", .found(let isDefault as Bool)):
      how.isDefault = isDefault
      return save()
    case ("place", .found(let place as LinePlace)): editor?.go(to: place)
    case ("muted", .found(let muted as Set<String>)): editor?.muted = muted
    case ("save", .changed): return [.pop] + (change?.told ?? [])
    case ("save", .failed(let error)): return refused(error)
    case (_, .failed(let error)):
      isWaiting = false
      return [.tell(Notice(error))]
    default: break
    }
    return []
  }

  private mutating func open(_ found: EditableDocument.Answer, _ context: Context) {
    base = found
    let text = (try? PolicyFormatter.format(found.document)) ?? found.document
    // What is on one line can't be read; what somebody laid out stays as it is.
    let shown = found.document.contains("\n") ? found.document : text
    let muted = editor?.muted ?? []
    editor = PolicyEditor(shown, kind: goal.kind, quota: found.quota, used: found.used)
    editor?.muted = muted
    editor?.fit(context.area.size)
    editor?.belongs(to: context.account.id)
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard editor != nil, !isWaiting else { return key == .escape || key == .control("c") ? [.leave] : [] }
    editor?.fit(context.area.size)
    if key == .function(1) { return [.open(HelpOverlay(bindings(context), everywhere: [], context))] }
    if key == .function(9) { return simulate(context) }
    return follow(editor?.handle(key) ?? .ignored, saving: key == .control("s"))
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard editor != nil, !isWaiting else { return nil }
    editor?.fit(context.area.size)
    return follow(editor?.paste(text) ?? .ignored, saving: false)
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    let key: Key? =
      switch event.action {
      case .wheelDown: .down
      case .wheelUp: .up
      default: nil
      }
    guard let key else { return [] }
    return (0..<3).flatMap { _ in handle(key, context) }
  }

  private mutating func follow(_ outcome: EditorOutcome, saving: Bool) -> [Effect] {
    switch outcome {
    case .submitted: return submit()
    case .cancelled: return [.leave]
    case .copied(let text): return [.copy(text)]
    case .listed: return list()
    case .handled, .ignored:
      if editor?.isStale == true { editor?.check() }
      guard saving, let first = editor?.problems.first?.problem else { return [] }
      return [.tell(Notice(.failure, .notSavedProblem(line: first.position.line, column: first.position.column)))]
    case .changed: return []
    }
  }

  /// Simulates the document as it is in the editor.
  private func simulate(_ context: Context) -> [Effect] {
    editor.map { [.push(SimulatorScreen(editing: goal, text: $0.text, account: context.account))] } ?? []
  }

  private func list() -> [Effect] {
    guard let editor, !editor.review.findings.isEmpty else { return [.tell(Notice(.info, .noFindingsHere))] }
    return [.open(FindingsOverlay(editor.review.findings, muted: editor.muted, from: editor.caret))]
  }

  // MARK: saving

  private mutating func submit() -> [Effect] {
    guard let editor else { return [] }
    if case .field(let field, _, _, _, _) = goal {
      let told: [Effect] = warnings > 0 ? [.tell(Notice(.info, .saving(with: warnings)))] : []
      return [.pop, .answer(.found(WrittenDocument(field: field, text: editor.text)), tag: "document")] + told
    }
    guard isDirty || theirs != nil else { return [.pop, .tell(Notice(.info, .nothingChanged))] }
    guard case .version(let arn) = goal, let base else { return save() }
    how = VersionChoice()
    if base.otherVersions.count + 1 >= base.versionLimit { return [.open(Self.makeRoom(arn, base))] }
    return askHow()
  }

  /// Which version to delete where there is no room for another.
  private static func makeRoom(_ arn: String, _ base: EditableDocument.Answer) -> PickerOverlay {
    let feed = PickerFeed(isFiltered: false, query: { _ in EditableDocument(.version(ofPolicy: arn)) }) { answer, _ in
      let versions = (answer as? EditableDocument.Answer)?.otherVersions ?? []
      return PickerFeed.Page(choices: versions.map { Choice($0.id, detail: $0.created.minute) })
    }
    return PickerOverlay(.makeRoomTitle(base.versionLimit), mode: .single, from: feed) { choices in
      choices.first.map { [.answer(.found($0.id), tag: "drop")] } ?? []
    }
  }

  /// The security warnings that are told; IAM takes the document all the same.
  private var warnings: Int { FindingCounts(editor?.findings ?? [])[.securityWarning] }

  private func askHow() -> [Effect] {
    let question = (warnings > 0 ? [Sentence.saving(with: warnings)] : []) + [.saveVersionQuestion]
    return [.open(ChoiceOverlay(.saveVersionTitle, question, [(.saveAsDefault, true), (.saveNotDefault, false)], tag: "how"))]
  }

  private mutating func save() -> [Effect] {
    guard let base, let text = editor?.text, var change = goal.change(text, since: base, how) else { return [] }
    // A new version's question has told them already.
    if warnings > 0, let done = change.done, !goal.asks { change.done = .saved(done, with: warnings) }
    self.change = change
    isWaiting = true
    return [.change(change.operations, expecting: change.expectations, tag: "save")]
  }

  private mutating func refused(_ error: IAMError) -> [Effect] {
    guard error.code == .concurrentModification, let query = goal.query else {
      isWaiting = false
      return [.tell(Notice(error))]
    }
    return [.ask(query, tag: "theirs")]
  }

  // MARK: two editors

  /// Another change that left the document alone is no conflict; another document is shown beside this one.
  private mutating func meet(_ found: EditableDocument.Answer) -> [Effect] {
    isWaiting = false
    guard let base, let mine = editor?.text else { return [] }
    if found.document == mine, base.document != mine { return [.pop, .tell(Notice(.info, .sameSavedByOther))] }
    theirs = found
    if found.document == base.document { return settle(.mine) }
    return [.open(DocumentConflictOverlay(theirs: found.document, mine: mine))]
  }

  private mutating func settle(_ side: ConflictField.Side, _ context: Context? = nil) -> [Effect] {
    guard let found = theirs else { return [] }
    theirs = nil
    switch side {
    case .mine:
      base = found
      return save()
    case .theirs:
      guard let context else { return [] }
      open(found, context)
      return [.tell(Notice(.info, .theirsTaken))]
    }
  }

  // MARK: drawing

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    if let editor { return editor.draw(into: &canvas, in: rect, with: context.look) }
    let text = context.look.text(problem?.message ?? .searching)
    for (number, line) in text.wrapped(columns: max(1, rect.columns - 2)).prefix(rect.rows).enumerated() {
      canvas.write(line, at: rect.origin.moved(rows: number).moved(columns: 1), style: context.look[problem == nil ? .dim : .error])
    }
    canvas.cursor = rect.origin
  }

  func bindings(_ context: Context) -> [Binding] {
    PolicyEditor.bindings + [
      Binding(.function(9), .keySimulate, hint: false, name: "F9"), Binding(.function(1), .keyHelp, name: "F1"),
      Binding(.escape, .keyBack),
    ]
  }
}

extension Actions {
  static func editTrust(of role: String, _ document: String, revision: Int, _ context: Context) -> [Effect] {
    [.push(EditorScreen(.trust(role: role)))]
  }

  static func newVersion(of detail: PolicyDetail.Answer, _ context: Context) -> [Effect] {
    [.push(EditorScreen(.version(arn: detail.arn)))]
  }
}
