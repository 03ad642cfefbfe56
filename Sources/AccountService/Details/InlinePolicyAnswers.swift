import IAM

/// An inline policy of a user.
public struct UserPolicyAnswer: Shaped, Hashable {
  /// The user's name.
  public var userName = ""
  /// The policy's name.
  public var policyName = ""
  /// The document.
  public var policyDocument = Document("")

  /// UserName, PolicyName and PolicyDocument.
  public static let members: [Member<UserPolicyAnswer>] = [
    Member("UserName", \.userName, .anyText, required: true),
    Member("PolicyName", \.policyName, .anyText, required: true),
    Member("PolicyDocument", \.policyDocument, .document, required: true),
  ]

  /// An empty answer.
  public init() {}

  init(_ owner: String, _ policy: InlinePolicy) {
    userName = owner
    policyName = policy.name
    policyDocument = Document(policy.document)
  }
}

/// An inline policy of a group.
public struct GroupPolicyAnswer: Shaped, Hashable {
  /// The group's name.
  public var groupName = ""
  /// The policy's name.
  public var policyName = ""
  /// The document.
  public var policyDocument = Document("")

  /// GroupName, PolicyName and PolicyDocument.
  public static let members: [Member<GroupPolicyAnswer>] = [
    Member("GroupName", \.groupName, .anyText, required: true),
    Member("PolicyName", \.policyName, .anyText, required: true),
    Member("PolicyDocument", \.policyDocument, .document, required: true),
  ]

  /// An empty answer.
  public init() {}

  init(_ owner: String, _ policy: InlinePolicy) {
    groupName = owner
    policyName = policy.name
    policyDocument = Document(policy.document)
  }
}

/// An inline policy of a role.
public struct RolePolicyAnswer: Shaped, Hashable {
  /// The role's name.
  public var roleName = ""
  /// The policy's name.
  public var policyName = ""
  /// The document.
  public var policyDocument = Document("")

  /// RoleName, PolicyName and PolicyDocument.
  public static let members: [Member<RolePolicyAnswer>] = [
    Member("RoleName", \.roleName, .anyText, required: true),
    Member("PolicyName", \.policyName, .anyText, required: true),
    Member("PolicyDocument", \.policyDocument, .document, required: true),
  ]

  /// An empty answer.
  public init() {}

  init(_ owner: String, _ policy: InlinePolicy) {
    roleName = owner
    policyName = policy.name
    policyDocument = Document(policy.document)
  }
}
