import PolicyEngine

/// Policy variables: `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`.
///
/// Source: [Policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
enum ReferenceVariables {
  /// The pieces of a text in which variables stand for what the request says; nil where one of them can't be told. What is no variable stays
  /// as it is.
  /// - Parameter wildcards: Whether the author's own `*` and `?` are wildcards.
  static func pieces(_ text: String, version: PolicyDocument.LanguageVersion, context: ReferenceContext, wildcards: Bool) -> [PatternPiece]?
  {
    guard version == .v2012, text.utf8.contains(UInt8(ascii: "$")) else { return plain(text, wildcards) }
    var result: [PatternPiece] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      if let (variable, end) = variable(rest) {
        guard let value = variable.value(context) else { return nil }
        result += plain(value, false)
        rest = rest[end...]
      } else {
        result += plain(String(rest.removeFirst()), wildcards)
      }
    }
    return result
  }

  /// The keys, in small letters, of a text's variables that the request doesn't have and no default stands in for.
  static func missingKeys(_ text: String, version: PolicyDocument.LanguageVersion, context: ReferenceContext) -> [String] {
    guard version == .v2012 else { return [] }
    var keys: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while let start = rest.firstIndex(of: "$") {
      rest = rest[start...]
      guard let (variable, end) = variable(rest) else {
        rest.removeFirst()
        continue
      }
      rest = rest[end...]
      let isMissing = variable.value(context) == nil && (context.values(variable.name) ?? []).isEmpty
      if isMissing { keys.append(variable.name.lowercased()) }
    }
    return keys
  }

  private static func plain(_ text: String, _ wildcards: Bool) -> [PatternPiece] {
    wildcards ? ReferencePattern.pieces(text) : text.unicodeScalars.map { .character($0) }
  }

  private struct Variable {
    /// A key, or one of the three characters.
    let name: String
    let fallback: String?
    var isCharacter = false

    func value(_ context: ReferenceContext) -> String? {
      if isCharacter { return name }
      let values = context.values(name) ?? []
      return values.count == 1 ? values[0] : fallback
    }
  }

  /// The variable that a text begins with, and where it ends; nil where it begins with none.
  private static func variable(_ text: ArraySlice<Unicode.Scalar>) -> (Variable, end: Int)? {
    for character in ["*", "?", "$"] as [Unicode.Scalar] where text.starts(with: ["$", "{", character, "}"]) {
      return (Variable(name: String(character), fallback: nil, isCharacter: true), text.startIndex + 4)
    }
    guard text.starts(with: ["$", "{"]), let nameEnd = text.firstIndex(where: { $0 == "}" || $0 == "," }) else { return nil }
    let name = trimmed(text[(text.startIndex + 2)..<nameEnd])
    guard !name.isEmpty else { return nil }
    if text[nameEnd] == "}" { return (Variable(name: name, fallback: nil), nameEnd + 1) }
    let behind = text[(nameEnd + 1)...].drop { $0 == " " }
    guard behind.first == "'", let close = behind.dropFirst().firstIndex(of: "'") else { return nil }
    let end = text[(close + 1)...].drop { $0 == " " }
    guard end.first == "}" else { return nil }
    return (Variable(name: name, fallback: string(behind[(behind.startIndex + 1)..<close])), end.startIndex + 1)
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var scalars = scalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return string(scalars)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
