import PolicyEngine

/// A piece of a pattern: a character that stands for itself, or a wildcard.
enum PatternPiece: Equatable {
  case character(Unicode.Scalar)
  /// `*`: any run of characters, also none.
  case run
  /// `?`: one character.
  case one
}

/// Patterns of the policy language.
enum ReferencePattern {
  /// The pieces of a pattern whose wildcards count, without variables.
  static func pieces(_ text: String) -> [PatternPiece] {
    text.unicodeScalars.map { $0 == "*" ? .run : $0 == "?" ? .one : .character($0) }
  }

  /// Whether a text matches a pattern from end to end.
  static func matches(_ pattern: [PatternPiece], _ text: String) -> Bool {
    let text = Array(text.unicodeScalars)
    // Whether the pieces so far can stand for just so many of the text's first characters.
    var reached = [true] + [Bool](repeating: false, count: text.count)
    for piece in pattern {
      guard let first = reached.firstIndex(of: true) else { return false }
      switch piece {
      case .run:
        for place in first...text.count { reached[place] = true }
      case .one, .character:
        for place in text.indices.reversed() { reached[place + 1] = reached[place] && (piece == .one || piece == .character(text[place])) }
        reached[0] = false
      }
    }
    return reached[text.count]
  }

  /// Whether an action matches; case doesn't count.
  static func action(_ pattern: String, matches action: String) -> Bool {
    if pattern == "*" { return true }
    return matches(pieces(lowered(pattern)), lowered(action))
  }

  /// The parts between the first five colons, and the rest.
  static func parts(_ pattern: [PatternPiece]) -> [[PatternPiece]] {
    pattern.split(separator: .character(":"), maxSplits: 5, omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The parts between the first five colons of a text, and the rest.
  static func parts(_ text: String) -> [String] {
    split(text, at: ":", maxSplits: 5)
  }

  /// The texts between separators, scalar by scalar: to Swift a colon with a combining mark after it is another character.
  static func split(_ text: String, at separator: Unicode.Scalar, maxSplits: Int = Int.max) -> [String] {
    text.unicodeScalars.split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: false).map { String($0) }
  }

  /// Whether a text is stars alone, as its author wrote it.
  static func isStars(_ pattern: String) -> Bool { !pattern.isEmpty && pattern.allSatisfy { $0 == "*" } }

  /// Whether a request's resource matches: part by part, a pattern's missing parts being stars.
  static func resource(_ pattern: [PatternPiece], matches resource: String) -> Bool {
    let patterns = parts(pattern)
    let texts = parts(resource)
    for index in 0..<6 {
      let part = index < patterns.count ? patterns[index] : [.run]
      if !matches(part, index < texts.count ? texts[index] : "") { return false }
    }
    return true
  }

  /// Whether a text matches a pattern of the Arn operators: six parts each, or stars alone for any text.
  static func arn(_ pattern: [PatternPiece], matches text: String) -> Bool {
    if !pattern.isEmpty, pattern.allSatisfy({ $0 == .run }) { return true }
    let patterns = parts(pattern)
    let texts = parts(text)
    guard patterns.count == 6, texts.count == 6 else { return false }
    return zip(patterns, texts).allSatisfy { matches($0, $1) }
  }
}

/// A text with small letters for capitals, of ASCII alone: by Unicode's rule the sign for kelvin would be a `k`, too.
func lowered(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { view.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar) }
  return String(view)
}
