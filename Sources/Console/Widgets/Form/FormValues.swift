import Credentials
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
  case secret(SecretValue)
  /// The ID of the option that is on.
  case option(String)
  case flag(Bool)
  /// What was picked, in order.
  case picked([Choice])
  case tags([Tag])
}

/// What stands in a secret's field: the handle, and which of its versions it was, so that two values of the same field can be compared
/// without looking into either.
struct SecretValue: Sendable, Equatable {
  let secret: SecretBuffer
  private let version: Int

  init(_ secret: SecretBuffer) {
    self.secret = secret
    version = secret.version
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { version == 0 }
}

/// What stands in all fields of a form, hidden ones too. A field that there isn't counts as empty.
struct FormValues: Sendable, Equatable {
  var values: [FieldID: FieldValue] = [:]

  /// The text of a text field.
  func text(_ id: FieldID) -> String { if case .text(let text) = values[id] { text } else { "" } }
  /// What is typed in a secret's field; nil where there is no such field.
  func secret(_ id: FieldID) -> SecretBuffer? { if case .secret(let value) = values[id] { value.secret } else { nil } }
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
    case .secret(let value): value.isEmpty
    case .picked(let choices): choices.isEmpty
    case .tags(let tags): tags.isEmpty
    case .option, .flag: false
    case nil: true
    }
  }
}

/// A line below a field that says whether something is fulfilled, such as a rule for passwords.
struct FieldNote: Sendable, Equatable {
  let sentence: Sentence
  let isMet: Bool

  init(_ sentence: Sentence, isMet: Bool) {
    self.sentence = sentence
    self.isMet = isMet
  }
}

/// What a form asks of its values, as data: the same form has the same rules, so they take no part in comparing forms.
struct FormRules: Sendable, Equatable {
  /// What is wrong, one sentence a field.
  var problems: @Sendable (FormValues) -> [FieldID: Sentence]
  /// Whether a field is shown.
  var isShown: @Sendable (FieldID, FormValues) -> Bool
  /// What is told below fields while they are typed, always the same lines in the same order.
  var notes: @Sendable (FormValues) -> [FieldID: [FieldNote]]

  init(
    problems: @escaping @Sendable (FormValues) -> [FieldID: Sentence] = { _ in [:] },
    isShown: @escaping @Sendable (FieldID, FormValues) -> Bool = { _, _ in true },
    notes: @escaping @Sendable (FormValues) -> [FieldID: [FieldNote]] = { _ in [:] }
  ) {
    self.problems = problems
    self.isShown = isShown
    self.notes = notes
  }

  static func == (left: FormRules, right: FormRules) -> Bool { true }
}
