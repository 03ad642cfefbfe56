import AccountStore
import IAM
public import Language

/// Deletes a service-linked role with its policies and answers a deletion task.
/// Source: [DeleteServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html).
public struct DeleteServiceLinkedRole: WriteOperation {
  /// The role's name.
  public var roleName = ""

  /// The members.
  public static let members: [Member<DeleteServiceLinkedRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName)
  ]
  /// Deletes a service-linked role with its policies and answers a deletion task.
  public static let summary = Sentence.summaryDeleteServiceLinkedRole
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String) {
    self.roleName = roleName
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity, InvalidInput (an ordinary role). No service of AWS uses anything here, so the task succeeds at once.
  public func run(in scope: WriteScope) throws -> DeletionTaskAnswer {
    let role = try scope.reading.role(roleName)
    guard let task = DeletionTask(role: role.value, id: scope.makeTaskID()) else {
      throw IAMError(.invalidInput, .notServiceLinked(role.value.name), field: "RoleName")
    }
    try scope.removeEverything(of: role)
    try scope.store.deleteRole(key: role.key)
    return DeletionTaskAnswer(task.text)
  }
}
