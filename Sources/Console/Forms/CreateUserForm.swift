import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal

/// The form of a new user, on four pages: who, permissions, tags, and everything once more.
struct CreateUserForm: FormSource {
  static let name = FieldID("UserName")
  static let access = FieldID("ConsoleAccess")
  static let way = FieldID("PermissionsWay")
  static let groups = FieldID("GroupName")
  static let model = FieldID("CopyFrom")

  /// How the new user gets permissions.
  enum Way: String { case groups, copy, attach }

  private let parts = PasswordFields()

  let title = Sentence.createUserTitle
  var query: any Query { UserFormBase() }

  func form(of base: UserFormBase.Answer, _ context: Context) -> Form {
    let policies = Choices.policies(base.policies, context.look)
    let ways: [OptionControl.Option] = [
      .init(Way.groups.rawValue, .wayGroups), .init(Way.copy.rawValue, .wayCopy), .init(Way.attach.rawValue, .wayAttach),
    ]
    let who: [FormField] =
      [
        .text(Self.name, .formUserName, limit: 64, help: .formUserNameHelp, isRequired: true),
        .toggle(Self.access, .consoleAccess, .giveConsoleAccess, help: .consoleAccessHelp),
      ] + parts.fields + [.path()]
    let permissions: [FormField] = [
      .options(Self.way, .permissionsWay, ways, selected: Way.groups.rawValue, help: .permissionsWayHelp),
      .pick(Self.groups, .groups, PickControl(suppliedFrom: 0), help: .formGroupsHelp),
      .pick(Self.model, .copyFrom, PickControl(suppliedFrom: 0, mode: .single), help: .copyFromHelp, isRequired: true),
      .policies(policies), .boundary(policies),
    ]
    return Form(
      who + permissions.map { $0.on(page: 1) } + [FormField.tags().on(page: 2)], rules: rules(base.policy, context), save: .createUserTitle,
      pages: [.pageWho, .tabPermissions, .tags, .pageReview])
  }

  private func rules(_ policy: PasswordPolicy, _ context: Context) -> FormRules {
    let texts = FormRules(texts: [TextCheck(Self.name, .formUserName, .newName), TextCheck(.path, .columnPath, .path)])
    return FormRules(
      problems: { values in
        let rules = PasswordFields.rules(policy, userName: values.text(Self.name), context)
        return texts.problems(values).merging(PasswordFields.problems(values, rules)) { $1 }
      },
      isShown: { field, values in
        let hasConsole = values.flag(Self.access)
        return switch field {
        case PasswordFields.kind, PasswordFields.reset: hasConsole
        case PasswordFields.password: hasConsole && PasswordFields.isOwn(values)
        case Self.groups: Self.way(values) == .groups
        case Self.model: Self.way(values) == .copy
        case .policies: Self.way(values) == .attach
        default: true
        }
      },
      notes: { values in
        PasswordFields.notes(values, PasswordFields.rules(policy, userName: values.text(Self.name), context))
      })
  }

  static func way(_ values: FormValues) -> Way { Way(rawValue: values.option(way)) ?? .groups }

  func feed(for field: FieldID) -> PickerFeed? {
    switch field {
    case Self.groups: .entities([.group])
    case Self.model: .entities([.user])
    default: nil
    }
  }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.name ? NameCheck(.user, input.values.text(field)) : nil
  }

  func look(at field: FieldID, _ input: FormInput) -> (any Query)? {
    guard field == Self.model, let name = input.values.picked(field).first else { return nil }
    return UserDetail(name)
  }

  func wantsPassword(_ input: FormInput) -> Bool { input.values.flag(Self.access) && !PasswordFields.isOwn(input.values) }

  func change(_ input: FormInput, since base: UserFormBase.Answer, _ context: Context) -> Change? {
    let values = input.values
    let name = values.text(Self.name)
    let create = CreateUser(
      userName: name, path: input.optional(.path), permissionsBoundary: values.picked(.boundary).first, tags: input.optionalTags(.tags))
    let permissions = NewPermissions(input, mayChangePassword: base.policy.allowsUsersToChange, context)
    var operations: [any WriteOperation] = [create]
    let done = Sentence.created(.user, name)
    let next = Effect.replace(Screens.screen(at: .user(name)))
    operations += permissions.operations(for: name)
    guard values.flag(Self.access) else { return Change(operations: operations, done: done, then: [next]) }
    let secret = parts.secret(input)
    operations.insert(
      CreateLoginProfile(
        userName: name, password: secret, isPasswordResetRequired: values.flag(PasswordFields.reset),
        passwordWasGenerated: !PasswordFields.isOwn(values)), at: 1)
    let page = OneTimeScreen(userName: name, secret, next: next, news: done, context)
    return Change(operations: operations, done: nil, then: [.replace(page)])
  }

  func review(_ input: FormInput, since base: UserFormBase.Answer, _ context: Context) -> [FormField] {
    UserReview(input, NewPermissions(input, mayChangePassword: base.policy.allowsUsersToChange, context), context.look).fields
  }
}

/// What a new user gets: from the form, or copied from another user.
struct NewPermissions {
  var groups: [String] = []
  /// Managed policies, by ARN.
  var policies: [String] = []
  var inline: [InlinePolicy] = []
  /// Whether the policy that lets her change her own password is among them only because she must.
  var hasChangePolicy = false

  init(_ input: FormInput, mayChangePassword: Bool, _ context: Context) {
    let values = input.values
    switch CreateUserForm.way(values) {
    case .groups: groups = values.picked(CreateUserForm.groups)
    case .attach: policies = values.picked(.policies)
    case .copy:
      guard let model = input.found[CreateUserForm.model] as? UserDetail.Answer else { break }
      groups = model.groups.map(\.group.value.name)
      policies = model.attached.map(\.arn)
      inline = model.inline
    }
    let mustChange = values.flag(CreateUserForm.access) && values.flag(PasswordFields.reset)
    let arn = PasswordForm.changePolicy(context)
    if mustChange, !mayChangePassword, !policies.contains(arn) {
      policies.append(arn)
      hasChangePolicy = true
    }
  }

  func operations(for name: String) -> [any WriteOperation] {
    groups.map { AddUserToGroup(groupName: $0, userName: name) } + policies.map { AttachUserPolicy(userName: name, policyARN: $0) }
      + inline.map { PutUserPolicy(userName: name, policyName: $0.name, policyDocument: $0.document) }
  }
}

/// Everything that was entered for a new user, once more.
struct UserReview {
  private(set) var fields: [FormField] = []

  init(_ input: FormInput, _ permissions: NewPermissions, _ look: Look) {
    let values = input.values
    add(heading: .pageWho)
    add(.formUserName, SafeText(values.text(CreateUserForm.name)))
    add(.columnPath, SafeText(input.optional(.path) ?? "/"))
    let hasConsole = values.flag(CreateUserForm.access)
    let isOwn = PasswordFields.isOwn(values)
    add(.consolePassword, look.text(!hasConsole ? .none : isOwn ? .passwordOwn : .passwordAutomatic))
    if hasConsole { add(.nextSignIn, look.text(values.flag(PasswordFields.reset) ? .mustCreateNew : .keepsPassword)) }
    add(heading: .tabPermissions)
    add(all: .groups, permissions.groups, look)
    add(all: .formPolicies, permissions.policies.map(Actions.name(ofPolicy:)), look)
    if permissions.hasChangePolicy { add(.notice, look.text(.changePolicyAttached)) }
    if !permissions.inline.isEmpty { add(all: .inline, permissions.inline.map(\.name), look) }
    add(all: .permissionsBoundary, values.picked(.boundary).map(Actions.name(ofPolicy:)), look)
    add(heading: .tags)
    for tag in values.tags(.tags) { add(Sentence(verbatim: tag.key), SafeText(tag.value)) }
    if values.tags(.tags).isEmpty { add(.tags, look.text(.none)) }
  }

  private mutating func add(heading: Sentence) {
    fields.append(FormField(FieldID("review \(fields.count)"), heading, .heading))
  }

  private mutating func add(_ label: Sentence, _ text: SafeText) {
    fields.append(FormField(FieldID("review \(fields.count)"), label, .fact(text)))
  }

  private mutating func add(all label: Sentence, _ names: [String], _ look: Look) {
    add(label, names.isEmpty ? look.text(.none) : SafeText(names.joined(separator: ", ")))
  }
}
