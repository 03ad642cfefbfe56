import PolicyEngine

/// Policy variables: `${key}`, `${key, 'default'}`, `${*}`, `${?}`, `${$}`.
///
/// Source: [Policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
enum ReferenceVariables {
  /// The pieces of a text in which variables stand for what the request says; nil where one of them can't be told.
  /// - Parameter wildcards: Whether the author's own `*` and `?` are wildcards.
  static func pieces(_ text: String, version: PolicyDocument.LanguageVersion, context: ReferenceContext, wildcards: Bool) -> [PatternPiece]? {
    guard version == .v2012 else { return plain(text, wildcards) }
    var result: [PatternPiece] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      guard rest.starts(with: ["$", "{"]), let end = endOfVariable(rest) else {
        result += plain(String(rest.removeFirst()), wildcards)
        continue
      }
      guard let value = value(of: rest[(rest.startIndex + 2)..<end], context) else { return nil }
      result += value.unicodeScalars.map { .character($0) }
      rest = rest[(end + 1)...]
    }
    return result
  }

  private static func plain(_ text: String, _ wildcards: Bool) -> [PatternPiece] {
    wildcards ? ReferencePattern.pieces(text) : text.unicodeScalars.map { .character($0) }
  }

  /// The closing brace: the first one outside the quotes of a default.
  private static func endOfVariable(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "'" { isQuoted.toggle() }
      if text[index] == "}", !isQuoted { return index }
    }
    return nil
  }

  private static func value(of inside: ArraySlice<Unicode.Scalar>, _ context: ReferenceContext) -> String? {
    if inside.count == 1, let only = inside.first, only == "*" || only == "?" || only == "$" { return String(only) }
    let comma = inside.firstIndex(of: ",")
    let key = string(inside[..<(comma ?? inside.endIndex)])
    let values = context.values(key) ?? []
    if values.count == 1 { return values[0] }
    guard let comma else { return nil }
    let text = inside[(comma + 1)...].drop { $0 == " " }
    guard text.count >= 2, text.first == "'", text.last == "'" else { return nil }
    return string(text.dropFirst().dropLast())
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
