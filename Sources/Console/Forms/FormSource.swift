import AccountService
import Credentials
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
  /// What is asked when a field has another value, so that the form knows more of what was chosen; it comes into the input as `found`.
  func look(at field: FieldID, _ input: FormInput) -> (any Query)?
  /// What stands on the last of several pages, where all that was entered is looked at once more.
  func review(_ input: FormInput, since base: Base, _ context: Context) -> [FormField]
  /// Whether saving needs a password that the program makes up; it comes into the input as `proposed`.
  func wantsPassword(_ input: FormInput) -> Bool
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
  func look(at field: FieldID, _ input: FormInput) -> (any Query)? { nil }
  func review(_ input: FormInput, since base: Base, _ context: Context) -> [FormField] { [] }
  func wantsPassword(_ input: FormInput) -> Bool { false }
}

/// What a person entered: the fields' values, and documents, which are written on a screen of their own.
struct FormInput: Sendable {
  var values: FormValues
  var documents: [FieldID: String] = [:]
  /// What was asked about fields' values.
  var found: [FieldID: any Sendable] = [:]
  /// A password that the program made up.
  var proposed: Secret?

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
