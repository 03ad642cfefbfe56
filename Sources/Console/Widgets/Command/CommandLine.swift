import Language
import Terminal

/// What the command line made of a key.
enum CommandLineOutcome: Sendable, Equatable {
  /// Not a key of the command line.
  case ignored
  /// Something moved or was typed.
  case handled
  /// The person runs this line; the command's name is written out.
  case run(String)
  /// The person leaves.
  case cancelled
}

/// The `:` line with completion and history.
///
/// Tab and Shift-Tab go through what fits, up and down through earlier lines that begin alike, Enter runs, Esc leaves.
struct CommandLine: Sendable, Equatable {
  let commands: [CommandSpec]
  /// Earlier lines, the oldest first.
  let history: [String]
  private(set) var field = TextField(limit: 1024)
  /// What can follow.
  private(set) var candidates: [Completion]
  /// The candidate that Tab has put into the line.
  private(set) var tried: Int?
  private var recalled: Int?
  private var typed = ""

  init(_ commands: [CommandSpec], history: [String] = [], text: String = "") {
    self.commands = commands
    self.history = history
    field.text = text
    typed = text
    candidates = Completion.candidates(for: text, among: commands)
  }

  /// Takes a key.
  mutating func handle(_ key: Key) -> CommandLineOutcome {
    switch key {
    case .enter: return run()
    case .escape, .control("c"): return .cancelled
    case .backspace where field.isEmpty: return .cancelled
    case .tab: return complete(by: 1)
    case .backTab: return complete(by: -1)
    case .up, .control("p"): return recall(older: true)
    case .down, .control("n"): return recall(older: false)
    default: return edited(field.handle(key))
    }
  }

  /// Pasted text goes into the line and runs nothing.
  mutating func paste(_ text: String) { _ = edited(field.paste(text)) }

  private mutating func edited(_ outcome: Outcome) -> CommandLineOutcome {
    guard outcome == .changed else { return outcome == .ignored ? .ignored : .handled }
    typed = field.text
    (tried, recalled) = (nil, nil)
    candidates = Completion.candidates(for: typed, among: commands)
    return .handled
  }

  private func run() -> CommandLineOutcome {
    let words = field.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return .cancelled }
    let name = Completion.command(first, among: commands)?.name ?? first
    return .run(([name] + words.dropFirst()).joined(separator: " ").trimmedAtEnd)
  }

  private mutating func complete(by step: Int) -> CommandLineOutcome {
    guard !candidates.isEmpty else { return .handled }
    if candidates.count == 1 {
      field.text = candidates[0].line
      return edited(.changed)
    }
    let count = candidates.count
    let next = tried.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    tried = next
    field.text = candidates[next].line
    return .handled
  }

  private mutating func recall(older: Bool) -> CommandLineOutcome {
    let from = recalled ?? history.count
    let places = older ? Array((0..<from).reversed()) : Array((from + 1)..<max(from + 1, history.count))
    if let place = places.first(where: { history[$0].hasPrefix(typed) }) {
      recalled = place
      field.text = history[place]
    } else if !older {
      recalled = nil
      field.text = typed
    }
    tried = nil
    return .handled
  }
}

extension CommandLine {
  /// Draws the line into the last row of a screen and what fits above it.
  func draw(into canvas: inout Canvas, in screen: Rect, with look: Look) {
    let parts = screen.split(bottom: 1)
    canvas.fill(parts.bottom, style: look[.text])
    canvas.write(SafeText(":"), at: parts.bottom.origin, style: look[.statusKey])
    field.draw(into: &canvas, in: parts.bottom.split(left: 1).rest, with: look)
    let count = min(candidates.count, 8, max(0, parts.rest.rows - 2))
    guard count > 0 else { return }
    let area = parts.rest.split(bottom: count + 1).bottom
    canvas.fill(area, style: look[.text])
    canvas.horizontalRule(row: area.row, from: area.column, to: area.endColumn, style: look[.focusBorder], glyphs: look.glyphs)
    drawHints(into: &canvas, in: area.split(top: 1).top, with: look)
    let start = min(max(0, (tried ?? 0) - count + 1), candidates.count - count)
    let width = candidates.map { SafeText($0.word).width }.max() ?? 0
    for (line, number) in (start..<(start + count)).enumerated() {
      draw(
        candidates[number], isTried: number == tried, width: width, into: &canvas, in: area.split(top: line + 1).rest.split(top: 1).top,
        with: look)
    }
  }

  /// The keys, in the rule over the list where it is wide enough.
  private func drawHints(into canvas: inout Canvas, in row: Rect, with look: Look) {
    let hints = [Hint(.enter, .hintRun), Hint(.tab, .hintComplete), Hint(.up, .hintHistory), Hint(.escape, .cancel)]
    let width = hints.reduce(2) { $0 + $1.width(look) + 2 }
    guard row.columns >= width + 4 else { return }
    let blank = Span(.blanks(1), look[.statusText])
    canvas.write([blank] + Hint.line(hints, look) + [blank], at: row.origin.moved(columns: row.columns - width))
  }

  private func draw(
    _ candidate: Completion, isTried: Bool, width: Int, into canvas: inout Canvas, in row: Rect, with look: Look
  ) {
    if isTried { canvas.fill(row, style: look[.bar]) }
    let word = SafeText(candidate.word).padded(to: width)
    let used = canvas.write(word, at: row.origin.moved(columns: 1), style: look[isTried ? .bar : .statusKey], columns: row.columns - 1)
    guard let help = candidate.help else { return }
    let text = look.cut(look.text(help), to: row.columns - used - 4)
    canvas.write(text, at: row.origin.moved(columns: used + 3), style: look[isTried ? .bar : .statusText])
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedAtEnd: String { String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]) }
}
