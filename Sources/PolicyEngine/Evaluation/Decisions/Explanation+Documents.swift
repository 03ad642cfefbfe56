extension Explanation {
  /// The policy that a statement of this explanation stands in; nil for a place of another explanation.
  public func policy(at place: StatementPlace) -> CompiledPolicy? {
    let levels = policies.levels(of: place.layer)
    let level = place.level ?? 0
    guard levels.indices.contains(level), levels[level].indices.contains(place.policy) else { return nil }
    return levels[level][place.policy]
  }

  /// How many policies were heard, over all layers.
  public var policyCount: Int {
    PolicyLayer.allCases.reduce(0) { count, layer in
      if layer == .identity, request.principal.kind == .root { return count }
      return verdict.of(layer) == nil ? count : count + policies.levels(of: layer).reduce(0) { $0 + $1.count }
    }
  }
}
