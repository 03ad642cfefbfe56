/// An action pattern of a statement, as the index has it.
struct ActionEntry: Sendable {
  var statement: Int32
  /// The place of the pattern; -1 for a `NotAction`, which is looked at as a whole.
  var action: Int32
  var hash: UInt64
}

/// A policy document made ready for decisions: read once, indexed by service, its values parsed.
///
/// Reading is lenient, as `PolicyDocument` is: what the language doesn't have never matches.
public final class CompiledPolicy: Sendable {
  /// The document.
  public let document: PolicyDocument
  /// What people know the policy by: its name or ARN; empty where it has none.
  public let name: String

  let bytes: [UInt8]
  let statements: [StatementRecord]
  let actions: [ActionRecord]
  let resources: [ResourceRecord]
  let principals: [PrincipalRecord]
  let conditions: [ConditionRecord]
  let values: [ValueRecord]
  let variables: [VariableText]
  let index: ActionIndex

  /// Compiles a document.
  /// - Parameter name: what people know the policy by.
  public convenience init(_ document: PolicyDocument, name: String = "") {
    self.init(PolicyCompiler(document), document, name)
  }

  /// Reads and compiles a text.
  /// - Throws: `JSONError` where the text isn't a JSON object.
  public convenience init(_ text: String, name: String = "") throws(JSONError) {
    self.init(try PolicyDocument(text), name: name)
  }

  private init(_ compiler: PolicyCompiler, _ document: PolicyDocument, _ name: String) {
    self.document = document
    self.name = name
    bytes = compiler.bytes
    statements = compiler.statements
    actions = compiler.actions
    resources = compiler.resources
    principals = compiler.principals
    conditions = compiler.conditions
    values = compiler.values
    variables = compiler.variables
    index = ActionIndex(compiler)
  }
}

/// Which statements can be about an action: those that name its service, and those that name no single one.
struct ActionIndex: Sendable {
  struct Slot: Sendable {
    let service: UInt64
    let entries: Range<Int>
  }

  /// By hash of the service, ascending.
  let slots: [Slot]
  /// Entries of one slot stand together, denies first, then in order of the statements.
  let entries: [ActionEntry]
  /// The entries of no single service.
  let general: Range<Int>

  init(_ compiler: PolicyCompiler) {
    let isDeny = { (entry: ActionEntry) in compiler.statements[Int(entry.statement)].isDeny }
    let sorted = compiler.entries.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.service != b.service {
        guard let service = a.service else { return true }
        guard let other = b.service else { return false }
        return service < other
      }
      if isDeny(a.entry) != isDeny(b.entry) { return isDeny(a.entry) }
      return left.offset < right.offset
    }
    entries = sorted.map(\.element.entry)
    var slots: [Slot] = []
    var start = 0
    var general = 0..<0
    for place in sorted.indices {
      let service = sorted[place].element.service
      guard place + 1 == sorted.count || sorted[place + 1].element.service != service else { continue }
      if let service {
        slots.append(Slot(service: service, entries: start..<(place + 1)))
      } else {
        general = start..<(place + 1)
      }
      start = place + 1
    }
    self.slots = slots
    self.general = general
  }

  /// The entries of a service.
  func entries(of service: UInt64) -> Range<Int> {
    var low = 0
    var high = slots.count
    while low < high {
      let middle = (low + high) / 2
      if slots[middle].service < service { low = middle + 1 } else { high = middle }
    }
    return low < slots.count && slots[low].service == service ? slots[low].entries : 0..<0
  }
}
