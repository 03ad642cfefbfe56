import Language
import PolicyEngine
import Terminal

extension PolicyEditor {
  mutating func openFind() {
    let selected = selection.map { buffer.text(in: $0) } ?? ""
    let first = selected.isEmpty || selected.contains("\n") ? pattern : selected
    prompt = .find(TextField(first, limit: 256, placeholder: .findPlaceholder), from: selection?.lowerBound ?? caret)
    pattern = first.lowercased()
  }

  /// Keys while a field below the text is open.
  mutating func handleInPrompt(_ key: Key) -> EditorOutcome {
    switch (prompt, key) {
    case (_, .escape), (_, .control("c")): prompt = nil
    case (.find, .enter), (.find, .down), (.find, .control("g")): findNext()
    case (.find, .up): find(pattern, from: selection?.lowerBound ?? caret, back: true)
    case (.find(var field, let from), _):
      guard field.handle(key) == .changed else {
        prompt = .find(field, from: from)
        return .handled
      }
      prompt = .find(field, from: from)
      find(field.text, from: from)
    case (.line(let field), .enter):
      prompt = nil
      if let line = Int(field.text) { go(to: LinePlace(line: min(max(1, line), buffer.lines.count) - 1, offset: 0)) }
    case (.line(var field), _):
      if case .character(let character) = key, !character.isASCII || !character.isNumber { return .handled }
      _ = field.handle(key)
      prompt = .line(field)
    case (nil, _): return .ignored
    }
    return .handled
  }

  mutating func findNext() { find(pattern, from: selection?.upperBound ?? caret) }

  /// Selects the next place of a text, upper and lower case being the same, and begins again at the other end.
  mutating func find(_ text: String, from place: LinePlace, back: Bool = false) {
    pattern = text.lowercased()
    guard !pattern.isEmpty else { return }
    let count = buffer.lines.count
    for step in 0...count {
      let line = ((place.line + (back ? -step : step)) % count + count) % count
      let ranges = ranges(inLine: line)
      let found =
        back
        ? ranges.last { step > 0 || $0.upperBound <= place.offset } : ranges.first { step > 0 || $0.lowerBound >= place.offset }
      guard let found else { continue }
      go(to: LinePlace(line: line, offset: found.upperBound))
      anchor = LinePlace(line: line, offset: found.lowerBound)
      return
    }
    anchor = nil
  }

  /// Where the pattern stands in a line, in bytes. A line whose lower case has other lengths is left out.
  private func ranges(inLine line: Int) -> [Range<Int>] {
    let lower = buffer.lines[line].lowercased()
    guard lower.utf8.count == buffer.lines[line].utf8.count else { return [] }
    return TextMatch.ranges(of: Array(pattern.utf8), in: Array(lower.utf8))
  }
}
