import IAM
public import Language

/// Shows how the deletion of a service-linked role went.
/// Source: [GetServiceLinkedRoleDeletionStatus](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html).
public struct GetServiceLinkedRoleDeletionStatus: ReadOperation {
  /// The ID that DeleteServiceLinkedRole answered.
  public var deletionTaskID = ""

  /// The members.
  public static let members: [Member<GetServiceLinkedRoleDeletionStatus>] = [
    Member("DeletionTaskId", \.deletionTaskID, .text(.deletionTask), required: true, .helpDeletionTask)
  ]
  /// Shows how the deletion of a service-linked role went.
  public static let summary = Sentence.summaryGetServiceLinkedRoleDeletionStatus
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(deletionTaskID: String) {
    self.deletionTaskID = deletionTaskID
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> DeletionStatusAnswer {
    guard let task = DeletionTask(deletionTaskID), try task.wasDone(in: scope) else {
      throw IAMError(.noSuchEntity, .noSuchDeletionTask(deletionTaskID), field: "DeletionTaskId")
    }
    return DeletionStatusAnswer("SUCCEEDED")
  }
}
