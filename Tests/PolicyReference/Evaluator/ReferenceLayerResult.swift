import PolicyEngine

/// What the policies of one layer say to a request.
struct LayerResult {
  /// The policies' verdict.
  let decision: ReferenceDecision
  /// The statements that allow, with how directly they name the principal.
  let allows: [(place: ReferencePlace, naming: Naming?)]
  /// The statements that deny.
  let denies: [ReferencePlace]
  /// The condition keys, in small letters, that statements asked for in vain.
  let missingKeys: Set<String>

  /// A verdict that no document makes.
  init(_ decision: ReferenceDecision) {
    self.decision = decision
    allows = []
    denies = []
    missingKeys = []
  }

  /// The verdict of documents: a deny denies; else every level must have an allow. Layers without levels are one level.
  init(_ levels: [[PolicyDocument]], layer: ReferenceLayer, hasLevels: Bool, request: ReferenceCase, context: ReferenceContext) {
    var allows: [(place: ReferencePlace, naming: Naming?)] = []
    var denies: [ReferencePlace] = []
    var missing: Set<String> = []
    var everyLevelAllows = true
    for (level, documents) in levels.enumerated() {
      let before = allows.count
      for (policy, document) in documents.enumerated() {
        for (index, statement) in document.statements.enumerated() {
          let reference = ReferenceStatement(
            statement: statement, version: document.version, layer: layer, request: request, context: context)
          guard reference.reaches else { continue }
          missing.formUnion(statement.conditions.filter { ReferenceCondition.isMissing($0, context) }.map { $0.key.lowercased() })
          guard reference.applies else { continue }
          let place = ReferencePlace(layer: layer, level: hasLevels ? level : nil, policy: policy, statement: index)
          if statement.effect == .deny { denies.append(place) } else { allows.append((place, reference.naming)) }
        }
      }
      if allows.count == before { everyLevelAllows = false }
    }
    self.allows = allows
    self.denies = denies
    missingKeys = missing
    decision = !denies.isEmpty ? .explicitlyDenied : everyLevelAllows ? .allowed : .implicitlyDenied
  }
}
