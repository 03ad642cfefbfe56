import PolicyEngine
import Terminal

extension PolicyEditor {
  /// A typed character; a closing bracket alone on its line goes back one step.
  mutating func type(_ character: Character) -> EditorOutcome {
    let line = buffer.lines[caret.line]
    if selection == nil, caret.offset == line.utf8.count, let closed = PolicyIndent.closing(line + String(character), width: indent) {
      edit(LinePlace(line: caret.line, offset: 0)..<caret, closed)
    } else {
      edit(selection ?? caret..<caret, String(character))
    }
    openPopup(asked: false)
    return .changed
  }

  /// Enter: the new line stands in as far as the text before it asks for; a bracket pair opens up around an empty line.
  mutating func breakLine() -> EditorOutcome {
    if let selection { edit(selection, "") }
    let before = buffer.slice(caret.line, 0, caret.offset)
    let own = PolicyIndent.newLine(after: before, width: indent)
    let next = buffer.character(at: caret)
    let opens = own.utf8.count > buffer.indentation(of: caret.line) && before.utf8.last != 0x20
    guard opens, next == "}" || next == "]" else {
      edit(caret..<caret, "\n" + own)
      return .changed
    }
    let outer = String(repeating: " ", count: buffer.indentation(of: caret.line))
    edit(caret..<caret, "\n" + own + "\n" + outer)
    caret = LinePlace(line: caret.line - 1, offset: own.utf8.count)
    history.pause()
    return .changed
  }

  mutating func indentOrComplete() -> EditorOutcome {
    if let selection, selection.lowerBound.line != selection.upperBound.line { return shiftLines(by: indent) }
    let column = buffer.column(of: selection?.lowerBound ?? caret)
    edit(selection ?? caret..<caret, String(repeating: " ", count: indent - column % indent))
    return .changed
  }

  /// Moves the selected lines, or the cursor's, in or out.
  mutating func shiftLines(by step: Int) -> EditorOutcome {
    let range = selection ?? caret..<caret
    var last = range.upperBound.line
    if last > range.lowerBound.line, range.upperBound.offset == 0 { last -= 1 }
    let first = range.lowerBound.line
    let shifted = buffer.lines[first...last].map { line in
      step > 0
        ? (line.isEmpty ? "" : String(repeating: " ", count: step) + line)
        : String(line.dropFirst(min(-step, line.prefix { $0 == " " }.count)))
    }
    let (oldCaret, oldAnchor) = (caret, anchor)
    let whole = LinePlace(line: first, offset: 0)..<LinePlace(line: last, offset: buffer.lines[last].utf8.count)
    let before = buffer.lines[first...last].map(\.utf8.count)
    history.pause()
    edit(whole, shifted.joined(separator: "\n"))
    history.pause()
    func moved(_ place: LinePlace) -> LinePlace {
      guard (first...last).contains(place.line) else { return place }
      let change = buffer.lines[place.line].utf8.count - before[place.line - first]
      return buffer.clamped(LinePlace(line: place.line, offset: max(0, place.offset + change)))
    }
    caret = moved(oldCaret)
    anchor = oldAnchor.map(moved)
    return .changed
  }

  /// Backspace: in a line's indentation a whole step goes at once.
  mutating func deleteBackward() -> EditorOutcome {
    let inside = buffer.indentation(of: caret.line)
    if selection == nil, caret.offset > 0, caret.offset <= inside {
      let back = (caret.offset - 1) % indent + 1
      return delete(to: LinePlace(line: caret.line, offset: caret.offset - back))
    }
    return delete(to: buffer.left(of: caret), completing: true)
  }

  /// Deletes the selection, else what stands between the cursor and a place.
  mutating func delete(to place: LinePlace, completing: Bool = false) -> EditorOutcome {
    let range = selection ?? min(place, caret)..<max(place, caret)
    if range.isEmpty { return .handled }
    let wasCompleting = completing && popup != nil
    edit(range, "")
    if wasCompleting { openPopup(asked: false) }
    return .changed
  }

  mutating func cutToLineEnd() -> EditorOutcome {
    let end = buffer.lines[caret.line].utf8.count
    let place = caret.offset < end ? LinePlace(line: caret.line, offset: end) : buffer.right(of: caret)
    if place == caret { return .handled }
    clipboard = buffer.text(in: caret..<place)
    return delete(to: place)
  }

  /// Copies or cuts the selection, or the cursor's whole line.
  mutating func copy(cutting: Bool) -> EditorOutcome {
    var range =
      selection ?? LinePlace(line: caret.line, offset: 0)..<LinePlace(line: caret.line, offset: buffer.lines[caret.line].utf8.count)
    if selection == nil, caret.line + 1 < buffer.lines.count { range = range.lowerBound..<LinePlace(line: caret.line + 1, offset: 0) }
    clipboard = buffer.text(in: range)
    if cutting {
      history.pause()
      edit(range, "")
      history.pause()
    } else {
      (anchor, isMarking) = (nil, false)
    }
    return .copied(clipboard)
  }

  /// Undo and redo.
  mutating func travel(back: Bool) -> EditorOutcome {
    guard let step = back ? history.undo() : history.redo() else { return .handled }
    let present = back ? step.inserted : step.removed
    let range = step.start..<EditStep.end(of: present, from: step.start)
    let behind = buffer.replace(range, with: back ? step.removed : step.inserted)
    textChanged()
    caret = back ? step.caret : behind
    anchor = back ? step.anchor : nil
    return .changed
  }

  /// Lays the document out anew, where it is JSON; else goes to what keeps it from being.
  mutating func format() -> EditorOutcome {
    check()
    guard let laidOut = try? PolicyFormatter.format(buffer.text, indent: indent) else {
      if let first = problems.first { go(to: first.range.lowerBound) }
      return .handled
    }
    let line = caret.line
    history.pause()
    edit(LinePlace(line: 0, offset: 0)..<buffer.end, laidOut)
    history.pause()
    caret = buffer.clamped(LinePlace(line: min(line, buffer.lines.count - 1), offset: 0))
    return .changed
  }
}
