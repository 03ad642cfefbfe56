import Language
import PolicyEngine

/// What everything that reads policy documents promises for any text whatsoever.
public enum ParserCheck {
  /// Reads a text in every way there is.
  /// - Parameter input: the text; what isn't UTF-8 in it becomes U+FFFD.
  /// - Throws: the first promise that doesn't hold.
  public static func run(_ input: [UInt8]) throws {
    let text = String(decoding: input, as: UTF8.self)
    let places = TextPlaces(text)
    if let fault = fault({ _ = try JSONTree(text) }) {
      try check(fault, text, places)
    } else {
      let tree = try JSONTree(text)
      try TreeCheck(tree: tree, text: text).run()
      try FormatterCheck(tree: tree, text: text).run()
      try DocumentCheck(tree: tree, text: text, places: places).run()
    }
    try EditingCheck(text: text).run()
    let kinds = PolicyKind.allCases
    try FindingsCheck(text: text, places: places, tree: try? JSONTree(text)).run(as: kinds[input.count % kinds.count])
  }

  /// What a reader has against a text.
  static func fault(_ read: () throws -> Void) -> JSONError? {
    do {
      try read()
      return nil
    } catch {
      return error as? JSONError
    }
  }

  /// A fault has a place and a readable path, and every reader finds the same one.
  private static func check(_ fault: JSONError, _ text: String, _ places: TextPlaces) throws {
    let values = JSONRecogniser.values(Array(text.utf8), deepest: JSONTree.deepestNesting, most: JSONTree.mostValues)
    try promise(values == nil, "JSON is refused: \(fault.message.english) at \(fault.range)")
    try places.check(fault.range, fault.position)
    try promise(JSONSteps.read(fault.path) != nil, "path \(fault.path) of a fault can't be read")
    let others = [
      self.fault { _ = try PolicyFormatter.format(text) }, self.fault { _ = try PolicyFormatter.minify(text) },
      self.fault { _ = try PolicyDocument(text) },
    ]
    try promise(others.allSatisfy { $0 == fault }, "another reader finds another fault")
    for kind in [PolicyKind.identity, .resource] {
      let problems = PolicyDocument.validate(text, as: kind)
      for problem in problems { try places.check(problem.range, problem.position) }
      let isTold = problems.contains { $0.range == fault.range && $0.position == fault.position && $0.path == fault.path }
      try promise(isTold, "the fault isn't among the problems")
    }
  }
}
