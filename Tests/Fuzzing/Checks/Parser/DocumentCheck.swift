import PolicyEngine

/// What reading and validating a policy document promise once it is JSON.
struct DocumentCheck {
  let tree: JSONTree
  let text: String
  let places: TextPlaces

  func run() throws {
    try checkReading()
    for kind in PolicyKind.allCases {
      for problem in PolicyDocument.validate(text, as: kind, quota: .managed) { try check(problem) }
    }
  }

  private func checkReading() throws {
    if let fault = ParserCheck.fault({ _ = try PolicyDocument(text) }) {
      try promise(tree.root.kind != .object, "an object is no document")
      return try places.check(fault.range, fault.position)
    }
    try promise(tree.root.kind == .object, "a document that isn't an object is read")
    let document = try PolicyDocument(text)
    try promise(document.source.utf8.elementsEqual(text.utf8), "the source isn't the author's")
    try promise(document.statements.count == document.statementRanges.count, "a statement has no place")
    for (statement, range) in zip(document.statements, document.statementRanges) {
      let alone = try PolicyDocument(#"{"Statement":"# + String(decoding: tree.source[range], as: UTF8.self) + "}")
      try promise(alone.statements == [statement], "the place \(range) of a statement holds another one")
    }
    let again = try PolicyDocument(PolicyFormatter.format(text))
    // A version that is an object or a list is kept as it is written.
    let isSame = again.version == document.version || tree.root["Version"]?.count != 0
    try promise(isSame && again.statements == document.statements && again.id == document.id, "laid out it differs")
  }

  private func check(_ problem: DocumentProblem) throws(BrokenPromise) {
    try places.check(problem.range, problem.position)
    guard let value = JSONSteps.read(problem.path).flatMap({ JSONSteps.resolve($0, from: tree.root) }) else {
      throw BrokenPromise(description: "path \(problem.path) of a problem leads nowhere")
    }
    let isWhole = problem.path.isEmpty
    try promise(
      isWhole || problem.range == value.range || problem.range == value.keyRange,
      "problem at \(problem.range) isn't where its path \(problem.path) leads")
  }
}
