import PolicyEngine

/// Whether statements of one layer apply to a request, element by element.
struct ReferenceMatcher {
  let layer: ReferenceLayer
  let request: ReferenceCase
  let context: ReferenceContext
  private let identities: [ReferenceIdentity]

  init(layer: ReferenceLayer, request: ReferenceCase, context: ReferenceContext) {
    self.layer = layer
    self.request = request
    self.context = context
    identities = ReferenceIdentity.all(of: request.principal)
  }

  /// Whether a statement does something, and is about the request's action and principal.
  func reaches(_ statement: PolicyStatement) -> Bool {
    statement.effect != nil && actionMatches(statement) && principalMatches(statement)
  }

  /// Whether all conditions of a statement hold.
  func conditionsHold(_ statement: PolicyStatement, _ version: PolicyDocument.LanguageVersion) -> Bool {
    statement.conditions.allSatisfy { ReferenceCondition.holds($0, version: version, context: context) }
  }

  private func actionMatches(_ statement: PolicyStatement) -> Bool {
    guard let actions = statement.actions else { return false }
    return actions.values.contains { ReferencePattern.action($0, matches: request.action) } != actions.isNegated
  }

  /// Whether a statement is about the request's resource. Policies that name principals may leave it out: they hang on it.
  func resourceMatches(_ statement: PolicyStatement, _ version: PolicyDocument.LanguageVersion) -> Bool {
    guard let resources = statement.resources else { return namesPrincipals }
    return resources.values.contains { isMatched(byResource: $0, version) } != resources.isNegated
  }

  /// A request without a resource is only matched by stars alone.
  private func isMatched(byResource pattern: String, _ version: PolicyDocument.LanguageVersion) -> Bool {
    if ReferencePattern.isStars(pattern) { return true }
    if request.isWildcardOnly || request.resource == "*" { return false }
    guard let pieces = ReferenceVariables.pieces(pattern, version: version, context: context, wildcards: true) else { return false }
    return ReferencePattern.resource(pieces, matches: request.resource)
  }

  /// Policies that hang on the principal itself name none.
  private func principalMatches(_ statement: PolicyStatement) -> Bool { !namesPrincipals || naming(of: statement) != nil }

  private var namesPrincipals: Bool {
    switch layer {
    case .identity, .boundary, .session, .serviceControl: false
    case .resource, .resourceControl, .endpoint: true
    }
  }

  /// How directly a statement's principals speak of the one who asks; nil where they don't.
  func naming(of statement: PolicyStatement) -> Naming? {
    // A resource control policy must say `*`; one that says nothing means it.
    guard let principals = statement.principals else { return layer == .resourceControl ? .itself : nil }
    let listed = identities.filter { isListed($0, principals) }
    guard principals.isNegated else {
      return principals.values.contains(.anyone) ? .itself : listed.map(\.naming).max()
    }
    switch statement.effect {
    case .deny:
      // Every identity must be excepted. A principal with a permissions boundary never is.
      let hasBoundary = request.principal.hasIdentityPolicies && request.boundary != nil
      let excepted = principals.values.contains(.anyone) || identities.allSatisfy { isListed($0, principals) || !$0.isCertain }
      return !excepted || hasBoundary ? .itself : nil
    case .allow, nil:
      return listed.isEmpty ? .itself : nil
    }
  }

  private func isListed(_ identity: ReferenceIdentity, _ principals: PrincipalList) -> Bool {
    principals.values.contains { identity.isNamed(by: $0) }
  }
}
