import AccountStore
import IAM
public import Language

/// Shows an inline policy of a role. Source: [GetRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html).
public struct GetRolePolicy: ReadOperation {
  /// The role's name.
  public var roleName = ""
  /// The policy's name.
  public var policyName = ""

  /// The members.
  public static let members: [Member<GetRolePolicy>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
  ]
  /// Shows an inline policy of a role.
  public static let summary = Sentence.summaryGetRolePolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, policyName: String) {
    self.roleName = roleName
    self.policyName = policyName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> RolePolicyAnswer {
    let role = try scope.role(roleName)
    return RolePolicyAnswer(role.value.name, try scope.inline(policyName, of: PolicyOwner(role)))
  }
}
