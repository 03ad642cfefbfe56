public import IAM

/// Who calls an operation.
public enum Caller: Sendable, Hashable {
  /// Whoever may write the store's file, at its machine.
  case localOwner(LocalOwner)
  /// The root user or an IAM user who signed in.
  case signedIn(SignedIn)
  /// Somebody who signed in and took a role.
  case inRole(RoleSession)

  /// The name that lists of events show.
  public var actor: String {
    switch self {
    case .localOwner(let owner): owner.unixUser
    case .signedIn(let person): person.name
    case .inRole(let session): session.roleName + "/" + session.sessionName
    }
  }

  /// Where the caller sits: the Unix user and the address.
  public var workplace: LocalOwner {
    switch self {
    case .localOwner(let owner): owner
    case .signedIn(let person): person.workplace
    case .inRole(let session): session.workplace
    }
  }

  /// Whose credentials are meant where an operation names nobody; nil for the local owner and in a role, which has none of its own.
  public var credentialOwner: CredentialOwner? {
    switch self {
    case .localOwner, .inRole: nil
    case .signedIn(let person): person.owner
    }
  }

  /// The caller's ARN; nil for the local owner.
  public var arn: String? {
    switch self {
    case .localOwner: nil
    case .signedIn(let person): person.arn
    case .inRole(let session): session.arn
    }
  }

  /// The unique ID of user or session; nil for the local owner.
  var principalID: String? {
    switch self {
    case .localOwner: nil
    case .signedIn(let person): person.principalID
    case .inRole(let session): session.assumedRoleID
    }
  }

  /// Whether it is the store's local owner, whom no policy binds.
  public var isLocalOwner: Bool { if case .localOwner = self { true } else { false } }

  /// The console session that everything is done in; nil for the local owner.
  public var signInSessionID: String? {
    switch self {
    case .localOwner: nil
    case .signedIn(let person): person.sessionID
    case .inRole(let session): session.source.sessionID
    }
  }
}

/// The root user or an IAM user in a console session.
public struct SignedIn: Sendable, Hashable {
  /// The session's ID.
  public var sessionID: String
  /// Root user or IAM user.
  public var owner: CredentialOwner
  /// The user's name at sign-in; `root` for the root user.
  public var name: String
  /// The user's unique ID; the account ID for the root user.
  public var principalID: String
  /// The ARN.
  public var arn: String
  /// Whether an MFA code was given.
  public var hasMFA: Bool
  /// When the session began.
  public var since: Timestamp
  /// The Unix user at the terminal, and where from.
  public var workplace: LocalOwner

  /// A person in a session.
  public init(
    sessionID: String, owner: CredentialOwner, name: String, principalID: String, arn: String, hasMFA: Bool, since: Timestamp,
    workplace: LocalOwner
  ) {
    self.sessionID = sessionID
    self.owner = owner
    self.name = name
    self.principalID = principalID
    self.arn = arn
    self.hasMFA = hasMFA
    self.since = since
    self.workplace = workplace
  }

  /// Whether it is the root user.
  public var isRoot: Bool { owner == .root }
}

/// The store's local owner: no IAM principal, but the Unix user at the machine who may write the file, and so may do everything.
public struct LocalOwner: Sendable, Hashable {
  /// The Unix user's name.
  public var unixUser: String
  /// The Unix user's number.
  public var unixUID: UInt32
  /// The address an SSH session comes from (the first word of `SSH_CLIENT`), where there is one.
  public var sshClient: String?
  /// The program and how it is used, for `userAgent`.
  public var userAgent: String

  /// A local owner.
  public init(unixUser: String, unixUID: UInt32, sshClient: String? = nil, userAgent: String = "iamdesk") {
    self.unixUser = unixUser
    self.unixUID = unixUID
    self.sshClient = sshClient
    self.userAgent = userAgent
  }
}
