import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// The policy simulator: whose permissions, which actions on which resources under which circumstances, and what if; below them the
/// decisions, made anew at each change.
struct SimulatorScreen: Screen {
  /// A context key with its values as they are typed.
  struct Entry: Sendable, Equatable {
    let key: String
    var text: String

    var values: [String] {
      text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }
  }

  /// What keys go to.
  enum Mode: Sendable, Equatable {
    /// The table of decisions.
    case table
    /// The resources; what stood there before.
    case resources(before: String)
    /// The values of a context key; the entries before.
    case entry(String, TextField, before: [Entry])
  }

  var subject: SimulationSubject?
  let edited: EditedPolicy?
  var actions: [String] = []
  var resources = TextField("*", placeholder: .resourcesHint)
  var entries: [Entry] = []
  var change = TrialChange()
  var mode = Mode.table
  /// Whether only rows are shown that are others with what is tried.
  var showsDifferences = false
  var scroll = ListScroll()
  /// What may be chosen of what was proposed last.
  var proposals: [SmallestChange.Proposal] = []
  /// Whether the smallest change is being searched and nothing else was done since.
  var isSearching = false
  private(set) var answer: SimulateChange.Answer?
  private(set) var problem: IAMError?
  /// Numbers the questions, so that an answer to an older one is dropped.
  private var turn = 0

  /// The simulator of somebody's permissions, or with nobody chosen.
  init(_ subject: SimulationSubject? = nil) {
    self.subject = subject
    edited = nil
  }

  /// The simulator of a document in an editor, with the actions that it names.
  init(editing goal: EditorGoal, text: String, account: AccountFacts) {
    let edited = goal.edited(text)
    self.edited = edited
    subject = goal.subject
    if case .trust(let role) = edited.place {
      actions = ["sts:AssumeRole"]
      if let role { resources.text = "arn:\(account.partition):iam::\(account.id.digits):role/\(role)" }
    } else {
      actions = Self.actions(in: text)
    }
  }

  /// The first actions that a document names whole.
  private static func actions(in text: String) -> [String] {
    let written = (try? PolicyDocument(text))?.statements.compactMap(\.actions).flatMap(\.values) ?? []
    var seen: Set<String> = []
    return Array(written.filter { (try? AccessRequest(principal: .anonymous, action: $0)) != nil && seen.insert($0).inserted }.prefix(50))
  }

  var title: Sentence { .simulatorTitle }
  var place: Place { .simulator }
  var takesText: Bool { mode != .table }

  // MARK: asking

  mutating func begin(_ context: Context) -> [Effect] { ask(context) }

  /// The simulation as it stands; nil where nobody is chosen.
  var simulation: SimulateChange? {
    guard let subject else { return nil }
    let context = RequestContext(Dictionary(entries.map { ($0.key, $0.values) }) { $1 })
    return SimulateChange(
      of: subject, actions: actions, resources: typedResources.valid, context: context, edited: edited, change: change)
  }

  /// The resources that are typed, and the first that isn't one.
  var typedResources: (valid: [String], bad: String?) {
    var seen: Set<String> = []
    let words = resources.text.split { $0.isWhitespace || $0 == "," }.map(String.init).filter { seen.insert($0).inserted }
    let valid = words.filter { $0 == "*" || ARN($0) != nil }
    return (valid, words.first { !valid.contains($0) })
  }

  mutating func ask(_ context: Context) -> [Effect] {
    guard let simulation else { return [] }
    let old = turn
    turn += 1
    return [.forget(tag: "simulation\(old)"), .ask(simulation, tag: "simulation\(turn)")]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch (tag, answer) {
    case ("simulation\(turn)", .found(let found as SimulateChange.Answer)): take(found, context)
    case ("simulation\(turn)", .failed(let error)) where error.code != .cancelled: problem = error
    case ("smallest", _) where !isSearching: break
    case ("smallest", .found(let found as SmallestChange.Answer)): return propose(found)
    case ("smallest", .failed(let error)) where error.code != .cancelled: return [.tell(Notice(error))]
    case (_, .found(let found)): return choose(found, tag: tag, context)
    default: break
    }
    return []
  }

  private mutating func take(_ found: SimulateChange.Answer, _ context: Context) {
    answer = found
    problem = nil
    scroll.fit(rows: TableView.capacity(SimulatorLayout(self, context.area).table), count: rows.count)
  }

  /// What may have been chosen in a list or written in an editor.
  private mutating func choose(_ found: any Sendable, tag: String, _ context: Context) -> [Effect] {
    switch (tag, found) {
    case ("subject", let subject as SimulationSubject):
      if self.subject != subject { change = TrialChange() }
      self.subject = subject
    case ("actions", let chosen as ChosenActions):
      actions = chosen.names
      scroll.reset()
    case ("key", let key as String):
      edit(key)
      return []
    case ("what", let what as String): return tryOut(what, context)
    case ("try", let more as TrialChange): change = change.and(more)
    case ("document", let written as WrittenDocument):
      change.drafts.append(TrialChange.Draft(name: newDraftName, text: written.text))
    case ("proposal", let number as String):
      if let place = Int(number), proposals.indices.contains(place) { change = change.and(proposals[place].change) }
    case ("made", _): change = TrialChange()
    default: return []
    }
    if change.isEmpty, edited == nil { showsDifferences = false }
    return ask(context)
  }

  /// A name that no draft has.
  private var newDraftName: String {
    let taken = Set(change.drafts.map(\.name))
    return (1...100).lazy.map { "draft-\($0)" }.first { !taken.contains($0) } ?? "draft"
  }

  // MARK: rows

  /// Whether a decision can be another one than without the simulation.
  var isTrying: Bool { !change.isEmpty || edited != nil }

  /// The rows that are shown.
  var rows: [SimulateChange.Row] {
    let all = answer?.rows ?? []
    return showsDifferences ? all.filter(\.isChanged) : all
  }

  var selectedRow: SimulateChange.Row? {
    let rows = rows
    return rows.indices.contains(scroll.selected) ? rows[scroll.selected] : nil
  }
}

/// The actions that were chosen.
struct ChosenActions: Sendable, Equatable {
  let names: [String]
}

extension Substring {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension EditorGoal {
  /// The document in the editor, for a simulation.
  func edited(_ text: String) -> EditedPolicy {
    switch self {
    case .field(_, _, .trust, _, _): EditedPolicy(.trust(role: nil), text: text)
    case .field(let field, _, _, _, _): EditedPolicy(.nowhere(name: field.name), text: text)
    case .trust(let role): EditedPolicy(.trust(role: role), text: text)
    case .inline(let name, .user(let user)): EditedPolicy(.userInline(user: user, name: name), text: text)
    case .inline(let name, .group(let group)): EditedPolicy(.groupInline(group: group, name: name), text: text)
    case .inline(let name, .role(let role)): EditedPolicy(.roleInline(role: role, name: name), text: text)
    case .version(let arn): EditedPolicy(.managed(arn: arn), text: text)
    }
  }

  /// Whose permissions the document is about; nil where somebody must be chosen.
  var subject: SimulationSubject? {
    switch self {
    case .field(_, _, .trust, _, _), .trust: nil
    case .field: .documents
    case .inline(_, .user(let name)): .user(name)
    case .inline(_, .group(let name)): .group(name)
    case .inline(_, .role(let name)): .role(name)
    case .version(let arn): .policy(arn: arn)
    }
  }
}
