/// Who asks: an IAM identity or session, a service of AWS, somebody known to an identity provider, or nobody known.
///
///     RequestPrincipal("arn:aws:iam::111122223333:user/team/ana")?.kind   // .user
///     RequestPrincipal("ec2.amazonaws.com")?.kind                         // .service
///
/// Source: [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
public struct RequestPrincipal: Sendable, Hashable {
  /// What kind of principal it is.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// An account's root user.
    case root
    /// An IAM user.
    case user
    /// A role as such; only its sessions really ask, but a simulation may.
    case role
    /// A session of a role.
    case roleSession
    /// A session that a user made by GetFederationToken.
    case federatedUser
    /// A service of AWS by its own name.
    case service
    /// Somebody whom a SAML or OIDC provider knows, asking for a role.
    case identityProvider
    /// Nobody who signed in.
    case anonymous
  }

  /// The kind.
  public let kind: Kind
  /// The principal as written: ARN, service principal, provider; empty for anonymous.
  public let text: String
  /// The account, 12 digits; nil where the principal has none.
  public let account: String?
  /// The user's, role's or federated user's name, the service's or provider's own text.
  public let name: String
  /// The session's name of a role session.
  public let sessionName: String?
  /// The unique ID of the user or role (`AIDA…`, `AROA…`), where it is known: policies may name it in place of the ARN.
  public var uniqueID: String?
  /// The ARN of a session's role, with its path, where it is known. Without it a policy's role ARN matches by account and name.
  public var roleARN: String?
  /// The ARN of the user who made a federated session, where it is known.
  public var userARN: String?

  /// Nobody who signed in.
  public static let anonymous = RequestPrincipal(kind: .anonymous, text: "", account: nil, name: "", sessionName: nil)

  private init(kind: Kind, text: String, account: String?, name: String, sessionName: String?) {
    self.kind = kind
    self.text = text
    self.account = account
    self.name = name
    self.sessionName = sessionName
  }

  /// Reads an ARN (root user, user, role, role session, federated user, SAML or OIDC provider), a service principal or the host name of a
  /// provider that AWS knows; nil for anything else.
  public init?(_ text: String) {
    let parts = text.parts(at: ":", maxSplits: 5)
    guard parts.count == 6 else {
      self.init(host: text)
      return
    }
    let account = String(parts[4])
    guard parts[0] == "arn", !parts[1].isEmpty, parts[3].isEmpty, Self.isAccount(account) else { return nil }
    self.init(text, service: parts[2], account: account, resource: parts[5])
  }

  private static let providers: Set<String> = [
    "accounts.google.com", "graph.facebook.com", "www.amazon.com", "cognito-identity.amazonaws.com",
  ]

  private init?(host text: String) {
    let isHost = text.utf8.allSatisfy { byte in
      PatternBytes.lower(byte) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    guard isHost, text.contains("."), !text.hasPrefix("."), !text.hasSuffix(".") else { return nil }
    let kind = Self.providers.contains(text) ? Kind.identityProvider : .service
    self.init(kind: kind, text: text, account: nil, name: text, sessionName: nil)
  }

  private init?(_ text: String, service: Substring, account: String, resource: Substring) {
    let steps = resource.parts(at: "/")
    let last = String(steps.last ?? "")
    switch (service, steps.first) {
    case ("iam", "root") where steps.count == 1: self.init(kind: .root, text: text, account: account, name: "root", sessionName: nil)
    case ("iam", "user") where steps.count > 1 && !last.isEmpty:
      self.init(kind: .user, text: text, account: account, name: last, sessionName: nil)
    case ("iam", "role") where steps.count > 1 && !last.isEmpty:
      self.init(kind: .role, text: text, account: account, name: last, sessionName: nil)
    case ("sts", "assumed-role") where steps.count == 3 && !steps[1].isEmpty && !last.isEmpty:
      self.init(kind: .roleSession, text: text, account: account, name: String(steps[1]), sessionName: last)
    case ("sts", "federated-user") where steps.count == 2 && !last.isEmpty:
      self.init(kind: .federatedUser, text: text, account: account, name: last, sessionName: nil)
    case ("iam", "saml-provider") where steps.count > 1, ("iam", "oidc-provider") where steps.count > 1:
      self.init(kind: .identityProvider, text: text, account: account, name: last, sessionName: nil)
    default: return nil
    }
  }

  static func isAccount(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Whether it is an identity of an account, or a session of one: what identity policies and service control policies bind.
  public var isIdentity: Bool {
    switch kind {
    case .root, .user, .role, .roleSession, .federatedUser: true
    case .service, .identityProvider, .anonymous: false
    }
  }

  /// Whether it is a service-linked role or a session of one, which an organization's policies don't bind. A session's ARN has no path, so
  /// the reserved beginning of the role's name tells it.
  public var isServiceLinked: Bool {
    switch kind {
    case .role: text.contains(":role/aws-service-role/")
    case .roleSession: roleARN?.contains(":role/aws-service-role/") ?? name.hasPrefix("AWSServiceRoleFor")
    default: false
    }
  }

  /// The value of `aws:PrincipalArn`; nil where that key is absent. For a role session it is the role's ARN, without its path where
  /// that isn't known.
  var contextARN: String? {
    switch kind {
    case .root, .user, .role, .federatedUser: text
    case .roleSession: roleARN ?? "arn:\(partition):iam::\(account ?? ""):role/\(name)"
    case .service, .identityProvider, .anonymous: nil
    }
  }

  private var partition: Substring {
    let parts = text.parts(at: ":", maxSplits: 2)
    return parts.count > 1 ? parts[1] : "aws"
  }

  /// The value of `aws:PrincipalType`; nil where that key is absent.
  var contextType: String? {
    switch kind {
    case .root: "Account"
    case .user: "User"
    case .role, .roleSession: "AssumedRole"
    case .federatedUser: "FederatedUser"
    case .anonymous: "Anonymous"
    case .service, .identityProvider: nil
    }
  }
}
