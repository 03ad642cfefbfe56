extension CompiledPolicy {
  /// The context keys that the document asks for: those its conditions compare, and those its policy variables stand for, in the order of
  /// the document, as written, each once whatever its case.
  ///
  /// Source: [GetContextKeysForCustomPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html).
  public var contextKeys: [String] {
    var seen: Set<String> = []
    return statements.indices.flatMap(contextKeys).filter { seen.insert($0.lowercased()).inserted }
  }

  private func contextKeys(ofStatement number: Int) -> [String] {
    let statement = statements[number]
    let inResources = statement.resources.flatMap { keys(ofVariable: resources[Int($0)].variable) }
    let inConditions = zip(statement.conditions, document.statements[number].conditions).flatMap { place, written in
      [written.key] + conditions[Int(place)].values.flatMap { keys(ofVariable: values[Int($0)].variable) }
    }
    return inResources + inConditions
  }

  private func keys(ofVariable place: Int32) -> [String] {
    place < 0 ? [] : variables[Int(place)].keys
  }
}
