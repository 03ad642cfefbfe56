import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The form of a new user group.
struct CreateGroupForm: FormSource {
  private static let name = FieldID("GroupName")
  private static let users = FieldID("UserName")

  let title = Sentence.createGroupTitle
  var query: any Query { CustomerPolicies() }

  func form(of own: [AttachedPolicy], _ context: Context) -> Form {
    Form(
      [
        .text(Self.name, .formGroupName, limit: 128, help: .formGroupNameHelp, isRequired: true),
        .pick(Self.users, .users, PickControl(suppliedFrom: 0), help: .formUsersHelp), .policies(Choices.policies(own, context.look)),
        .path(),
      ], rules: FormRules(texts: [TextCheck(Self.name, .formGroupName, .longName), TextCheck(.path, .columnPath, .path)]),
      save: .buttonCreate)
  }

  func feed(for field: FieldID) -> PickerFeed? { field == Self.users ? .entities([.user]) : nil }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.name ? NameCheck(.group, input.values.text(field)) : nil
  }

  func change(_ input: FormInput, since own: [AttachedPolicy], _ context: Context) -> Change? {
    let name = input.values.text(Self.name)
    let members = input.values.picked(Self.users).map { AddUserToGroup(groupName: name, userName: $0) }
    let attachments = input.values.picked(.policies).map { AttachGroupPolicy(groupName: name, policyARN: $0) }
    return Change(
      operations: [CreateGroup(groupName: name, path: input.optional(.path))] + members + attachments, done: .created(.group, name),
      then: [.replace(Screens.screen(at: .group(name)))])
  }
}

/// The form that renames a user group or moves it to another path.
struct EditGroupForm: FormSource {
  private static let newName = FieldID("NewGroupName")
  private static let newPath = FieldID("NewPath")
  let name: String

  var title: Sentence { .editTitle(.group, name) }
  var query: any Query { GroupDetail(name, memberLimit: 1) }

  func form(of detail: GroupDetail.Answer, _ context: Context) -> Form {
    let group = detail.group.value
    return Form(
      [
        .text(Self.newName, .formGroupName, group.name, limit: 128, help: .formRenameHelp, isRequired: true),
        .path(group.path, id: Self.newPath), FormField("Id", .factID, .fixed(SafeText(group.id))),
      ], rules: FormRules(texts: [TextCheck(Self.newName, .formGroupName, .longName), TextCheck(Self.newPath, .columnPath, .path)]))
  }

  func probe(of field: FieldID, _ input: FormInput) -> NameCheck? {
    field == Self.newName ? NameCheck(.group, input.values.text(field), own: name) : nil
  }

  func field(for member: String) -> FieldID { member == "GroupName" ? Self.newName : FieldID(member) }

  func change(_ input: FormInput, since detail: GroupDetail.Answer, _ context: Context) -> Change? {
    let group = detail.group.value
    let newName = input.values.text(Self.newName)
    let newPath = input.optional(Self.newPath) ?? "/"
    guard newName != group.name || newPath != group.path else { return nil }
    let update = UpdateGroup(
      groupName: group.name, newPath: newPath == group.path ? nil : newPath, newGroupName: newName == group.name ? nil : newName)
    return Change(
      operations: [update], expectations: [Expectation(.group, named: group.name, revision: detail.group.revision)],
      done: .saved(.group, newName), then: [.moved(.group(name), to: .group(newName)), .pop])
  }
}

extension Actions {
  static func createGroup(_ context: Context) -> [Effect] { [.push(FormScreen(CreateGroupForm()))] }
  static func editGroup(_ name: String, _ context: Context) -> [Effect] { [.push(FormScreen(EditGroupForm(name: name)))] }
}
