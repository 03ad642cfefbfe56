import PolicyEngine

/// One change of a text and how to take it back.
struct EditStep: Sendable, Equatable {
  let start: LinePlace
  var removed: String
  var inserted: String
  /// Where the cursor and the selection's other end were before.
  let caret: LinePlace
  let anchor: LinePlace?
  /// Numbers the state of the text behind the step.
  var state: Int

  /// The place behind a text that begins at another place.
  static func end(of text: String, from start: LinePlace) -> LinePlace {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let last = lines[lines.count - 1].count
    return LinePlace(line: start.line + lines.count - 1, offset: lines.count == 1 ? start.offset + last : last)
  }
}

/// The changes of a text, to be taken back and made again. What is typed in a row is one change up to the end of a word; so are letters
/// deleted in a row.
struct EditHistory: Sendable, Equatable {
  /// The most bytes of text that are kept.
  static let byteLimit = 8 << 20

  private(set) var undone: [EditStep] = []
  private(set) var done: [EditStep] = []
  private var bytes = 0
  private var lastState = 0
  private var mayJoin = false

  /// Numbers the state of the text, the same whenever it is reached again.
  var state: Int { done.last?.state ?? 0 }

  /// Notes a change.
  mutating func note(start: LinePlace, removed: String, inserted: String, caret: LinePlace, anchor: LinePlace?) {
    lastState += 1
    undone = []
    bytes += removed.utf8.count + inserted.utf8.count
    if mayJoin, let last = done.last, let joined = Self.join(last, start, removed, inserted, state: lastState) {
      done[done.count - 1] = joined
    } else {
      done.append(EditStep(start: start, removed: removed, inserted: inserted, caret: caret, anchor: anchor, state: lastState))
    }
    mayJoin = inserted.utf8.count <= 4 && removed.utf8.count <= 4 && !inserted.contains("\n")
    while bytes > Self.byteLimit, done.count > 1 {
      let oldest = done.removeFirst()
      bytes -= oldest.removed.utf8.count + oldest.inserted.utf8.count
    }
  }

  /// The next change is a change of its own, as after a move.
  mutating func pause() { mayJoin = false }

  /// The last change, to be taken back.
  mutating func undo() -> EditStep? {
    mayJoin = false
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// The change that was taken back last, to be made again.
  mutating func redo() -> EditStep? {
    mayJoin = false
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }

  /// One step for two, where the second goes on with the first.
  private static func join(_ last: EditStep, _ start: LinePlace, _ removed: String, _ inserted: String, state: Int) -> EditStep? {
    var joined = last
    joined.state = state
    if removed.isEmpty, !inserted.isEmpty, EditStep.end(of: last.inserted, from: last.start) == start, !last.inserted.isEmpty {
      let beginsWord = last.inserted.last?.isWhitespace == true && inserted.first?.isWhitespace == false
      if beginsWord { return nil }
      joined.inserted += inserted
      return joined
    }
    guard inserted.isEmpty, last.inserted.isEmpty, !removed.contains("\n") else { return nil }
    if EditStep.end(of: removed, from: start) == last.start {
      return EditStep(
        start: start, removed: removed + last.removed, inserted: "", caret: last.caret, anchor: last.anchor, state: state)
    }
    if start == last.start {
      joined.removed += removed
      return joined
    }
    return nil
  }
}
