import AccountService
import IAM
import Language
import Terminal

/// Roles in instance profiles.
extension Actions {
  static func addToProfile(role: String, _ context: Context) -> [Effect] {
    let picker = PickerOverlay(.addToProfileTitle(role), mode: .single, from: .entities([.instanceProfile], mark: .hasRole)) { choices in
      choices.first.map { add(role, to: $0.id) } ?? []
    }
    return [.open(picker)]
  }

  static func addRole(toProfile profile: String, _ context: Context) -> [Effect] {
    let picker = PickerOverlay(.addRoleTitle(profile), mode: .single, from: .entities([.role])) { choices in
      choices.first.map { add($0.id, to: profile) } ?? []
    }
    return [.open(picker)]
  }

  private static func add(_ role: String, to profile: String) -> [Effect] {
    let operation = AddRoleToInstanceProfile(instanceProfileName: profile, roleName: role)
    return [.perform(Change(operations: [operation], done: .roleAdded(role, profile: profile)))]
  }

  static func removeFromProfile(_ subject: DetailRow.Subject, role: String) -> [Effect]? {
    guard case .instanceProfile(let profile) = subject else { return nil }
    return remove(role, from: profile)
  }

  static func removeRole(_ subject: DetailRow.Subject, fromProfile profile: String) -> [Effect]? {
    guard case .role(let role) = subject else { return nil }
    return remove(role, from: profile)
  }

  private static func remove(_ role: String, from profile: String) -> [Effect] {
    let operation = RemoveRoleFromInstanceProfile(instanceProfileName: profile, roleName: role)
    let change = Change(operations: [operation], done: .roleRemoved(role, profile: profile))
    return confirm(.keyRemoveFromProfile, .removeRoleQuestion(role, profile: profile), yes: .remove, change)
  }
}
