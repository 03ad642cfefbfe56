/// Turns a document into the flat tables of a `CompiledPolicy`.
struct PolicyCompiler {
  var bytes: [UInt8] = []
  var statements: [StatementRecord] = []
  var actions: [ActionRecord] = []
  var resources: [ResourceRecord] = []
  var principals: [PrincipalRecord] = []
  var conditions: [ConditionRecord] = []
  var values: [ValueRecord] = []
  var variables: [VariableText] = []
  /// Which hash of a service leads to which statement by which of its actions; those of no single service stand under nil.
  var entries: [(service: UInt64?, entry: ActionEntry)] = []

  let knowsVariables: Bool

  init(_ document: PolicyDocument) {
    knowsVariables = document.version == .v2012
    for statement in document.statements { add(statement) }
  }

  init(conditions list: [PolicyCondition], version: PolicyDocument.LanguageVersion) {
    knowsVariables = version == .v2012
    for condition in list { add(condition) }
  }

  private mutating func add(_ statement: PolicyStatement) {
    var record = StatementRecord()
    record.isAllow = statement.effect == .allow
    record.isDeny = statement.effect == .deny
    if let list = statement.resources {
      record.hasResources = true
      record.negatesResources = list.isNegated
      record.resources = adding(list.values, to: \.resources) { $0.resource($1) }
    }
    if let list = statement.principals {
      record.hasPrincipals = true
      record.negatesPrincipals = list.isNegated
      record.principals = adding(list.values, to: \.principals) { $0.principal($1) }
    }
    let first = Int32(conditions.count)
    for condition in statement.conditions { add(condition) }
    record.conditions = first..<Int32(conditions.count)
    addActions(statement.actions, &record)
    statements.append(record)
  }

  private mutating func adding<Item, Record>(
    _ items: [Item], to table: WritableKeyPath<Self, [Record]>, _ make: (inout Self, Item) -> Record
  ) -> Range<Int32> {
    let first = Int32(self[keyPath: table].count)
    for item in items {
      let record = make(&self, item)
      self[keyPath: table].append(record)
    }
    return first..<Int32(self[keyPath: table].count)
  }

  mutating func keep(_ text: some Sequence<UInt8>) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes += text
    return start..<Int32(bytes.count)
  }

  private mutating func addActions(_ list: PatternList?, _ record: inout StatementRecord) {
    guard let list else { return }
    record.hasActions = true
    record.negatesActions = list.isNegated
    let statement = Int32(statements.count)
    let first = Int32(actions.count)
    for text in list.values {
      let place = Int32(actions.count)
      let action = action(text)
      actions.append(action)
      if !list.isNegated { entries.append((Self.service(text), ActionEntry(statement: statement, action: place, hash: action.hash))) }
    }
    record.actions = first..<Int32(actions.count)
    if list.isNegated { entries.append((nil, ActionEntry(statement: statement, action: -1, hash: 0))) }
  }

  /// The hash of an action's service; nil where the pattern names no single one.
  private static func service(_ text: String) -> UInt64? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let service = text.utf8[..<colon]
    return service.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } ? nil : PatternBytes.caselessHash(service)
  }

  private mutating func action(_ text: String) -> ActionRecord {
    let pattern = PatternBytes.pattern(text.utf8.map(PatternBytes.lower))
    let isPlain = !pattern.contains(where: PatternBytes.isWildcard)
    return ActionRecord(
      hash: isPlain ? PatternBytes.caselessHash(text.utf8) : 0, bytes: keep(pattern),
      isEverything: !pattern.isEmpty && pattern.allSatisfy { $0 == PatternBytes.anyRun })
  }

  private mutating func resource(_ text: String) -> ResourceRecord {
    let plain = Array(text.utf8)
    if knowsVariables, let variable = VariableText(plain, wildcards: true) {
      guard let constant = variable.constant else {
        variables.append(variable)
        return ResourceRecord(form: .variable, bytes: 0..<0, variable: Int32(variables.count - 1))
      }
      return resource(pattern: constant)
    }
    return resource(pattern: PatternBytes.pattern(plain))
  }

  private mutating func resource(pattern: [UInt8]) -> ResourceRecord {
    let isEverything = ARNPattern.form(of: pattern) == .everything
    let pattern = isEverything ? pattern : ARNPattern.completed(pattern)
    return ResourceRecord(form: ARNPattern.form(of: pattern), bytes: keep(pattern), variable: -1)
  }
}
