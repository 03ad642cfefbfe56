import AccountService
import AccountStore
import IAM
import Language
import PolicyEngine
import Terminal

/// The form of a new role: whom it trusts, what it is called, what it may do.
struct CreateRoleForm: FormSource {
  private static let name = FieldID("RoleName")
  private static let trusted = FieldID("Trusted")
  private static let service = FieldID("Service")
  private static let account = FieldID("AccountId")
  private static let externalID = FieldID("ExternalId")
  private static let mfa = FieldID("MFA")
  private static let profile = FieldID("InstanceProfileName")
  private static let ec2 = "ec2.amazonaws.com"

  let title = Sentence.createRoleTitle
  var query: any Query { CustomerPolicies() }

  func form(of own: [AttachedPolicy], _ context: Context) -> Form {
    let policies = Choices.policies(own, context.look)
    let trust: [OptionControl.Option] = [
      .init("service", .trustService), .init("account", .trustAccount), .init("own", .trustOwn),
    ]
    return Form(
      [
        .options(Self.trusted, .factTrusts, trust, selected: "service", help: .formTrustHelp),
        .pick(Self.service, .formService, PickControl(Choices.services, mode: .single), help: .formServiceHelp, isRequired: true),
        .text(Self.account, .formAccountID, limit: 12, help: .formAccountIDHelp, isRequired: true),
        .text(Self.externalID, .formExternalID, limit: 1224, help: .formExternalIDHelp),
        .toggle(Self.mfa, .formMFA, .formNeedsMFA, help: .formNeedsMFAHelp),
        FormField(.trust, .tabTrustPolicy, .place(.documentEmpty), help: .formOwnTrustHelp),
        .text(Self.name, .formRoleName, limit: 64, help: .formRoleNameHelp, isRequired: true),
        .text(.description, .factDescription, limit: 1000, help: .formRoleDescriptionHelp), .policies(policies),
        .toggle(Self.profile, .instanceProfile, .formProfile, isOn: true, help: .formProfileHelp), .boundary(policies),
        SessionDuration.field(), SessionDuration.seconds(), .path(), .tags(),
      ], rules: rules, save: .buttonCreate)
  }

  private var rules: FormRules {
    FormRules(
      texts: [
        TextCheck(Self.name, .formRoleName, .newName), TextCheck(.path, .columnPath, .path),
        TextCheck(.description, .factDescription, .roleDescription), TextCheck(Self.externalID, .formExternalID, .externalID),
      ],
      also: { values in
        var found = SessionDuration.problems(values)
        let account = values.text(Self.account)
        if !account.isEmpty, AccountID(account) == nil { found[Self.account] = .formBadAccountID }
        return found
      },
      isShown: { field, values in
        let trusted = values.option(Self.trusted)
        return switch field {
        case Self.service: trusted == "service"
        case Self.profile: trusted == "service" && values.picked(Self.service) == [Self.ec2]
        case Self.account, Self.externalID, Self.mfa: trusted == "account"
        case .trust: trusted == "own"
        case SessionDuration.secondsID: SessionDuration.isOwn(values)
        default: true
        }
      })
  }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.name ? NameCheck(.role, input.values.text(field)) : nil
  }

  func editor(for field: FieldID, _ input: FormInput, since own: [AttachedPolicy], _ context: Context) -> EditorScreen? {
    EditorScreen(.field(field, .tabTrustPolicy, kind: .trust, quota: .trust), text: input.documents[field] ?? template(input, context))
  }

  /// The trust policy that the fields mean, to begin one's own with.
  private func template(_ input: FormInput, _ context: Context) -> String {
    let account = AccountID(input.values.text(Self.account)) ?? context.account.id
    return TrustTemplate.account(account.digits, partition: context.account.partition, externalID: nil, needsMFA: false)
  }

  private func trustPolicy(_ input: FormInput, _ context: Context) -> String {
    let values = input.values
    return switch values.option(Self.trusted) {
    case "service": TrustTemplate.service(values.picked(Self.service).first ?? "")
    case "account":
      TrustTemplate.account(
        values.text(Self.account), partition: context.account.partition, externalID: input.optional(Self.externalID),
        needsMFA: values.flag(Self.mfa))
    default: input.documents[.trust] ?? ""
    }
  }

  func change(_ input: FormInput, since own: [AttachedPolicy], _ context: Context) -> Change? {
    let values = input.values
    let name = values.text(Self.name)
    let create = CreateRole(
      roleName: name, assumeRolePolicyDocument: trustPolicy(input, context), path: input.optional(.path),
      description: input.optional(.description), maxSessionDuration: SessionDuration.chosen(values),
      permissionsBoundary: values.picked(.boundary).first, tags: input.optionalTags(.tags))
    let attachments = values.picked(.policies).map { AttachRolePolicy(roleName: name, policyARN: $0) }
    let hasProfile = values.flag(Self.profile) && rules.isShown(Self.profile, values)
    let profile: [any WriteOperation] =
      hasProfile
      ? [CreateInstanceProfile(instanceProfileName: name), AddRoleToInstanceProfile(instanceProfileName: name, roleName: name)] : []
    return Change(
      operations: [create] + attachments + profile, done: hasProfile ? .createdWithProfile(name) : .created(.role, name),
      then: [.replace(Screens.screen(at: .role(name)))])
  }
}

/// The form of a role's description and longest session; a role can't be renamed or moved.
struct EditRoleForm: FormSource {
  let name: String

  var title: Sentence { .editTitle(.role, name) }
  var query: any Query { RoleDetail(name) }

  func form(of detail: RoleDetail.Answer, _ context: Context) -> Form {
    let role = detail.role.value
    return Form(
      [
        FormField("Name", .formRoleName, .fixed(SafeText(role.name))),
        .text(.description, .factDescription, role.description ?? "", limit: 1000, help: .formRoleDescriptionHelp),
        SessionDuration.field(role.maxSessionDuration), SessionDuration.seconds(role.maxSessionDuration),
        FormField("Path", .columnPath, .fixed(SafeText(role.path))), FormField("Id", .factID, .fixed(SafeText(role.id))),
      ],
      rules: FormRules(
        texts: [TextCheck(.description, .factDescription, .roleDescription)], also: SessionDuration.problems,
        isShown: { field, values in field != SessionDuration.secondsID || SessionDuration.isOwn(values) }))
  }

  func change(_ input: FormInput, since detail: RoleDetail.Answer, _ context: Context) -> Change? {
    let role = detail.role.value
    let description = input.values.text(.description)
    let duration = SessionDuration.chosen(input.values)
    guard description != role.description ?? "" || duration != role.maxSessionDuration else { return nil }
    return Change(
      operations: [UpdateRole(roleName: role.name, description: description, maxSessionDuration: duration)],
      expectations: [Expectation(.role, named: role.name, revision: detail.role.revision)], done: .saved(.role, role.name), then: [.pop])
  }
}

extension Actions {
  static func createRole(_ context: Context) -> [Effect] { [.push(FormScreen(CreateRoleForm()))] }
  static func editRole(_ name: String, _ context: Context) -> [Effect] { [.push(FormScreen(EditRoleForm(name: name)))] }
}
