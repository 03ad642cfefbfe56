import AccountService
import IAM
import Language
import Terminal

/// What makes a form's screen the form of something: what it reads first, its fields, and the operations that its values mean.
///
/// Fields that are an operation's member have the member's wire name, so that a refusal finds its field.
protocol FormSource: Sendable {
  /// What the form begins with; read again when somebody else saved meanwhile.
  associatedtype Base: Sendable
  var title: Sentence { get }
  /// Asks for the base.
  var query: any Query { get }
  /// The fields as the base has them.
  func form(of base: Base, _ context: Context) -> Form
  /// The documents as the base has them, by their fields.
  func documents(of base: Base) -> [FieldID: String]
  /// What saving does; nil where nothing differs from the base.
  func change(_ input: FormInput, since base: Base, _ context: Context) -> Change?
  /// Where the choices of a field come from that the account filters.
  func feed(for field: FieldID) -> PickerFeed?
  /// What is asked while a field is typed: whether a name is free.
  func probe(of field: FieldID, _ input: FormInput) -> NameCheck?
  /// The field that an error's member belongs to.
  func field(for member: String) -> FieldID
  /// The editor for a document's field.
  func editor(for field: FieldID, _ input: FormInput, since base: Base, _ context: Context) -> EditorScreen?
  /// A value is another one: documents may follow.
  func react(to field: FieldID, _ input: inout FormInput)
}

extension FormSource {
  func documents(of base: Base) -> [FieldID: String] { [:] }
  func feed(for field: FieldID) -> PickerFeed? { nil }
  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? { nil }
  func field(for member: String) -> FieldID { FieldID(member) }
  func editor(for field: FieldID, _ input: FormInput, since base: Base, _ context: Context) -> EditorScreen? { nil }
  func react(to field: FieldID, _ input: inout FormInput) {}
}

/// What a person entered: the fields' values, and documents, which are written on a screen of their own.
struct FormInput: Sendable, Equatable {
  var values: FormValues
  var documents: [FieldID: String] = [:]

  /// A text, nil where it is empty.
  func optional(_ field: FieldID) -> String? {
    let text = values.text(field)
    return text.isEmpty ? nil : text
  }

  /// The tags, nil where there are none.
  func optionalTags(_ field: FieldID) -> [Tag]? {
    let tags = values.tags(field)
    return tags.isEmpty ? nil : tags
  }
}
