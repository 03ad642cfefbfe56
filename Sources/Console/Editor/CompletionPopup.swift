import AWSCatalog
import IAM
import Language
import PolicyEngine
import Terminal

/// A way to go on with a string.
struct CompletionItem: Sendable, Equatable {
  /// What the string becomes.
  let text: String
  /// What it is.
  let detail: Sentence

  init(_ text: String, _ detail: Sentence = Sentence(verbatim: "")) {
    self.text = text
    self.detail = detail
  }

  /// What a string of a role can become, the best first.
  static func items(for place: CompletionPlace) -> [CompletionItem] {
    switch place.role {
    case .value(of: "Action"), .value(of: "NotAction"): actions(place.prefix)
    case .value(of: "Service"): ServicePrincipals.search(place.prefix).prefix(limit).map { CompletionItem($0.name) }
    case .value(of: "Effect"): matching(["Allow", "Deny"], place.prefix)
    case .value(of: "Version"): matching(["2012-10-17"], place.prefix)
    case .value: []
    case .key(in: nil): matching(["Version", "Id", "Statement"], place.prefix)
    case .key(in: "Statement"): matching(statementKeys, place.prefix)
    case .key(in: "Condition"): matching(operators, place.prefix)
    case .key(in: "Principal"), .key(in: "NotPrincipal"): matching(["AWS", "Service", "Federated", "CanonicalUser"], place.prefix)
    case .key: []
    }
  }

  private static let limit = 60
  private static let statementKeys = [
    "Sid", "Effect", "Action", "Resource", "Condition", "Principal", "NotAction", "NotResource", "NotPrincipal",
  ]
  private static let operators = [
    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringLike", "StringNotLike", "ArnEquals", "ArnLike", "ArnNotEquals",
    "ArnNotLike", "Bool", "Null", "NumericEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
    "NumericGreaterThanEquals", "DateEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
    "IpAddress", "NotIpAddress", "BinaryEquals", "ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAllValues:StringLike",
    "ForAnyValue:StringLike",
  ]

  private static func matching(_ words: [String], _ prefix: String) -> [CompletionItem] {
    let typed = prefix.lowercased()
    return words.filter { $0.lowercased().hasPrefix(typed) }.map { CompletionItem($0) }
  }

  private static func actions(_ prefix: String) -> [CompletionItem] {
    Services.completions(of: prefix, limit: limit).map(action)
  }

  /// A service's prefix with its name, or an action with its level.
  static func action(_ name: String) -> CompletionItem {
    if name.hasSuffix(":") { return CompletionItem(name, Sentence(verbatim: Services.named(String(name.dropLast()))?.name ?? "")) }
    return CompletionItem(name, Services.action(name)?.level.word ?? Sentence(verbatim: ""))
  }
}

/// The small list at the cursor with ways to go on.
struct CompletionPopup: Sendable, Equatable {
  let items: [CompletionItem]
  /// What the chosen one replaces.
  let range: Range<LinePlace>
  /// Whether the string has its closing quote.
  let isClosed: Bool
  var selected = 0
  /// Whether it was asked for or moved in; only then Enter takes the selected one.
  var isTouched: Bool
}

extension PolicyEditor {
  /// Opens or renews the list at the cursor; closes it where there is nothing to offer. By itself it opens only behind something typed.
  mutating func openPopup(asked: Bool) {
    popup = nil
    guard selection == nil, let place = CompletionPlace(buffer, at: caret) else { return }
    if !asked, place.prefix.isEmpty || refusedPopup == place.range.lowerBound { return }
    if refusedPopup != place.range.lowerBound { refusedPopup = nil }
    let items = CompletionItem.items(for: place)
    let isDone = items.count == 1 && items[0].text == buffer.text(in: place.range)
    if items.isEmpty || isDone { return }
    popup = CompletionPopup(items: items, range: place.range, isClosed: place.isClosed, isTouched: asked)
  }

  /// Keys while the list is open; nil for those that go to the text.
  mutating func handleInPopup(_ key: Key) -> EditorOutcome? {
    guard var list = popup else { return nil }
    switch key {
    case .down, .control("n"): list.selected = (list.selected + 1) % list.items.count
    case .up, .control("p"): list.selected = (list.selected + list.items.count - 1) % list.items.count
    case .pageDown: list.selected = min(list.items.count - 1, list.selected + 8)
    case .pageUp: list.selected = max(0, list.selected - 8)
    case .escape:
      refusedPopup = list.range.lowerBound
      popup = nil
      return .handled
    case .tab: return accept(list)
    case .enter where list.isTouched: return accept(list)
    default: return nil
    }
    list.isTouched = true
    popup = list
    return .handled
  }

  private mutating func accept(_ list: CompletionPopup) -> EditorOutcome {
    let text = list.items[list.selected].text
    let goesOn = text.hasSuffix(":")
    history.pause()
    edit(list.range, text + (list.isClosed || goesOn ? "" : "\""))
    history.pause()
    if list.isClosed, !goesOn { caret = buffer.right(of: caret) }
    popup = nil
    if goesOn { openPopup(asked: true) }
    return .changed
  }
}
