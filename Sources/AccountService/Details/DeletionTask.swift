import AccountStore
import IAM

/// The deletion of a service-linked role: `task/aws-service-role/SERVICE/ROLE/ID`. It is done at once, and the audit trail remembers it.
struct DeletionTask {
  let text: String
  private let roleName: String

  /// The task of a role; nil where the role isn't service-linked.
  init?(role: Role, id: String) {
    guard role.path.hasPrefix(ProtectedRoles.serviceLinked) else { return nil }
    text = "task\(role.path)\(role.name)/\(id)"
    roleName = role.name
  }

  /// The task that a text names; nil where it has another form.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 5, text.hasPrefix("task" + ProtectedRoles.serviceLinked) else { return nil }
    self.text = text
    roleName = String(parts[3])
  }

  func wasDone(in scope: ReadScope) throws -> Bool {
    let request = AuditRequest(eventName: DeleteServiceLinkedRole.name, filter: roleName, newestFirst: true, limit: 1000)
    return try scope.store.auditEntries(request).contains { $0.errorCode == nil && $0.record.contains(text) }
  }
}

/// The answer of `DeleteServiceLinkedRole`.
public struct DeletionTaskAnswer: Shaped, Hashable {
  /// The task's ID.
  public var deletionTaskID = ""

  /// DeletionTaskId.
  public static let members: [Member<DeletionTaskAnswer>] = [
    Member("DeletionTaskId", \.deletionTaskID, .anyText, required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ id: String) {
    deletionTaskID = id
  }
}

/// The answer of `GetServiceLinkedRoleDeletionStatus`.
public struct DeletionStatusAnswer: Shaped, Hashable {
  /// `SUCCEEDED`.
  public var status = ""

  /// Status.
  public static let members: [Member<DeletionStatusAnswer>] = [
    Member("Status", \.status, .choice(["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"]), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ status: String) {
    self.status = status
  }
}

extension WriteScope {
  /// A new task's ID.
  func makeTaskID() -> String { environment.eventID() }

  /// Takes away all that would be in the way of deleting a role.
  func removeEverything(of role: Stored<Role>) throws {
    for policy in try store.attachedPolicies(of: .role(role.key)) { _ = try store.detach(policyARN: policy.arn, from: .role(role.key)) }
    for policy in try store.inlinePolicies(of: .role(role.key)) {
      _ = try store.deleteInlinePolicy(named: policy.name, from: .role(role.key))
    }
    for profile in try store.instanceProfiles(ofRole: role.key) { try store.removeRole(role.key, fromInstanceProfile: profile.key) }
  }
}
