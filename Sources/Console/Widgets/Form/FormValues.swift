import IAM
import Language

/// What tells a form's field from the others.
struct FieldID: Sendable, Hashable, ExpressibleByStringLiteral {
  let name: String

  init(_ name: String) { self.name = name }
  init(stringLiteral name: String) { self.name = name }
}

/// What stands in a field.
enum FieldValue: Sendable, Equatable {
  case text(String)
  /// The ID of the option that is on.
  case option(String)
  case flag(Bool)
  /// What was picked, in order.
  case picked([Choice])
  case tags([Tag])
}

/// What stands in all fields of a form, hidden ones too. A field that there isn't counts as empty.
struct FormValues: Sendable, Equatable {
  var values: [FieldID: FieldValue] = [:]

  /// The text of a text field.
  func text(_ id: FieldID) -> String { if case .text(let text) = values[id] { text } else { "" } }
  /// The ID of the option that is on.
  func option(_ id: FieldID) -> String { if case .option(let option) = values[id] { option } else { "" } }
  /// Whether a box is ticked.
  func flag(_ id: FieldID) -> Bool { values[id] == .flag(true) }
  /// The IDs of what was picked, in order.
  func picked(_ id: FieldID) -> [String] { if case .picked(let choices) = values[id] { choices.map(\.id) } else { [] } }
  /// The tags, without empty rows.
  func tags(_ id: FieldID) -> [Tag] { if case .tags(let tags) = values[id] { tags } else { [] } }

  /// Whether nothing stands in a field; options and boxes always hold something.
  func isEmpty(_ id: FieldID) -> Bool {
    switch values[id] {
    case .text(let text): text.isEmpty
    case .picked(let choices): choices.isEmpty
    case .tags(let tags): tags.isEmpty
    case .option, .flag: false
    case nil: true
    }
  }
}

/// What a form asks of its values, as data: the same form has the same rules, so they take no part in comparing forms.
struct FormRules: Sendable, Equatable {
  /// What is wrong, one sentence a field.
  var problems: @Sendable (FormValues) -> [FieldID: Sentence]
  /// Whether a field is shown.
  var isShown: @Sendable (FieldID, FormValues) -> Bool

  init(
    problems: @escaping @Sendable (FormValues) -> [FieldID: Sentence] = { _ in [:] },
    isShown: @escaping @Sendable (FieldID, FormValues) -> Bool = { _, _ in true }
  ) {
    self.problems = problems
    self.isShown = isShown
  }

  static func == (left: FormRules, right: FormRules) -> Bool { true }
}
