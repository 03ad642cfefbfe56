import AccountStore
import IAM
import Language

/// Finding what a request names, or saying that it isn't there.
extension ReadScope {
  func user(_ name: String, member: String = "UserName") throws -> Stored<User> {
    guard let user = try store.user(named: name) else { throw IAMError(.noSuchEntity, .noSuchUser(name), field: member) }
    return user
  }

  func group(_ name: String) throws -> Stored<Group> {
    guard let group = try store.group(named: name) else { throw IAMError(.noSuchEntity, .noSuchGroup(name), field: "GroupName") }
    return group
  }

  func role(_ name: String) throws -> Stored<Role> {
    guard let role = try store.role(named: name) else { throw IAMError(.noSuchEntity, .noSuchRole(name), field: "RoleName") }
    return role
  }

  func instanceProfile(_ name: String) throws -> Stored<InstanceProfile> {
    guard let profile = try store.instanceProfile(named: name) else {
      throw IAMError(.noSuchEntity, .noSuchInstanceProfile(name), field: "InstanceProfileName")
    }
    return profile
  }

  /// The ARN of an entity of this account.
  func arn(_ kind: EntityKind, path: String, name: String) -> String {
    ARN.text(kind, path: path, name: name, account: account.id, partition: account.partition)
  }
}
