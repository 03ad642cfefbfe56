public import IAM

extension ServiceReference {
  /// The names of a service's actions that match a pattern of the part behind the colon.
  func actionNames(of service: String, matching pattern: String) -> [String] {
    let beginning = String(pattern.prefix { $0 != "*" && $0 != "?" })
    let names = actionNames(of: service, beginning: beginning)
    if PatternRelation.isStars(String(pattern.dropFirst(beginning.count))) { return names }
    let pattern = pattern.lowercased()
    return names.filter { Wildcard.matches(pattern: pattern, text: $0.lowercased()) }
  }

  /// The whole names of the actions that match a pattern such as `s3:Get*`, `*:List*` or `*`.
  public func actions(matching pattern: String) -> [String] {
    guard let colon = pattern.firstIndex(of: ":") else {
      return PatternRelation.isStars(pattern) ? servicePrefixes.flatMap { all(of: $0, "*") } : []
    }
    let service = pattern[..<colon].lowercased()
    let name = String(pattern[pattern.index(after: colon)...])
    guard PatternRelation.hasWildcard(service) else { return servicePrefix(service).map { all(of: $0, name) } ?? [] }
    return servicePrefixes.filter { Wildcard.matches(pattern: service, text: $0.lowercased()) }.flatMap { all(of: $0, name) }
  }

  private func all(of service: String, _ name: String) -> [String] {
    actionNames(of: service, matching: name).map { service + ":" + $0 }
  }
}
