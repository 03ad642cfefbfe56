import AccountService
import IAM
import Language
import Terminal

/// Who is in which group.
extension Actions {
  static func addToGroups(user: String, current: [String], _ context: Context) -> [Effect] {
    let picker = PickerOverlay(.addToGroupsTitle(user), mode: .multiple, from: .entities([.group], mark: .holds(user: user))) { choices in
      let operations = choices.map { AddUserToGroup(groupName: $0.id, userName: user) }
      return [.perform(Change(operations: operations, done: .addedToGroups(user, choices.map(\.id))))]
    }
    return [.open(picker)]
  }

  static func addUsers(toGroup group: String, _ context: Context) -> [Effect] {
    let picker = PickerOverlay(.addUsersTitle(group), mode: .multiple, from: .entities([.user], mark: .isMember(ofGroup: group))) {
      choices in
      let operations = choices.map { AddUserToGroup(groupName: group, userName: $0.id) }
      return [.perform(Change(operations: operations, done: .usersAdded(choices.map(\.id), group: group)))]
    }
    return [.open(picker)]
  }

  static func removeFromGroup(_ subject: DetailRow.Subject, user: String) -> [Effect]? {
    guard case .group(let group) = subject else { return nil }
    return remove(user, from: group)
  }

  static func removeFromGroup(_ subject: DetailRow.Subject, group: String) -> [Effect]? {
    guard case .user(let user) = subject else { return nil }
    return remove(user, from: group)
  }

  private static func remove(_ user: String, from group: String) -> [Effect] {
    let change = Change(
      operations: [RemoveUserFromGroup(groupName: group, userName: user)], done: .userRemoved(user, group: group))
    return [.open(GuardedOverlay(change, .keyRemoveFromGroup, .removeUserQuestion(user, group: group), yes: .remove))]
  }
}
