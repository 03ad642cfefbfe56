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

  /// Reads an ARN, the host name of a provider that AWS knows, or a service's name.
  public init?(_ text: String) {
    let parts = ReferencePattern.parts(text)
    guard parts.count > 1 else {
      self.init(kind: Self.providers.contains(text) ? .identityProvider : .service, text: text, account: nil, name: text)
      return
    }
    // IAM belongs to no region.
    guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, parts[3].isEmpty else { return nil }
    let steps = ReferencePattern.split(parts[5], at: "/")
    guard let kind = Self.kind(service: parts[2], steps: steps) else { return nil }
    self.init(kind: kind, text: text, account: parts[4], name: steps[steps.count - 1])
  }

  private static let providers = ["accounts.google.com", "graph.facebook.com", "www.amazon.com", "cognito-identity.amazonaws.com"]

  /// Users and roles may have a path; nothing is without a name.
  private static func kind(service: String, steps: [String]) -> Kind? {
    let isNamed = steps.count > 1 && steps.last != ""
    switch (service, steps[0]) {
    case ("iam", "root"): return steps.count == 1 ? .root : nil
    case ("iam", "user"): return isNamed ? .user : nil
    case ("iam", "role"): return isNamed ? .role : nil
    case ("iam", "saml-provider"), ("iam", "oidc-provider"): return steps.count > 1 ? .identityProvider : nil
    case ("sts", "assumed-role"): return isNamed && steps.count == 3 && steps[1] != "" ? .roleSession : nil
    case ("sts", "federated-user"): return isNamed && steps.count == 2 ? .federatedUser : nil
    default: return nil
    }
  }

  /// The name of a role session's role: `assumed-role/ROLE/SESSION`.
  var roleName: String {
    kind == .roleSession ? ReferencePattern.split(ReferencePattern.parts(text)[5], at: "/")[1] : name
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
