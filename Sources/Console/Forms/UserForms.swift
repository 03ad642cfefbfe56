import AccountService
import AccountStore
import IAM
import Language
import Terminal

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
