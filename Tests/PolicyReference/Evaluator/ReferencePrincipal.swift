import PolicyEngine

/// Who asks, as the reference sees it.
public struct ReferencePrincipal: Sendable, Hashable {
  /// The kinds of principals.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An account's root user.
    case root
    /// An IAM user.
    case user
    /// A role itself, as a simulation may ask.
    case role
    /// A session of a role.
    case roleSession
    /// A session that a user made by GetFederationToken.
    case federatedUser
    /// A service of AWS.
    case service
    /// A SAML or OIDC provider that asks for a session of a role.
    case identityProvider
    /// Nobody who is known.
    case anonymous
  }

  /// The kind.
  public let kind: Kind
  /// The ARN, or a service's name; empty for the anonymous.
  public let text: String
  /// The account; nil for services and the anonymous.
  public let account: String?
  /// What follows the last slash of the ARN.
  public let name: String
  /// The ARN of a role session's role, where its path is known.
  public var roleARN: String?
  /// The ARN of the user behind a federated session, where it is known.
  public var userARN: String?
  /// The unique ID of user or role, where it is known.
  public var uniqueID: String?

  /// Nobody who is known.
  public static let anonymous = ReferencePrincipal(kind: .anonymous, text: "", account: nil, name: "")

  private init(kind: Kind, text: String, account: String?, name: String) {
    self.kind = kind
    self.text = text
    self.account = account
    self.name = name
  }

  /// Reads an ARN, or a service's name.
  public init?(_ text: String) {
    guard text.hasPrefix("arn:") else {
      self.init(kind: .service, text: text, account: nil, name: text)
      return
    }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "arn", parts[3].isEmpty, let kind = Self.kind(service: parts[2], resource: parts[5]) else {
      return nil
    }
    self.init(kind: kind, text: text, account: parts[4], name: parts[5].split(separator: "/").last.map(String.init) ?? "")
  }

  private static func kind(service: String, resource: String) -> Kind? {
    if service == "iam", resource == "root" { return .root }
    if service == "iam", resource.hasPrefix("user/") { return .user }
    if service == "iam", resource.hasPrefix("role/") { return .role }
    if service == "iam", resource.hasPrefix("saml-provider/") || resource.hasPrefix("oidc-provider/") { return .identityProvider }
    if service == "sts", resource.hasPrefix("assumed-role/") { return .roleSession }
    if service == "sts", resource.hasPrefix("federated-user/") { return .federatedUser }
    return nil
  }

  /// The name of a role session's role: `assumed-role/ROLE/SESSION`.
  var roleName: String {
    let resource = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).last ?? ""
    let steps = resource.split(separator: "/").map(String.init)
    return kind == .roleSession && steps.count > 1 ? steps[1] : name
  }

  /// Whether AWS made the role for one of its services: such roles are out of the reach of an organization's policies.
  var isServiceLinked: Bool {
    switch kind {
    case .role: text.contains(":role/aws-service-role/")
    case .roleSession: roleARN?.contains(":role/aws-service-role/") ?? roleName.hasPrefix("AWSServiceRoleFor")
    default: false
    }
  }

  /// Whether an account with policies of its own stands behind the principal.
  var hasIdentityPolicies: Bool {
    switch kind {
    case .user, .role, .roleSession, .federatedUser: true
    case .root, .service, .identityProvider, .anonymous: false
    }
  }
}
