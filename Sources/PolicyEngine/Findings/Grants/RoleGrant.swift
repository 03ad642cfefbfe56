/// How a statement gives one sensitive action on roles too widely: Access Analyzer tells six ways apart.
enum RoleGrant: CaseIterable {
  case starInResource, starInActionAndResource, starInResourceAndNotAction
  case notResource, starInActionAndNotResource, notActionAndNotResource

  /// The way, and the place that shows it; nil where the statement doesn't give the action, or only on roles it names.
  /// - Parameter action: in small letters.
  static func way(_ statement: ReviewedStatement, _ action: String) -> (grant: RoleGrant, place: JSONValue, isKey: Bool)? {
    guard statement.isAllow, let actions = statement.actions, statement.reaches(action: action) else { return nil }
    let item = statement.item(reaching: action)
    let hasStar = item.map { PatternRelation.hasWildcard($0.text) } ?? false
    if let resources = statement.resources, resources.isNegated {
      if actions.isNegated { return (.notActionAndNotResource, resources.element, true) }
      return (hasStar ? .starInActionAndNotResource : .notResource, resources.element, true)
    }
    guard let resource = statement.openResource(kind: "role") else { return nil }
    if actions.isNegated { return (.starInResourceAndNotAction, resource.value, false) }
    return (hasStar ? .starInActionAndResource : .starInResource, resource.value, false)
  }
}
