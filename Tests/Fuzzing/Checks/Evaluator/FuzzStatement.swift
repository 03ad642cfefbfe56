import PolicyEngine

/// A statement in parts, which can be written as JSON whatever stands in them.
struct FuzzStatement {
  var effect: String
  var actions: [String]?
  var notActions: [String]?
  var resources: [String]?
  var notResources: [String]?
  /// Kinds of principals with their names; the kind `*` alone stands for everybody.
  var principals: [String: [String]]?
  var notPrincipals: [String: [String]]?
  /// Operators with keys and values.
  var conditions: [String: [String: [String]]] = [:]

  /// The statement as JSON.
  var text: String {
    var members = ["\"Effect\":" + JSONText.quoted(effect)]
    let lists = [("Action", actions), ("NotAction", notActions), ("Resource", resources), ("NotResource", notResources)]
    members += lists.compactMap { name, values in values.map { "\"\(name)\":" + Self.list($0) } }
    members += [("Principal", principals), ("NotPrincipal", notPrincipals)].compactMap { name, kinds in
      kinds.map { "\"\(name)\":" + ($0["*"] == nil ? Self.object($0) : "\"*\"") }
    }
    if !conditions.isEmpty {
      let blocks = conditions.sorted { $0.key < $1.key }.map { JSONText.quoted($0.key) + ":" + Self.object($0.value) }
      members.append("\"Condition\":{" + blocks.joined(separator: ",") + "}")
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  /// The statement with actions and names of context keys in other letters, which mean the same.
  var inOtherCase: FuzzStatement {
    var copy = self
    copy.actions = actions?.map(\.inOtherCase)
    copy.notActions = notActions?.map(\.inOtherCase)
    copy.conditions = conditions.mapValues { block in
      // To Swift, texts are equal that IAM knows for two, so that keys in other letters could become one.
      guard block.keys.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return block }
      return Dictionary(block.map { ($0.key.inOtherCase, $0.value) }) { $0 + $1 }
    }
    return copy
  }

  private static func list(_ values: [String]) -> String {
    "[" + values.map(JSONText.quoted).joined(separator: ",") + "]"
  }

  private static func object(_ members: [String: [String]]) -> String {
    "{" + members.sorted { $0.key < $1.key }.map { JSONText.quoted($0.key) + ":" + list($0.value) }.joined(separator: ",") + "}"
  }
}

/// A policy of such statements, as it is read and made ready.
struct FuzzPolicy {
  let version: String
  let statements: [FuzzStatement]
  let compiled: CompiledPolicy

  init(version: String, statements: [FuzzStatement]) throws {
    self.version = version
    self.statements = statements
    let first = version.isEmpty ? "" : "\"Version\":" + JSONText.quoted(version) + ","
    compiled = try CompiledPolicy(PolicyDocument("{\(first)\"Statement\":[" + statements.map(\.text).joined(separator: ",") + "]}"))
  }

  var document: PolicyDocument { compiled.document }

  /// The policy without one of its statements.
  func without(_ place: Int) throws -> FuzzPolicy {
    try FuzzPolicy(version: version, statements: Array(statements[..<place] + statements[(place + 1)...]))
  }

  /// A policy for each statement.
  func split() throws -> [FuzzPolicy] {
    try statements.map { try FuzzPolicy(version: version, statements: [$0]) }
  }
}

extension String {
  /// Small letters for capitals and the other way round, of ASCII.
  var inOtherCase: String {
    String(decoding: utf8.map { ($0 | 0x20) &- 0x61 < 26 ? $0 ^ 0x20 : $0 }, as: UTF8.self)
  }
}
