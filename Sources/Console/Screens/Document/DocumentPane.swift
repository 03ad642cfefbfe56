import IAM
import Language
import PolicyEngine
import Terminal

/// A document to be read, in JSON colours, laid out where its author left it on one line. Below a policy stands what is found in it.
struct DocumentPane: Sendable, Equatable {
  private let source: String
  private var scroll: ScrollText
  /// What is found in a policy, at its places in the lines that are seen.
  let findings: [PlacedFinding]

  /// - Parameters:
  ///   - kind: What the document is for, where it is a policy.
  ///   - account: The account it belongs to.
  ///   - statement: The statement, from 0, that stands out among the others.
  init(_ text: String, as kind: PolicyKind? = nil, account: AccountID? = nil, showing statement: Int? = nil) {
    source = text
    let isOneLine = !text.contains { $0.isNewline }
    let shown = isOneLine ? (try? PolicyFormatter.format(text, indent: 2)) ?? text : text
    scroll = ScrollText(shown, isJSON: true)
    if let statement { scroll.marked = Self.lines(ofStatement: statement, in: shown) }
    findings = kind.map { DocumentReview(TextBuffer(shown), ReviewRules(kind: $0, account: account)).findings } ?? []
  }

  /// The lines, from 0, of a statement.
  private static func lines(ofStatement number: Int, in text: String) -> ClosedRange<Int>? {
    guard let ranges = try? PolicyDocument(text).statementRanges, ranges.indices.contains(number) else { return nil }
    let bytes = text.utf8
    let first = bytes.prefix(ranges[number].lowerBound).count { $0 == 0x0A }
    return first...(first + bytes.dropFirst(ranges[number].lowerBound).prefix(ranges[number].count).count { $0 == 0x0A })
  }

  /// Goes to the statement that stands out.
  mutating func showStatement() {
    if let marked = scroll.marked { scroll.show(line: marked.lowerBound) }
  }

  /// Whether keys are the text of a search.
  var takesText: Bool { scroll.prompt != nil }

  /// Whether it shows this text.
  func shows(_ text: String) -> Bool { source == text }

  mutating func fit(_ size: Size) { scroll.fit(parts(Rect(size)).rest.size) }

  /// Scrolls or searches; false for a key that does neither.
  mutating func handle(_ key: Key) -> Bool {
    if takesText { return scroll.handle(key) != .ignored }
    switch key {
    case .character("<"): return scroll.handle(.left) != .ignored
    case .character(">"): return scroll.handle(.right) != .ignored
    case .character("g"), .character("h"), .character("l"): return false
    default: return scroll.handle(key) != .ignored
    }
  }

  mutating func paste(_ text: String) -> Bool { scroll.paste(text) != .ignored }

  /// The list of what is found; the screen gets the chosen place with the tag `place`.
  var list: [Effect] { findings.isEmpty ? [] : [.open(FindingsOverlay(findings, canMute: false))] }

  /// The key that opens it, where there is something.
  var bindings: [Binding] { findings.isEmpty ? [] : [Binding(.character("f"), .keyFindings)] }

  mutating func show(_ place: LinePlace) { scroll.show(line: place.line) }

  private func parts(_ rect: Rect) -> (rest: Rect, bottom: Rect) {
    rect.split(bottom: findings.isEmpty || rect.rows < 4 ? 0 : 1)
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let parts = parts(rect)
    scroll.draw(into: &canvas, in: parts.rest, with: look)
    guard !parts.bottom.isEmpty else { return }
    let counts = FindingCounts(findings)
    let key = [Span(.blanks(2), look[.statusText]), Span(SafeText("f"), look[.statusKey])]
    let long = counts.spans(look) + key
    let fits = long.reduce(0) { $0 + $1.text.width } < parts.bottom.columns
    canvas.write(fits ? long : counts.shortSpans(look) + key, at: parts.bottom.origin.moved(columns: 1), columns: parts.bottom.columns - 1)
  }
}
