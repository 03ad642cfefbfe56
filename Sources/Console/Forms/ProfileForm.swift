import AccountService
import IAM
import Language
import Terminal

/// The form of a new instance profile.
struct CreateProfileForm: FormSource {
  private static let name = FieldID("InstanceProfileName")
  private static let role = FieldID("RoleName")

  let title = Sentence.createProfileTitle
  // Nothing has to be known but that the account is there.
  var query: any Query { ListAccountAliases() }

  func form(of base: Page<AccountAlias>, _ context: Context) -> Form {
    Form(
      [
        .text(Self.name, .formProfileName, limit: 128, help: .formProfileNameHelp, isRequired: true),
        .pick(Self.role, .role, PickControl(suppliedFrom: 0, mode: .single), help: .formProfileRoleHelp), .path(), .tags(),
      ], rules: FormRules(texts: [TextCheck(Self.name, .formProfileName, .longName), TextCheck(.path, .columnPath, .path)]),
      save: .buttonCreate)
  }

  func feed(for field: FieldID) -> PickerFeed? { field == Self.role ? .entities([.role]) : nil }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.name ? NameCheck(.instanceProfile, input.values.text(field)) : nil
  }

  func change(_ input: FormInput, since base: Page<AccountAlias>, _ context: Context) -> Change? {
    let name = input.values.text(Self.name)
    let create = CreateInstanceProfile(instanceProfileName: name, path: input.optional(.path), tags: input.optionalTags(.tags))
    let role = input.values.picked(Self.role).map { AddRoleToInstanceProfile(instanceProfileName: name, roleName: $0) }
    return Change(
      operations: [create] + role, done: .created(.instanceProfile, name), then: [.replace(Screens.screen(at: .instanceProfile(name)))])
  }
}

extension Actions {
  static func createInstanceProfile(_ context: Context) -> [Effect] { [.push(FormScreen(CreateProfileForm()))] }
}
