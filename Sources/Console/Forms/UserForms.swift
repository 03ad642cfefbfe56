import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The form of a new user.
struct CreateUserForm: FormSource {
  private static let name = FieldID("UserName")
  private static let groups = FieldID("GroupName")

  let title = Sentence.createUserTitle
  var query: any Query { CustomerPolicies() }

  func form(of own: [AttachedPolicy], _ context: Context) -> Form {
    let policies = Choices.policies(own, context.look)
    return Form(
      [
        .text(Self.name, .formUserName, limit: 64, help: .formUserNameHelp, isRequired: true),
        .pick(Self.groups, .groups, PickControl(suppliedFrom: 0), help: .formGroupsHelp), .policies(policies), .boundary(policies), .path(),
        .tags(),
      ], rules: FormRules(texts: [TextCheck(Self.name, .formUserName, .newName), TextCheck(.path, .columnPath, .path)]),
      save: .buttonCreate)
  }

  func feed(for field: FieldID) -> PickerFeed? { field == Self.groups ? .entities([.group]) : nil }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.name ? NameCheck(.user, input.values.text(field)) : nil
  }

  func change(_ input: FormInput, since own: [AttachedPolicy], _ context: Context) -> Change? {
    let values = input.values
    let name = values.text(Self.name)
    let create = CreateUser(
      userName: name, path: input.optional(.path), permissionsBoundary: values.picked(.boundary).first, tags: input.optionalTags(.tags))
    let memberships = values.picked(Self.groups).map { AddUserToGroup(groupName: $0, userName: name) }
    let attachments = values.picked(.policies).map { AttachUserPolicy(userName: name, policyARN: $0) }
    return Change(
      operations: [create] + memberships + attachments, done: .created(.user, name), then: [.replace(Screens.screen(at: .user(name)))])
  }
}

/// The form that renames a user or moves it to another path.
struct EditUserForm: FormSource {
  private static let newName = FieldID("NewUserName")
  private static let newPath = FieldID("NewPath")
  let name: String

  var title: Sentence { .editTitle(.user, name) }
  var query: any Query { UserDetail(name) }

  func form(of detail: UserDetail.Answer, _ context: Context) -> Form {
    let user = detail.user.value
    return Form(
      [
        .text(Self.newName, .formUserName, user.name, limit: 64, help: .formRenameHelp, isRequired: true),
        .path(user.path, id: Self.newPath), FormField("Id", .factID, .fixed(SafeText(user.id))),
      ], rules: FormRules(texts: [TextCheck(Self.newName, .formUserName, .newName), TextCheck(Self.newPath, .columnPath, .path)]))
  }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.newName ? NameCheck(.user, input.values.text(field), own: name) : nil
  }

  func field(for member: String) -> FieldID { member == "UserName" ? Self.newName : FieldID(member) }

  func change(_ input: FormInput, since detail: UserDetail.Answer, _ context: Context) -> Change? {
    let user = detail.user.value
    let newName = input.values.text(Self.newName)
    let newPath = input.optional(Self.newPath) ?? "/"
    guard newName != user.name || newPath != user.path else { return nil }
    let update = UpdateUser(
      userName: user.name, newPath: newPath == user.path ? nil : newPath, newUserName: newName == user.name ? nil : newName)
    return Change(
      operations: [update], expectations: [Expectation(.user, named: user.name, revision: detail.user.revision)],
      done: .saved(.user, newName), then: [.moved(.user(name), to: .user(newName)), .pop])
  }
}

extension Actions {
  static func createUser(_ context: Context) -> [Effect] { [.push(FormScreen(CreateUserForm()))] }
  static func editUser(_ name: String, _ context: Context) -> [Effect] { [.push(FormScreen(EditUserForm(name: name)))] }
}
