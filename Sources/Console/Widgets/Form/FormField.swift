import Credentials
import IAM
import Language
import Terminal

/// A field of a form: its label, what it is for, and what is typed or chosen in it.
struct FormField: Sendable, Equatable {
  /// What a field is made of.
  enum Control: Sendable, Equatable {
    /// A line of text; with the most characters it should have, a counter shows how many it has.
    case text(TextField, limit: Int?)
    /// A line for a secret, which is never shown.
    case secret(SecretField)
    case lines(TextArea)
    case options(OptionControl)
    /// A box to tick with the words behind it.
    case toggle(Bool, Sentence)
    case pick(PickControl)
    case tags(TagsEditor)
    /// Something with a screen of its own, such as a policy document: what it is now, in a few words.
    case place(Sentence)
    /// A text that can't be changed.
    case fixed(SafeText)
    /// A text that can't be changed and that the cursor goes through, so that a long page of them can be read.
    case fact(SafeText)
    /// The heading of the fields below it.
    case heading
  }

  let id: FieldID
  let label: Sentence
  /// A sentence about the field, seen while it has the focus.
  var help: Sentence?
  var isRequired: Bool
  var control: Control
  /// Whether it was changed, or saving was tried: only then its problem is told.
  var isTouched = false
  /// The page it stands on, of a form with several.
  var page = 0

  init(_ id: FieldID, _ label: Sentence, _ control: Control, help: Sentence? = nil, isRequired: Bool = false) {
    self.id = id
    self.label = label
    self.control = control
    self.help = help
    self.isRequired = isRequired
  }

  /// Whether the cursor can stand in it.
  var isFocusable: Bool {
    switch control {
    case .fixed, .heading: false
    default: true
    }
  }

  /// What stands in it; nil for what has no value.
  var value: FieldValue? {
    switch control {
    case .text(let field, _): .text(field.text)
    case .secret(let field): .secret(SecretValue(field.secret))
    case .lines(let area): .text(area.text)
    case .options(let options): .option(options.id)
    case .toggle(let isOn, _): .flag(isOn)
    case .pick(let pick): .picked(pick.picked)
    case .tags(let editor): .tags(editor.tags)
    case .place, .fixed, .fact, .heading: nil
    }
  }
}

extension FormField {
  /// A line of text.
  /// - Parameter limit: The most characters it should have, for the counter; more can be typed and is told as a problem.
  static func text(
    _ id: FieldID, _ label: Sentence, _ text: String = "", limit: Int? = nil, placeholder: Sentence? = nil, help: Sentence? = nil,
    isRequired: Bool = false
  ) -> FormField {
    FormField(id, label, .text(TextField(text, placeholder: placeholder), limit: limit), help: help, isRequired: isRequired)
  }

  /// A line for a secret, such as a password. What is typed is only in the buffer; a form made anew may be given the same.
  static func secret(
    _ id: FieldID, _ label: Sentence, _ secret: SecretBuffer = SecretBuffer(), help: Sentence? = nil, isRequired: Bool = false
  ) -> FormField {
    FormField(id, label, .secret(SecretField(secret)), help: help, isRequired: isRequired)
  }

  /// Text of several lines.
  static func lines(_ id: FieldID, _ label: Sentence, _ text: String = "", help: Sentence? = nil) -> FormField {
    FormField(id, label, .lines(TextArea(text)), help: help)
  }

  /// One of a few options.
  static func options(
    _ id: FieldID, _ label: Sentence, _ options: [OptionControl.Option], selected: String, help: Sentence? = nil
  ) -> FormField {
    FormField(id, label, .options(OptionControl(options, selected: selected)), help: help)
  }

  /// A box to tick.
  static func toggle(_ id: FieldID, _ label: Sentence, _ words: Sentence, isOn: Bool = false, help: Sentence? = nil) -> FormField {
    FormField(id, label, .toggle(isOn, words), help: help)
  }

  /// Something from a long list.
  static func pick(_ id: FieldID, _ label: Sentence, _ pick: PickControl, help: Sentence? = nil, isRequired: Bool = false) -> FormField {
    FormField(id, label, .pick(pick), help: help, isRequired: isRequired)
  }

  /// Tags.
  static func tags(_ id: FieldID, _ label: Sentence, _ tags: [Tag] = [], rule: TagRule = TagRule(), help: Sentence? = nil) -> FormField {
    FormField(id, label, .tags(TagsEditor(tags, rule: rule)), help: help ?? .tagsHelp)
  }
}

extension FormField {
  /// The same on a page.
  func on(page: Int) -> FormField {
    var field = self
    field.page = page
    return field
  }
}
