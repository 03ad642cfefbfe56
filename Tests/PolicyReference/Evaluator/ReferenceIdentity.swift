import PolicyEngine

/// How directly a resource policy names a principal.
enum Naming: Int, Comparable {
  /// By its account: an identity policy must allow too.
  case byAccount
  /// By its role, or by the user behind a federated session: boundary and session policy still bind.
  case byRole
  /// The user, the session or everybody: nothing else must allow.
  case itself

  static func < (left: Naming, right: Naming) -> Bool { left.rawValue < right.rawValue }
}

/// One of the identities that a request has at the same time, such as the account, the role and the role's session.
enum ReferenceIdentity {
  case account(String)
  /// The root user, who goes by the account's name.
  case root(of: String)
  case user(ReferencePrincipal)
  case userBehind(ReferencePrincipal)
  case role(ReferencePrincipal)
  case session(arn: String)
  case service(String)
  case provider(arn: String)
  /// No element names the anonymous but `*`.
  case nobody

  /// All identities of a principal.
  static func all(of principal: ReferencePrincipal) -> [ReferenceIdentity] {
    let account = principal.account.map { [ReferenceIdentity.account($0)] } ?? []
    switch principal.kind {
    case .root: return principal.account.map { [.root(of: $0)] } ?? []
    case .user: return account + [.user(principal)]
    case .role: return account + [.role(principal)]
    case .roleSession: return account + [.role(principal), .session(arn: principal.text)]
    case .federatedUser: return account + [.userBehind(principal)] + [.session(arn: principal.text)]
    case .service: return [.service(principal.text)]
    // The provider's account is not the one who asks.
    case .identityProvider: return [.provider(arn: principal.text)]
    case .anonymous: return [.nobody]
    }
  }

  /// How directly a policy speaks of the principal when it names this identity.
  var naming: Naming {
    switch self {
    case .account: .byAccount
    case .role, .userBehind: .byRole
    case .root, .user, .session, .service, .provider, .nobody: .itself
    }
  }

  /// Whether an exception that means the principal must name this identity: not a user who is only guessed.
  var isCertain: Bool {
    if case .userBehind(let session) = self { return session.userARN != nil }
    return true
  }

  /// Whether an element of a policy names this identity.
  func isNamed(by element: PolicyPrincipal) -> Bool {
    if element == .anyone { return true }
    switch (self, element) {
    case (.account(let account), .aws(let text)), (.root(let account), .aws(let text)):
      return isSame(text, account) || Self.isRoot(text, of: account)
    case (.user(let user), .aws(let text)):
      return isSame(text, user.text) || user.uniqueID.map { isSame(text, $0) } == true
    case (.role(let role), .aws(let text)):
      return Self.isRole(text, role) || role.uniqueID.map { isSame(text, $0) } == true
    case (.userBehind(let session), .aws(let text)):
      return Self.isUserBehind(text, session)
    case (.session(let arn), .aws(let text)):
      return isSame(text, arn)
    case (.service(let name), .service(let text)):
      return text == "*" || isSame(text, name)
    case (.provider(let arn), .federated(let text)):
      return text == "*" || isSame(text, arn)
    default:
      return false
    }
  }

  private static func isRoot(_ text: String, of account: String) -> Bool {
    guard let named = ReferencePrincipal(text) else { return false }
    return named.kind == .root && named.account == account
  }

  /// The user who made a federated session; where nothing is known of her, the one of the session's name.
  private static func isUserBehind(_ text: String, _ session: ReferencePrincipal) -> Bool {
    if let arn = session.userARN { return isSame(text, arn) }
    guard let named = ReferencePrincipal(text), named.kind == .user else { return false }
    return named.account == session.account && isSame(named.name, session.name)
  }

  /// A role is known by its ARN; where only a session's ARN is known, which lacks the role's path, by account and name.
  private static func isRole(_ text: String, _ principal: ReferencePrincipal) -> Bool {
    if principal.kind == .role { return isSame(text, principal.text) }
    if let arn = principal.roleARN { return isSame(text, arn) }
    guard let named = ReferencePrincipal(text), named.kind == .role else { return false }
    return named.account == principal.account && isSame(named.name, principal.roleName)
  }
}

/// Whether two texts are the same, scalar by scalar: Swift's own comparison takes `é` for `e` with an accent after it.
func isSame(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.elementsEqual(right.unicodeScalars)
}
