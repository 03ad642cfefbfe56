import PolicyEngine
import Testing

@testable import Console

struct EditHistoryTests {
  private func typed(_ text: String) -> EditHistory {
    var history = EditHistory()
    for (offset, character) in text.enumerated() {
      let place = LinePlace(line: 0, offset: offset)
      history.note(start: place, removed: "", inserted: String(character), caret: place, anchor: nil)
    }
    return history
  }

  @Test func `what is typed in a row is one change a word`() {
    #expect(typed("hello").done.map(\.inserted) == ["hello"])
    #expect(typed("one two").done.map(\.inserted) == ["one ", "two"])
  }

  @Test func `letters deleted in a row are one change in either direction`() {
    var history = EditHistory()
    for offset in [2, 1, 0] {
      history.note(
        start: LinePlace(line: 0, offset: offset), removed: ["a", "b", "c"][offset], inserted: "",
        caret: LinePlace(line: 0, offset: offset + 1), anchor: nil)
    }
    #expect(history.done.map(\.removed) == ["abc"])
    var forward = EditHistory()
    for letter in ["a", "b"] {
      forward.note(start: LinePlace(line: 0, offset: 0), removed: letter, inserted: "", caret: LinePlace(line: 0, offset: 0), anchor: nil)
    }
    #expect(forward.done.map(\.removed) == ["ab"])
  }

  @Test func `a move between them makes two changes`() {
    var history = typed("ab")
    history.pause()
    let place = LinePlace(line: 0, offset: 2)
    history.note(start: place, removed: "", inserted: "c", caret: place, anchor: nil)
    #expect(history.done.count == 2)
  }

  @Test func `states have the same number whenever they are reached`() {
    var history = typed("one two")
    let full = history.state
    _ = history.undo()
    let half = history.state
    _ = history.undo()
    #expect(history.state == 0)
    _ = history.redo()
    #expect(history.state == half)
    _ = history.redo()
    #expect(history.state == full)
    #expect(history.redo() == nil)
  }

  @Test func `a new change forgets what was taken back`() {
    var history = typed("one two")
    _ = history.undo()
    history.note(start: LinePlace(line: 0, offset: 4), removed: "", inserted: "x", caret: LinePlace(line: 0, offset: 4), anchor: nil)
    #expect(history.undone.isEmpty)
  }

  @Test func `the oldest changes go when the kept text is too long`() {
    var history = EditHistory()
    let big = String(repeating: "x", count: EditHistory.byteLimit / 3)
    for _ in 0..<5 {
      history.note(start: LinePlace(line: 0, offset: 0), removed: "", inserted: big, caret: LinePlace(line: 0, offset: 0), anchor: nil)
    }
    #expect(history.done.count == 3)
  }
}
