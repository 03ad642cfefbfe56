import Language
import PolicyEngine
import Terminal

extension PolicyEditor {
  /// Takes a key.
  mutating func handle(_ key: Key) -> EditorOutcome {
    defer { follow() }
    if prompt != nil { return handleInPrompt(key) }
    if let outcome = handleInPopup(key) { return outcome }
    return handleInText(key)
  }

  /// Takes pasted text, as one change.
  mutating func paste(_ text: String) -> EditorOutcome {
    defer { follow() }
    switch prompt {
    case .find(var field, let from):
      field.paste(text)
      prompt = .find(field, from: from)
      find(field.text, from: from)
      return .handled
    case .line(var field):
      field.paste(text)
      prompt = .line(field)
      return .handled
    case nil:
      popup = nil
      let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      history.pause()
      edit(selection ?? caret..<caret, lines.joined(separator: "\n"))
      history.pause()
      return .changed
    }
  }

  private mutating func handleInText(_ key: Key) -> EditorOutcome {
    if let selects = moveKey(key) { return move(selects.key, selecting: selects.selecting) }
    switch key {
    case .character(let character): return type(character)
    case .enter: return breakLine()
    case .tab: return indentOrComplete()
    case .backTab: return shiftLines(by: -indent)
    case .backspace, .control("h"): return deleteBackward()
    case .delete, .control("d"): return delete(to: buffer.right(of: caret))
    case .control("w"): return delete(to: buffer.wordLeft(of: caret))
    case .control("u"): return delete(to: LinePlace(line: caret.line, offset: 0))
    case .control("k"): return cutToLineEnd()
    default: return handleCommand(key)
    }
  }

  private mutating func handleCommand(_ key: Key) -> EditorOutcome {
    popup = nil
    switch key.command {
    case .control("s"): return submit()
    case .control("_"), .alt("u"): return travel(back: true)
    case .control("r"), .control("y"), .alt("r"): return travel(back: false)
    case .control("x"): return copy(cutting: true)
    case .alt("c"): return copy(cutting: false)
    case .control("v"): return paste(clipboard)
    case .alt("m"):
      isMarking.toggle()
      anchor = isMarking ? caret : nil
    case .alt("a"): (anchor, caret) = (LinePlace(line: 0, offset: 0), buffer.end)
    case .control("f"): openFind()
    case .alt("n"): findNext()
    case .control("g"): prompt = .line(TextField(limit: 9, placeholder: .editorLinePlaceholder))
    case .alt("e"), .function(8): goToFinding()
    case .alt("E"), .function(20): goToFinding(back: true)
    case .alt("l"), .function(7):
      if isStale { check() }
      return .listed
    case .alt("f"): return format()
    case .control(" "), .control("@"): openPopup(asked: true)
    case .escape: return escape()
    case .control("c"): return .cancelled
    default: return .ignored
    }
    return .handled
  }

  /// Esc takes the selection back before it leaves.
  private mutating func escape() -> EditorOutcome {
    guard anchor != nil else { return .cancelled }
    (anchor, isMarking) = (nil, false)
    return .handled
  }

  /// Saves unless IAM would refuse the document; then the cursor goes to what IAM would name.
  mutating func submit() -> EditorOutcome {
    check()
    guard let first = problems.first else { return .submitted }
    go(to: first.range.lowerBound)
    return .handled
  }
}

extension PolicyEditor {
  /// Moves, with or without Shift.
  private func moveKey(_ key: Key) -> (key: Key, selecting: Bool)? {
    switch key {
    case .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .controlLeft, .controlRight, .controlHome, .controlEnd:
      (key, isMarking)
    case .control("a"): (.home, isMarking)
    case .control("e"): (.end, isMarking)
    case .altLeft: (.controlLeft, isMarking)
    case .altRight: (.controlRight, isMarking)
    case .control("p"): (.up, isMarking)
    case .control("n"): (.down, isMarking)
    case .shiftLeft: (.left, true)
    case .shiftRight: (.right, true)
    case .shiftUp: (.up, true)
    case .shiftDown: (.down, true)
    case .shiftHome: (.home, true)
    case .shiftEnd: (.end, true)
    default: nil
    }
  }

  private mutating func move(_ key: Key, selecting: Bool) -> EditorOutcome {
    history.pause()
    popup = nil
    if selecting { anchor = anchor ?? caret } else if !isMarking { anchor = nil }
    let page = max(1, EditorLayout(self, Rect(seen)).text.rows - 1)
    switch key {
    case .up: moveVertically(by: -1)
    case .down: moveVertically(by: 1)
    case .pageUp: moveVertically(by: -page)
    case .pageDown: moveVertically(by: page)
    default:
      goalColumn = nil
      caret = destination(of: key)
    }
    return .handled
  }

  private func destination(of key: Key) -> LinePlace {
    switch key {
    case .left: return buffer.left(of: caret)
    case .right: return buffer.right(of: caret)
    case .controlLeft: return buffer.wordLeft(of: caret)
    case .controlRight: return buffer.wordRight(of: caret)
    case .end: return LinePlace(line: caret.line, offset: buffer.lines[caret.line].utf8.count)
    case .controlHome: return LinePlace(line: 0, offset: 0)
    case .controlEnd: return buffer.end
    default:
      // Home goes to the first word of the line, and from there to its edge.
      let first = buffer.indentation(of: caret.line)
      return LinePlace(line: caret.line, offset: caret.offset == first ? 0 : first)
    }
  }

  private mutating func moveVertically(by lines: Int) {
    let column = goalColumn ?? buffer.column(of: caret)
    let line = min(max(0, caret.line + lines), buffer.lines.count - 1)
    if line == caret.line {
      caret = lines < 0 ? LinePlace(line: 0, offset: 0) : buffer.end
    } else {
      caret = buffer.place(atColumn: column, line: line)
    }
    goalColumn = column
  }

  /// Puts the cursor somewhere and shows it with some lines around it.
  mutating func go(to place: LinePlace) {
    history.pause()
    caret = buffer.clamped(place)
    (anchor, goalColumn, isMarking) = (nil, nil, false)
    let rows = EditorLayout(self, Rect(seen)).text.rows
    if caret.line < viewport.top || caret.line >= viewport.top + rows { viewport.top = max(0, caret.line - rows / 3) }
  }
}
