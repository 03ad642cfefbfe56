import IAM
import Language
import PolicyEngine
import Terminal

/// What the policy editor made of a key.
enum EditorOutcome: Sendable, Equatable {
  /// Not a key of the editor.
  case ignored
  /// Something moved or showed.
  case handled
  /// The document is another one.
  case changed
  /// A text was copied or cut; the owner may put it on the terminal's clipboard too.
  case copied(String)
  /// The person wants to see the list of findings.
  case listed
  /// The person saves, and IAM would take the document.
  case submitted
  /// The person wants to leave; `isDirty` tells whether something would be lost.
  case cancelled
}

/// An editor for policy documents: JSON in colours, findings told while it is typed, completion of names, undo.
///
/// Documents of usual size are checked at every key. Larger ones wait until the owner calls `check()`, a moment after the last key:
/// `isStale` says so.
struct PolicyEditor: Sendable, Equatable {
  /// The largest document, in bytes, that is checked at every key.
  static let promptCheckLimit = 16_384

  /// A field below the text.
  enum Prompt: Sendable, Equatable {
    /// What to find; the search begins where the cursor was.
    case find(TextField, from: LinePlace)
    /// The line to go to.
    case line(TextField)
  }

  /// What the document is checked for.
  private(set) var rules: ReviewRules
  /// Spaces a step of indentation.
  let indent: Int

  var buffer: TextBuffer
  var caret = LinePlace(line: 0, offset: 0)
  /// The selection's other end.
  var anchor: LinePlace?
  /// Whether plain moves select, for terminals that don't send Shift with arrows.
  var isMarking = false
  /// The column that moves up and down try to keep.
  var goalColumn: Int?
  var history = EditHistory()
  /// What was cut or copied last.
  var clipboard = ""
  var viewport = Viewport()
  var seen = Size(columns: 80, rows: 20)
  var prompt: Prompt?
  /// What is looked for and highlighted; lower case.
  var pattern = ""
  var popup: CompletionPopup?
  /// The string in which completion was closed with Esc.
  var refusedPopup: LinePlace?

  /// What the last check found.
  private(set) var review: DocumentReview
  /// Identifiers of findings that aren't to be told until the editor is left.
  var muted: Set<String> = []
  /// The characters that count against the quota.
  private(set) var size = 0
  /// Whether `review` and `size` are older than the text.
  private(set) var isStale = false
  private var savedState = 0

  /// - Parameters:
  ///   - text: The document to begin with.
  ///   - kind: What it is for: identity, trust.
  init(_ text: String, kind: PolicyKind = .identity, quota: PolicyQuota? = .managed, used: Int = 0) {
    buffer = TextBuffer(text)
    rules = ReviewRules(kind: kind, quota: quota, used: used)
    review = DocumentReview(buffer, rules)
    size = Self.size(of: buffer.text, quota)
    let steps = buffer.lines.prefix(100).lazy.map { $0.utf8.prefix { $0 == 0x20 }.count }.filter { $0 > 0 }
    indent = min(8, max(2, steps.first ?? 4))
  }

  /// Tells which account the document belongs to.
  mutating func belongs(to account: AccountID) {
    guard rules.account != account else { return }
    rules.account = account
    check()
  }

  /// The document.
  var text: String { buffer.text }
  /// Whether it differs from what it was at first or when it was last saved.
  var isDirty: Bool { history.state != savedState }

  /// Tells that the document is saved as it stands.
  mutating func markSaved() { savedState = history.state }

  /// Checks the document now.
  mutating func check() {
    let text = buffer.text
    review = DocumentReview(buffer, text: text, rules)
    size = Self.size(of: text, rules.quota)
    isStale = false
  }

  private static func size(of text: String, _ quota: PolicyQuota?) -> Int { quota?.size(of: text) ?? text.unicodeScalars.count }

  /// Tells how large it is drawn.
  mutating func fit(_ size: Size) {
    seen = size
    follow()
  }

  /// Moves what is seen to the cursor.
  mutating func follow() {
    let area = EditorLayout(self, Rect(seen)).text
    viewport.follow(line: caret.line, column: buffer.column(of: caret), rows: max(1, area.rows), columns: max(1, area.columns))
  }

  /// Selected text, from its beginning to its end.
  var selection: Range<LinePlace>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// Puts text in the place of a range and notes it for undo; the cursor goes behind it.
  mutating func edit(_ range: Range<LinePlace>, _ text: String) {
    let removed = buffer.text(in: range)
    if removed == text { return }
    history.note(start: range.lowerBound, removed: removed, inserted: text, caret: caret, anchor: anchor)
    caret = buffer.replace(range, with: text)
    textChanged()
  }

  mutating func textChanged() {
    anchor = nil
    isMarking = false
    goalColumn = nil
    popup = nil
    isStale = true
    if isSmall { check() }
  }

  private var isSmall: Bool {
    var bytes = 0
    for line in buffer.lines {
      bytes += line.utf8.count
      if bytes > Self.promptCheckLimit { return false }
    }
    return true
  }
}
