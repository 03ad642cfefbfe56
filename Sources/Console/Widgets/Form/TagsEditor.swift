import IAM
import Language
import Terminal

/// What is asked of a tag, as data; it takes no part in comparing editors.
struct TagRule: Sendable, Equatable {
  /// What is wrong with a tag by itself; nil for nothing.
  var problem: @Sendable (Tag) -> Sentence?

  init(_ problem: @escaping @Sendable (Tag) -> Sentence? = { _ in nil }) { self.problem = problem }

  static func == (left: TagRule, right: TagRule) -> Bool { true }
}

/// Rows of keys and values with an empty row at the end, in which the next tag is typed.
///
/// Tab and Enter go from cell to cell and leave at the end, up and down from row to row, Ctrl-X takes the row away. A row without key and
/// value doesn't count.
struct TagsEditor: Sendable, Equatable {
  /// A row.
  struct Row: Sendable, Equatable {
    var key: TextField
    var value: TextField

    init(_ tag: Tag) {
      key = TextField(tag.key, limit: 1024)
      value = TextField(tag.value, limit: 1024)
    }

    var tag: Tag { Tag(key: key.text, value: value.text) }
    var isEmpty: Bool { key.isEmpty && value.isEmpty }
  }

  /// The most tags.
  let limit: Int
  private let rule: TagRule
  private(set) var rows: [Row]
  private(set) var row = 0
  private(set) var isInValue = false
  /// What is wrong, by row.
  private(set) var problems: [Int: Sentence] = [:]

  /// - Parameters:
  ///   - limit: The most tags.
  ///   - rule: What a tag must be, besides having a key that no other has.
  init(_ tags: [Tag] = [], limit: Int = 50, rule: TagRule = TagRule()) {
    self.limit = limit
    self.rule = rule
    rows = tags.map(Row.init)
    tidy()
  }

  /// The same editor with other tags in it.
  func with(_ tags: [Tag]) -> TagsEditor { TagsEditor(tags, limit: limit, rule: rule) }

  /// The tags without empty rows.
  var tags: [Tag] { rows.filter { !$0.isEmpty }.map(\.tag) }

  /// Keeps one empty row at the end while another tag is allowed, and looks for problems anew.
  private mutating func tidy() {
    while rows.count > 1, rows[rows.count - 1].isEmpty, rows[rows.count - 2].isEmpty { rows.removeLast() }
    if rows.last?.isEmpty != true, rows.count < max(1, limit) { rows.append(Row(Tag(key: "", value: ""))) }
    row = min(row, rows.count - 1)
    problems = [:]
    // IAM keeps the case of a key but doesn't tell keys apart by it.
    var seen: [String: Int] = [:]
    for (number, row) in rows.enumerated() where !row.isEmpty {
      let key = row.key.text.lowercased()
      if key.isEmpty {
        problems[number] = .tagWithoutKey
      } else if let first = seen[key] {
        problems[number] = .tagTwice(row.key.text, row: first + 1)
      } else {
        problems[number] = rule.problem(row.tag)
      }
      seen[key] = seen[key] ?? number
    }
  }
}

extension TagsEditor {
  /// Puts the cursor into the first cell, or into the last one when it is entered from below.
  mutating func enter(fromBelow: Bool) {
    row = fromBelow ? rows.count - 1 : 0
    isInValue = false
  }

  /// Takes a key; `.ignored` for a move that leaves.
  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .tab: return step(forward: true)
    case .backTab: return step(forward: false)
    case .enter: return rows[row].isEmpty ? .ignored : step(forward: true)
    case .up: return moveRow(to: row - 1)
    case .down: return moveRow(to: row + 1)
    case .control("x"): return remove()
    case .backspace where rows[row].isEmpty && row > 0:
      (row, isInValue) = (row - 1, true)
      return .handled
    case .left where isInValue && rows[row].value.line.cursor == 0: isInValue = false
    case .right where !isInValue && rows[row].key.line.cursor == rows[row].key.line.characters.count: isInValue = true
    default: return told(isInValue ? rows[row].value.handle(key) : rows[row].key.handle(key))
    }
    return .handled
  }

  /// Pasted text goes into the cell.
  mutating func paste(_ text: String) -> Outcome { told(isInValue ? rows[row].value.paste(text) : rows[row].key.paste(text)) }

  private mutating func told(_ outcome: Outcome) -> Outcome {
    if outcome == .changed { tidy() }
    return outcome
  }

  private mutating func step(forward: Bool) -> Outcome {
    if forward != isInValue, forward ? !rows[row].isEmpty : true, forward || isInValue {
      isInValue = forward
      return .handled
    }
    let outcome = moveRow(to: row + (forward ? 1 : -1))
    if outcome == .handled { isInValue = !forward && !rows[row].isEmpty }
    return outcome
  }

  private mutating func moveRow(to next: Int) -> Outcome {
    guard rows.indices.contains(next) else { return .ignored }
    row = next
    return .handled
  }

  private mutating func remove() -> Outcome {
    if rows[row].isEmpty { return .handled }
    rows.remove(at: row)
    isInValue = false
    if rows.isEmpty { rows = [Row(Tag(key: "", value: ""))] }
    row = min(row, rows.count - 1)
    tidy()
    return .changed
  }
}
