import AccountService
import IAM
import Terminal

/// Answers for people: facts as lines of name and value, lists of structures as tables that fit the terminal.
struct TableAnswer: AnswerWriter {
  let output: TextSink
  let columns: Int
  private var table: TextTable?
  private var current: String?
  private var isEmpty = true

  init(output: TextSink, columns: Int) {
    self.output = output
    self.columns = columns
  }

  mutating func begin(_ fields: [WireField], lists: [String]) throws {
    try facts(fields, indent: 0)
  }

  mutating func items(_ items: [WireValue], of list: String) throws {
    if list != current {
      if !isEmpty { try output.line("") }
      try output.line(SafeText(list).text)
      isEmpty = false
      current = list
      table = nil
    }
    try rows(items)
  }

  mutating func end(nextToken: String?) throws {
    if let nextToken { try output.line("\nNextToken  " + SafeText(nextToken).text) }
  }

  /// An answer that is all there.
  mutating func whole(_ fields: [WireField]) throws {
    try facts(fields.filter { !$0.value.isTable }, indent: 0)
    for field in fields {
      if case .list(let items) = field.value, field.value.isTable, !items.isEmpty { try self.items(items, of: field.name) }
    }
  }

  private mutating func rows(_ items: [WireValue]) throws {
    guard case .structure? = items.first else {
      for item in items { try output.line("  " + SafeText(item.cell).text) }
      return
    }
    let cells = items.map { item -> [WireField] in
      if case .structure(let fields) = item { return fields }
      return []
    }
    if table == nil {
      var names: [String] = []
      for row in cells.prefix(1000) { for field in row where !names.contains(field.name) { names.append(field.name) } }
      let sample = cells.prefix(1000).map { row in names.map { name in row.first { $0.name == name }?.value.cell ?? "" } }
      let made = TextTable(names: names, sample: sample, columns: columns)
      try output.line(made.header)
      table = made
    }
    guard let table else { return }
    for row in cells { try output.line(table.line(table.names.map { name in row.first { $0.name == name }?.value.cell ?? "" })) }
  }

  /// Lines of name and value; structures indented below their name.
  private mutating func facts(_ fields: [WireField], indent: Int) throws {
    let width = fields.map { SafeText($0.name).width }.max() ?? 0
    for field in fields {
      isEmpty = false
      let name = String(repeating: " ", count: indent) + SafeText(field.name).padded(to: width).text
      if case .structure(let inner) = field.value {
        try output.line(name.trimmedEnd)
        try facts(inner, indent: indent + 2)
        continue
      }
      if case .secret(let secret) = field.value {
        try output.write(name + "  ")
        try output.write(secret)
        try output.line("")
        continue
      }
      let text = SafeText(field.value.cell).truncated(to: max(10, columns - indent - width - 2)).text
      try output.line((name + "  " + text).trimmedEnd)
    }
  }
}

extension WireValue {
  /// The value on one line, as a table's cell shows it.
  var cell: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .timestamp(let moment): moment.iso8601Zulu
    default: JSONText.text(self)
    }
  }

  /// Whether it is a list of structures, or a list at all.
  fileprivate var isTable: Bool {
    if case .list = self { return true }
    return false
  }
}

extension String {
  /// Without blanks at the end.
  var trimmedEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
