import AccountService
import AccountStore
import IAM
import Language

/// What the keys of lists and details begin: forms, pickers, confirmations, and the changes that need none.
enum Actions {
  static func createUser(_ context: Context) -> [Effect] { [] }
  static func editUser(_ name: String, _ context: Context) -> [Effect] { [] }
  static func deleteUser(_ name: String, _ context: Context) -> [Effect] { [] }
  static func createGroup(_ context: Context) -> [Effect] { [] }
  static func editGroup(_ name: String, _ context: Context) -> [Effect] { [] }
  static func deleteGroup(_ name: String, _ context: Context) -> [Effect] { [] }
  static func createRole(_ context: Context) -> [Effect] { [] }
  static func editRole(_ name: String, _ context: Context) -> [Effect] { [] }
  static func deleteRole(_ name: String, _ context: Context) -> [Effect] { [] }
  static func createPolicy(_ context: Context) -> [Effect] { [] }
  static func createInstanceProfile(_ context: Context) -> [Effect] { [] }
  static func deleteInstanceProfile(_ name: String, _ context: Context) -> [Effect] { [] }
  static func addRole(toProfile profile: String, _ context: Context) -> [Effect] { [] }
  static func removeRole(_ subject: DetailRow.Subject, fromProfile profile: String) -> [Effect]? { nil }
  static func editAlias(current: String?, _ context: Context) -> [Effect] { [] }
  static func deletePolicy(_ arn: String, _ context: Context) -> [Effect] { [] }
  static func openInline(_ policy: InlinePolicy, of holder: InlineHolder) -> [Effect] { [] }
  static func createInline(in holder: InlineHolder, _ context: Context) -> [Effect] { [] }
  static func addToGroups(user: String, current: [String], _ context: Context) -> [Effect] { [] }
  static func addUsers(toGroup group: String, _ context: Context) -> [Effect] { [] }
  static func removeFromGroup(_ subject: DetailRow.Subject, user: String) -> [Effect]? { nil }
  static func removeFromGroup(_ subject: DetailRow.Subject, group: String) -> [Effect]? { nil }
  static func attachPolicies(to holder: InlineHolder, current: [AttachedPolicy], _ context: Context) -> [Effect] { [] }
  static func removePolicy(_ subject: DetailRow.Subject, from holder: InlineHolder) -> [Effect]? { nil }
  static func editBoundary(of holder: InlineHolder, current: String?, _ context: Context) -> [Effect] { [] }
  static func editTags(_ kind: EntityKind, name: String, _ tags: [Tag], revision: Int, _ context: Context) -> [Effect] { [] }
  static func editTrust(of role: String, _ document: String, revision: Int, _ context: Context) -> [Effect] { [] }
  static func addToProfile(role: String, _ context: Context) -> [Effect] { [] }
  static func removeFromProfile(_ subject: DetailRow.Subject, role: String) -> [Effect]? { nil }
  static func attachToEntities(arn: String, _ context: Context) -> [Effect] { [] }
  static func copyPolicy(_ detail: PolicyDetail.Answer, _ context: Context) -> [Effect] { [] }
  static func newVersion(of detail: PolicyDetail.Answer, _ context: Context) -> [Effect] { [] }
  static func setDefault(_ subject: DetailRow.Subject, arn: String, revision: Int, name: String) -> [Effect]? { nil }
  static func deleteVersion(_ subject: DetailRow.Subject, arn: String) -> [Effect]? { nil }
  static func detach(arn: String, from subject: DetailRow.Subject) -> [Effect]? { nil }
}
