import PolicyEngine

/// Whether a statement applies to a request, element by element.
struct ReferenceStatement {
  let statement: PolicyStatement
  let version: PolicyDocument.LanguageVersion
  let layer: ReferenceLayer
  let request: ReferenceCase
  let context: ReferenceContext

  var applies: Bool {
    reaches && statement.conditions.allSatisfy { ReferenceCondition.holds($0, version: version, context: context) }
  }

  /// Whether the statement is about the request's action, resource and principal, whatever its conditions say.
  var reaches: Bool {
    statement.effect != nil && actionMatches && resourceMatches && principalMatches
  }

  var actionMatches: Bool {
    guard let actions = statement.actions else { return false }
    return actions.values.contains { ReferencePattern.action($0, matches: request.action) } != actions.isNegated
  }

  /// Policies that name principals may leave out the resource: they hang on it.
  var resourceMatches: Bool {
    guard let resources = statement.resources else { return namesPrincipals }
    let isListed = resources.values.contains { pattern in
      guard let pieces = ReferenceVariables.pieces(pattern, version: version, context: context, wildcards: true) else { return false }
      return ReferencePattern.resource(pieces, matches: request.resource, isWildcardOnly: request.isWildcardOnly)
    }
    return isListed != resources.isNegated
  }

  /// Policies that hang on the principal itself name none.
  var principalMatches: Bool { !namesPrincipals || naming != nil }

  private var namesPrincipals: Bool {
    switch layer {
    case .identity, .boundary, .session, .serviceControl: false
    case .resource, .resourceControl, .endpoint: true
    }
  }

  /// How directly the statement's principals speak of the one who asks; nil where they don't.
  var naming: Naming? {
    guard let principals = statement.principals else { return nil }
    let identities = ReferenceIdentity.all(of: request.principal)
    let listed = identities.filter { identity in principals.values.contains { identity.isNamed(by: $0) } }
    guard principals.isNegated else {
      return principals.values.contains(.anyone) ? .itself : listed.map(\.naming).max()
    }
    switch statement.effect {
    case .deny:
      // Every identity must be excepted. A principal with a permissions boundary never is.
      let hasBoundary = request.principal.hasIdentityPolicies && request.boundary != nil
      return listed.count < identities.count || hasBoundary ? .itself : nil
    case .allow, nil:
      return listed.isEmpty ? .itself : nil
    }
  }
}
