import AWSCatalog
import AccountService
import AccountStore
import IAM
import Language
import PolicyEngine
import Terminal

/// The form of a new customer managed policy. Its document is written in the editor, begun from nothing, from an AWS managed policy or from
/// the policy it copies.
struct CreatePolicyForm: FormSource {
  private static let name = FieldID("PolicyName")
  private static let model = FieldID("Model")

  /// The name, the ARN and the document of the policy to begin with.
  struct Copy: Sendable {
    let name: String
    let document: String
  }

  var copy: Copy?

  var title: Sentence { copy.map { .copyPolicyTitle($0.name) } ?? .createPolicyTitle }
  var query: any Query { EditableDocument(.newPolicy) }

  func form(of base: EditableDocument.Answer, _ context: Context) -> Form {
    let start = copy.map { Sentence.documentSize($0.document) } ?? .documentEmpty
    let document = FormField(.document, .tabDocument, .place(start), help: .formDocumentHelp)
    let model = FormField.pick(
      Self.model, .formModel, PickControl(Choices.awsPolicies(context.look), mode: .single), help: .formModelHelp)
    return Form(
      [.text(Self.name, .formPolicyName, copy?.name ?? "", limit: 128, help: .formPolicyNameHelp, isRequired: true)]
        + (copy == nil ? [model] : []) + [
          document, .text(.description, .factDescription, limit: 1000, help: .formPolicyDescriptionHelp), .path(), .tags(),
        ],
      rules: FormRules(
        texts: [
          TextCheck(Self.name, .formPolicyName, .longName), TextCheck(.path, .columnPath, .policyPath),
          TextCheck(.description, .factDescription, .policyDescription),
        ]), save: .buttonCreate)
  }

  func documents(of base: EditableDocument.Answer) -> [FieldID: String] { copy.map { [.document: $0.document] } ?? [:] }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.name ? NameCheck(.policy, input.values.text(field)) : nil
  }

  func react(to field: FieldID, _ input: inout FormInput) {
    guard field == Self.model, let arn = input.values.picked(field).first, let text = AWSManagedPolicies.document(of: arn) else { return }
    input.documents[.document] = (try? PolicyFormatter.format(text)) ?? text
  }

  func editor(for field: FieldID, _ input: FormInput, since base: EditableDocument.Answer, _ context: Context) -> EditorScreen? {
    let text = input.documents[field] ?? PolicyTemplate.identity
    return EditorScreen(.field(field, .tabDocument, kind: .identity, quota: base.quota), text: text)
  }

  func change(_ input: FormInput, since base: EditableDocument.Answer, _ context: Context) -> Change? {
    let name = input.values.text(Self.name)
    let path = input.optional(.path) ?? "/"
    let create = CreatePolicy(
      policyName: name, policyDocument: input.documents[.document] ?? "", path: path, description: input.optional(.description),
      tags: input.optionalTags(.tags))
    let arn = ARN.text(.policy, path: path, name: name, account: context.account.id, partition: context.account.partition)
    return Change(operations: [create], done: .created(.policy, name), then: [.replace(Screens.screen(at: .policy(arn: arn)))])
  }
}

/// Documents to begin with.
enum PolicyTemplate {
  /// An identity policy with one statement that allows nothing yet.
  static let identity = """
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": [],
          "Resource": "*"
        }
      ]
    }
    """
}

/// The form of a new inline policy.
struct CreateInlineForm: FormSource {
  private static let name = FieldID("PolicyName")
  let holder: InlineHolder

  var title: Sentence { .createInlineTitle(holder.name) }
  var query: any Query { EditableDocument(.newInline(of: holder.kind, holder.name)) }

  func form(of detail: EditableDocument.Answer, _ context: Context) -> Form {
    let names = Set(detail.names.map { $0.lowercased() })
    return Form(
      [
        .text(Self.name, .formPolicyName, limit: 128, help: .formInlineNameHelp(holder.name), isRequired: true),
        FormField(.document, .tabDocument, .place(.documentEmpty), help: .formInlineDocumentHelp(detail.quota.limit - detail.used)),
      ],
      rules: FormRules(
        texts: [TextCheck(Self.name, .formPolicyName, .longName)],
        also: { values in names.contains(values.text(Self.name).lowercased()) ? [Self.name: .inlineNameTaken(values.text(Self.name))] : [:]
        }),
      save: .buttonCreate)
  }

  func editor(for field: FieldID, _ input: FormInput, since detail: EditableDocument.Answer, _ context: Context) -> EditorScreen? {
    let text = input.documents[field] ?? PolicyTemplate.identity
    return EditorScreen(.field(field, .tabDocument, kind: .identity, quota: detail.quota, used: detail.used), text: text)
  }

  func change(_ input: FormInput, since detail: EditableDocument.Answer, _ context: Context) -> Change? {
    let name = input.values.text(Self.name)
    let screen = InlinePolicyScreen(name, of: holder)
    return Change(
      operations: [holder.putInline(name, input.documents[.document] ?? "")],
      expectations: detail.expectation.map { [$0] } ?? [], done: .inlineSaved(name, of: holder.name),
      then: [.replace(screen)])
  }
}

extension Actions {
  static func createPolicy(_ context: Context) -> [Effect] { [.push(FormScreen(CreatePolicyForm()))] }

  static func copyPolicy(_ detail: PolicyDetail.Answer, _ context: Context) -> [Effect] {
    let text = (try? PolicyFormatter.format(detail.document)) ?? detail.document
    return [.push(FormScreen(CreatePolicyForm(copy: .init(name: detail.policy.value.name, document: text))))]
  }

  static func createInline(in holder: InlineHolder, _ context: Context) -> [Effect] {
    [.push(FormScreen(CreateInlineForm(holder: holder)))]
  }
}
