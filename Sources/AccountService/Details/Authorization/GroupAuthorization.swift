import AccountStore
public import IAM

/// A group with its permissions, as `GetAccountAuthorizationDetails` answers it.
public struct GroupAuthorization: Shaped, Hashable {
  /// The path.
  public var path = ""
  /// The name.
  public var groupName = ""
  /// The unique ID.
  public var groupID = ""
  /// The ARN.
  public var arn = ""
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)
  /// The inline policies with their documents.
  public var inlinePolicies: [InlinePolicyDetail] = []
  /// The managed policies attached.
  public var attachedPolicies: [AttachedPolicyDescription] = []

  /// The members of IAM's `GroupDetail` type.
  public static let members: [Member<GroupAuthorization>] = [
    Member("Path", \.path, .anyText),
    Member("GroupName", \.groupName, .anyText),
    Member("GroupId", \.groupID, .anyText),
    Member("Arn", \.arn, .anyText),
    Member("CreateDate", \.createDate, .timestamp),
    Member("GroupPolicyList", \.inlinePolicies, .list(.structure(InlinePolicyDetail.memberDescriptions))),
    Member("AttachedManagedPolicies", \.attachedPolicies, .list(.structure(AttachedPolicyDescription.memberDescriptions))),
  ]

  /// An empty description.
  public init() {}

  init(_ group: Stored<Group>, in scope: ReadScope) throws {
    path = group.value.path
    groupName = group.value.name
    groupID = group.value.id
    arn = scope.arn(.group, path: path, name: groupName)
    createDate = group.value.created
    inlinePolicies = try scope.store.inlinePolicies(of: .group(group.key)).map(InlinePolicyDetail.init)
    attachedPolicies = try scope.store.attachedPolicies(of: .group(group.key)).map(AttachedPolicyDescription.init)
  }
}
