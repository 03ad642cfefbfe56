/// What a statement reaches: questions that several checks ask.
extension ReviewedStatement {
  /// Whether it allows.
  var isAllow: Bool { effect == .allow }

  /// Whether it reaches an action, written in small letters, by a name, a pattern or by not excluding it.
  func reaches(action: String) -> Bool {
    guard let actions else { return false }
    return (actionIndex.place(matching: action) != nil) != actions.isNegated
  }

  /// The text that reaches an action, written in small letters; nil where none does or the element is negated.
  func item(reaching action: String) -> ReviewedText? {
    guard let actions, !actions.isNegated else { return nil }
    return actionIndex.place(matching: action).map { actions.items[$0] }
  }

  /// Whether a condition stands on one of some keys, written in small letters; a key that ends in `/` takes all that begin with it.
  func hasCondition(on keys: [String]) -> Bool {
    conditions.contains { condition in
      let key = condition.key.lowercased()
      return keys.contains { $0.hasSuffix("/") ? key.hasPrefix($0) : key == $0 }
    }
  }

  /// The first resource that is open to every name: `*`, or an ARN whose part behind the fifth colon is stars alone, or a kind and stars.
  func openResource(kind: String = "") -> ReviewedText? {
    guard let resources, !resources.isNegated else { return nil }
    return resources.items.first { Self.isOpen($0.text, kind: kind) }
  }

  private static func isOpen(_ resource: String, kind: String) -> Bool {
    if PatternRelation.isStars(resource) { return true }
    let parts = DocumentValidator.segments(resource)
    guard resource.hasPrefix("arn:"), parts.count > 2 else { return false }
    guard parts.count == 6 else { return true }
    if PatternRelation.isStars(parts[5]) { return true }
    return !kind.isEmpty && parts[5].hasPrefix(kind + "/") && PatternRelation.isStars(String(parts[5].dropFirst(kind.count + 1)))
  }
}

extension ReviewedText {
  /// The service before the colon and the name behind it, where the text has both.
  var action: (service: String, name: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }
}
