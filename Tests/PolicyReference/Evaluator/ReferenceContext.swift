/// The context of a request: keys without regard to case, each with its values.
struct ReferenceContext {
  /// By the scalars of the key in small letters: Swift's texts are equal where only their marks are composed otherwise.
  private var values: [[Unicode.Scalar]: [String]] = [:]

  init(_ values: [String: [String]]) {
    for (key, list) in values.sorted(by: { $0.key < $1.key }) { set(key, list) }
  }

  /// The values of a key; nil where the key isn't there. A list of no values is there, and counts as missing in conditions.
  func values(_ key: String) -> [String]? { values[Self.folded(key)] }

  mutating func set(_ key: String, _ list: [String]) { values[Self.folded(key)] = list }

  private static func folded(_ key: String) -> [Unicode.Scalar] { Array(lowered(key).unicodeScalars) }

  /// The keys that IAM itself fills in from who asks.
  ///
  /// Source: [Global condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
  static func saidByPrincipal(_ principal: ReferencePrincipal) -> [(String, String)] {
    var result: [(String, String)] = []
    if let account = principal.account {
      result.append(("aws:PrincipalAccount", account))
      if principal.kind != .identityProvider { result.append(("aws:PrincipalArn", arn(principal))) }
    }
    switch principal.kind {
    case .root: result.append(("aws:PrincipalType", "Account"))
    case .user: result += [("aws:PrincipalType", "User"), ("aws:username", principal.name)]
    case .role, .roleSession: result.append(("aws:PrincipalType", "AssumedRole"))
    case .federatedUser: result.append(("aws:PrincipalType", "FederatedUser"))
    case .anonymous: result += [("aws:PrincipalType", "Anonymous"), ("aws:PrincipalAccount", "anonymous")]
    case .service, .identityProvider: break
    }
    return result
  }

  /// A session of a role goes by the role's ARN.
  private static func arn(_ principal: ReferencePrincipal) -> String {
    guard principal.kind == .roleSession else { return principal.text }
    let partition = ReferencePattern.parts(principal.text)[1]
    return principal.roleARN ?? "arn:\(partition):iam::\(principal.account ?? ""):role/\(principal.roleName)"
  }
}
