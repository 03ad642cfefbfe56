import AccountService

/// Takes a call's answer in parts, so that a list of a million items is never whole in memory.
protocol AnswerWriter {
  /// What isn't a list, and the names of the lists in their order.
  mutating func begin(_ fields: [WireField], lists: [String]) throws
  /// Items of the list whose turn it is.
  mutating func items(_ items: [WireValue], of list: String) throws
  /// The end; with the token where to go on, when there is more.
  mutating func end(nextToken: String?) throws
}

/// Answers as the AWS CLI prints them: JSON with four spaces a level.
struct JSONAnswer: AnswerWriter {
  let output: TextSink
  private var lists: [String] = []
  private var open: String?
  private var hasItems = false
  private var hasFields = false

  init(output: TextSink) {
    self.output = output
  }

  mutating func begin(_ fields: [WireField], lists: [String]) throws {
    self.lists = lists
    try output.write("{")
    for field in fields { try member(field.name, JSONText.text(field.value, indent: 4, level: 1)) }
  }

  mutating func items(_ items: [WireValue], of list: String) throws {
    try turn(to: list)
    for item in items {
      try output.write((hasItems ? "," : "") + "\n        " + JSONText.text(item, indent: 4, level: 2))
      hasItems = true
    }
  }

  mutating func end(nextToken: String?) throws {
    try turn(to: nil)
    if let nextToken { try member("NextToken", JSONText.quoted(nextToken)) }
    try output.write(hasFields ? "\n}\n" : "}\n")
  }

  /// Closes the open list and those passed over, and opens the one that is named.
  private mutating func turn(to list: String?) throws {
    if list != nil && list == open { return }
    if open != nil { try output.write(hasItems ? "\n    ]" : "]") }
    open = nil
    while let next = lists.first {
      lists.removeFirst()
      if next == list {
        try member(next, "[")
        open = next
        hasItems = false
        return
      }
      try member(next, "[]")
    }
  }

  private mutating func member(_ name: String, _ text: String) throws {
    try output.write((hasFields ? "," : "") + "\n    " + JSONText.quoted(name) + ": " + text)
    hasFields = true
  }
}
