import PolicyEngine

/// A statement that is about a request's action and principal.
struct ReachedStatement {
  let statement: PolicyStatement
  let version: PolicyDocument.LanguageVersion
  let naming: Naming?
  /// Whether it is about the resource, too.
  let matchesResource: Bool
}

/// What the policies of one layer say to a request.
struct LayerResult {
  /// The policies' verdict.
  let decision: ReferenceDecision
  /// The statements that allow, with how directly they name the principal.
  let allows: [(place: ReferencePlace, naming: Naming?)]
  /// The statements that deny.
  let denies: [ReferencePlace]
  /// The statements that are about the request's action and principal, whether they apply or not.
  let reached: [ReachedStatement]

  /// A verdict that no document makes.
  init(_ decision: ReferenceDecision) {
    self.decision = decision
    allows = []
    denies = []
    reached = []
  }

  /// The verdict of documents: a deny denies; else every level must have an allow. Layers without levels are one level.
  init(_ levels: [[PolicyDocument]], layer: ReferenceLayer, hasLevels: Bool, request: ReferenceCase, context: ReferenceContext) {
    var allows: [(place: ReferencePlace, naming: Naming?)] = []
    var denies: [ReferencePlace] = []
    var reached: [ReachedStatement] = []
    var everyLevelAllows = true
    let matcher = ReferenceMatcher(layer: layer, request: request, context: context)
    for (level, documents) in levels.enumerated() {
      let before = allows.count
      for (policy, document) in documents.enumerated() {
        for (index, statement) in document.statements.enumerated() where matcher.reaches(statement) {
          let naming = matcher.naming(of: statement)
          let matchesResource = matcher.resourceMatches(statement, document.version)
          reached.append(
            ReachedStatement(statement: statement, version: document.version, naming: naming, matchesResource: matchesResource))
          guard matchesResource, matcher.conditionsHold(statement, document.version) else { continue }
          let place = ReferencePlace(layer: layer, level: hasLevels ? level : nil, policy: policy, statement: index)
          if statement.effect == .deny { denies.append(place) } else { allows.append((place, naming)) }
        }
      }
      if allows.count == before { everyLevelAllows = false }
    }
    self.allows = allows
    self.denies = denies
    self.reached = reached
    decision = !denies.isEmpty ? .explicitlyDenied : everyLevelAllows ? .allowed : .implicitlyDenied
  }
}
