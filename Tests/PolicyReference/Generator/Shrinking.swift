import PolicyEngine

extension RandomCase {
  /// A smaller case that is wrong in the same way: what can be left out without the fault going away is left out.
  public func shrunk(while isWrong: (RandomCase) -> Bool) -> RandomCase {
    var smallest = self
    while let smaller = smallest.smallerOnes.first(where: isWrong) { smallest = smaller }
    return smallest
  }

  /// Every case that lacks one thing of this one.
  private var smallerOnes: [RandomCase] {
    smallerLayers + smaller(\.identity) + smallerOptional(\.boundary) + smallerOptional(\.session) + smallerOptional(\.endpoint)
      + smallerLevels(\.serviceControl) + smallerLevels(\.resourceControl) + smallerResourcePolicies + smallerContexts
  }

  private func with(_ change: (inout RandomCase) -> Void) -> RandomCase {
    var copy = self
    change(&copy)
    return copy
  }

  private var smallerLayers: [RandomCase] {
    var result: [RandomCase] = []
    if resourcePolicy != nil { result.append(with { $0.resourcePolicy = nil }) }
    if boundary != nil { result.append(with { $0.boundary = nil }) }
    if session != nil { result.append(with { $0.session = nil }) }
    if serviceControl != nil { result.append(with { $0.serviceControl = nil }) }
    if resourceControl != nil { result.append(with { $0.resourceControl = nil }) }
    if endpoint != nil { result.append(with { $0.endpoint = nil }) }
    if request.resourceAccount != nil { result.append(with { $0.request.resourceAccount = nil }) }
    if request.isWildcardOnly { result.append(with { $0.request.isWildcardOnly = false }) }
    if !request.honoursResourceControl { result.append(with { $0.request.honoursResourceControl = true }) }
    return result
  }

  private var smallerContexts: [RandomCase] {
    request.context.keys.sorted().map { key in with { $0.request.context[key] = nil } }
  }

  private var smallerResourcePolicies: [RandomCase] {
    guard let policy = resourcePolicy else { return [] }
    return policy.smallerOnes.map { smaller in with { $0.resourcePolicy = smaller } }
  }

  private func smaller(_ list: WritableKeyPath<RandomCase, [GeneratedPolicy]>) -> [RandomCase] {
    Self.smaller(self[keyPath: list]).map { smaller in with { $0[keyPath: list] = smaller } }
  }

  private func smallerOptional(_ list: WritableKeyPath<RandomCase, [GeneratedPolicy]?>) -> [RandomCase] {
    Self.smaller(self[keyPath: list] ?? []).map { smaller in with { $0[keyPath: list] = smaller } }
  }

  private func smallerLevels(_ levels: WritableKeyPath<RandomCase, [[GeneratedPolicy]]?>) -> [RandomCase] {
    let all = self[keyPath: levels] ?? []
    return all.indices.flatMap { index in
      var fewer = all
      fewer.remove(at: index)
      let shorter = Self.smaller(all[index]).map { smaller in
        var changed = all
        changed[index] = smaller
        return changed
      }
      return ([fewer] + shorter).map { smaller in with { $0[keyPath: levels] = smaller } }
    }
  }

  private static func smaller(_ policies: [GeneratedPolicy]) -> [[GeneratedPolicy]] {
    policies.indices.flatMap { index in
      var fewer = policies
      fewer.remove(at: index)
      let shorter = policies[index].smallerOnes.map { smaller in
        var changed = policies
        changed[index] = smaller
        return changed
      }
      return [fewer] + shorter
    }
  }
}

extension GeneratedPolicy {
  /// The policy without one of its statements, for each of them.
  fileprivate var smallerOnes: [GeneratedPolicy] {
    statements.indices.compactMap { without(statement: $0) }
  }
}
