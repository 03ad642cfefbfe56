import Language
import PolicyEngine
import Terminal

/// The lines below the text: what is found at the cursor, and what there is in the whole document.
extension PolicyEditor {
  /// What is told of the document: the findings of the cursor's line, else what IAM would refuse it for, else an error.
  var toldFindings: [PlacedFinding] {
    let here = findingsHere
    if !here.isEmpty { return here }
    let refusal = problems.first.flatMap { first in
      review.findings.first { $0.finding.kind == first.problem.kind && $0.finding.range == first.problem.range }
    }
    return (refusal ?? findings.first { $0.severity == .error }).map { [$0] } ?? []
  }

  func drawMessage(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    let told = toldFindings
    guard !isStale, let first = told.first else { return drawQuiet(into: &canvas, in: rect, with: look) }
    let (position, severity) = (first.finding.position, first.severity)
    let sentence = Sentence.findingHere(line: position.line, column: position.column, first.finding.message, more: told.count - 1)
    let lines = look.text(sentence).wrapped(columns: max(1, rect.columns - 2))
    canvas.write(severity.mark, at: rect.origin, style: look[severity.markRole])
    for (number, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = number == rect.rows - 1 && lines.count > rect.rows
      let text = isCut ? look.cut(line + .blanks(2), to: line.width + 1) : line
      canvas.write(text, at: rect.origin.moved(rows: number).moved(columns: 2), style: look[severity.messageRole])
    }
  }

  private func drawQuiet(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let hasOthers = !isStale && !findings.isEmpty
    let text = look.text(isStale ? .editorChecking : hasOthers ? .findingElsewhere : .editorNoProblem)
    let mark = isStale || hasOthers ? SafeText.blanks(2) : look.glyphs.checked + .blanks(1)
    canvas.write(look.cut(mark + text, to: rect.columns), at: rect.origin, style: look[isStale || hasOthers ? .dim : .success])
  }

  func drawInfo(into canvas: inout Canvas, in row: Rect, with look: Look) {
    guard !row.isEmpty else { return }
    switch prompt {
    case .find(let field, _): drawPrompt(.editorFind, field, into: &canvas, in: row, with: look)
    case .line(let field): drawPrompt(.editorGoTo, field, into: &canvas, in: row, with: look)
    case nil:
      let limit = rules.quota.map { max(0, $0.limit - rules.used) }
      let amount = limit.map { look.text(.editorSize(size, of: $0)) } ?? .empty
      let room = max(0, row.columns - amount.width - 2)
      let parts = infoParts(look)
      canvas.write(parts.first { $0.width <= room } ?? parts[parts.count - 1], at: row.origin, columns: room)
      let style = look[limit.map { size > $0 ? .error : size * 10 > $0 * 9 ? .warning : .dim } ?? .dim]
      canvas.write(amount, at: row.origin.moved(columns: row.columns - amount.width), style: style)
    }
  }

  /// Place and counts, the longest way to say them first.
  private func infoParts(_ look: Look) -> [[Span]] {
    let column = buffer.slice(caret.line, 0, caret.offset).count + 1
    let place = Span(look.text(.editorPlace(line: caret.line + 1, column: column)), look[.statusText])
    let counts = FindingCounts(isStale ? [] : findings)
    guard !counts.isEmpty else { return [[place]] }
    let gap = Span(.blanks(2), look[.statusText])
    let short = Span(look.text(.editorPlaceShort(line: caret.line + 1, column: column)), look[.statusText])
    return [
      [place, gap] + counts.spans(look) + [gap, Span(SafeText("F7"), look[.statusKey])], [place, gap] + counts.spans(look),
      [place, gap] + counts.shortSpans(look), [short, gap] + counts.shortSpans(look),
    ]
  }
}

extension [Span] {
  /// The columns the pieces take.
  fileprivate var width: Int { reduce(0) { $0 + $1.text.width } }
}
