import AccountStore
public import IAM
import Language

/// Everything that is told of somebody's credentials, in one consistent read; never a secret.
public struct UserCredentials: Query {
  /// Whose credentials.
  public enum Subject: Sendable, Hashable {
    /// An IAM user's, by name.
    case user(String)
    /// The root user's.
    case root
    /// The caller's own, which the local owner hasn't.
    case caller
  }

  /// Whose.
  public var subject: Subject
  /// The facts are those of GetLoginProfile, ListAccessKeys and ListMFADevices.
  public static let action = "iam:GetUser"
  /// On the user. Somebody who is signed in is told who she is; password, keys and devices are withheld where their actions are refused.
  public var wishes: [AccessWish] {
    switch subject {
    case .user(let name): [AccessWish(Self.action, on: .user(name))]
    case .root: [AccessWish("iam:GetAccountSummary")]
    case .caller: []
    }
  }

  /// A query.
  public init(_ subject: Subject) {
    self.subject = subject
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// Whose credentials they are.
    public let owner: CredentialOwner
    /// The user's name; `root` for the root user.
    public let name: String
    /// The ARN.
    public let arn: String
    /// The console password; nil without one.
    public let password: Password?
    /// The attempts to sign in.
    public let signIn: SignInState
    /// The access keys, oldest first.
    public let accessKeys: [Key]
    /// The enabled MFA devices, oldest first.
    public let devices: [Device]
    /// The sessions that are open, newest first.
    public let sessions: [SignInSession]
    /// What an imported credential report told; it counts only where there are no credentials in this account.
    public let imported: CredentialFacts?
    /// The moment of the answer.
    public let now: Timestamp
    /// What the caller may not see.
    public let withheld: Withheld

    /// Until when no attempt to sign in succeeds; nil where one may.
    public var lockedUntil: Timestamp? { signIn.lockedUntil.flatMap { $0.seconds > now.seconds ? $0 : nil } }
    /// Whether there are no credentials in this account.
    public var isEmpty: Bool { password == nil && accessKeys.isEmpty && devices.isEmpty }
  }

  /// A console password: what is told of it.
  public struct Password: Sendable, Hashable {
    /// When the login profile was created.
    public let created: Timestamp
    /// When the password was last set.
    public let changed: Timestamp
    /// Whether a new one must be set at the next sign-in.
    public let isResetRequired: Bool
    /// When it expires; nil for never.
    public let expires: Timestamp?
    /// Whether it has expired.
    public let isExpired: Bool
  }

  /// An access key: what is told of it.
  public struct Key: Sendable, Hashable {
    /// The access key ID.
    public let id: String
    /// Whether it can be used.
    public let isActive: Bool
    /// When it was created.
    public let created: Timestamp
    /// How many days ago that is.
    public let age: Int64
    /// Its last use; nil while it was never used.
    public let lastUsed: AccessKey.LastUse?
    /// What it is for.
    public let description: String?
  }

  /// An MFA device: what is told of it.
  public struct Device: Sendable, Hashable {
    /// The serial number, its ARN.
    public let serialNumber: String
    /// Its name.
    public let name: String
    /// When it was enabled.
    public let enabled: Timestamp?
    /// Its tags.
    public let tags: [Tag]
  }

  /// Errors: NoSuchEntity; ValidationError where the local owner asks for its own.
  public func run(in scope: ReadScope) throws -> Answer {
    let owner = try owner(in: scope)
    let (name, arn) = try identity(of: owner, in: scope)
    let target: AccessTarget = owner == .root ? .everything : .user(name)
    var withheld = Withheld()
    return Answer(
      owner: owner, name: name, arn: arn,
      password: try scope.part("iam:GetLoginProfile", on: target, &withheld, none: nil) { try password(of: owner, in: scope) },
      signIn: try scope.part("iam:GetLoginProfile", on: target, &withheld, none: SignInState()) {
        try scope.store.signInState(of: owner)
      },
      accessKeys: try scope.part("iam:ListAccessKeys", on: target, &withheld, none: []) {
        try scope.store.accessKeys(of: owner).map { key in
          Key(
            id: key.id, isActive: key.isActive, created: key.created, age: key.created.days(until: scope.now), lastUsed: key.lastUsed,
            description: key.description)
        }
      },
      devices: try scope.part("iam:ListMFADevices", on: target, &withheld, none: []) {
        try scope.store.mfaDevices(of: owner).map {
          Device(serialNumber: $0.serialNumber, name: $0.name, enabled: $0.enabled, tags: $0.tags)
        }
      },
      sessions: try sessions(of: owner, in: scope, &withheld),
      imported: try scope.part("iam:GetCredentialReport", on: .everything, &withheld, none: nil) { try imported(owner, in: scope) },
      now: scope.now, withheld: withheld)
  }

  private func sessions(of owner: CredentialOwner, in scope: ReadScope, _ withheld: inout Withheld) throws -> [SignInSession] {
    let read = { try scope.store.signInSessions().reversed().filter { $0.owner == owner && $0.isGood(at: scope.now) } }
    if scope.caller.credentialOwner == owner { return try read() }
    return try scope.part(BrowseSignInSessions.action, on: .everything, &withheld, none: [], read)
  }

  private func imported(_ owner: CredentialOwner, in scope: ReadScope) throws -> CredentialFacts? {
    switch owner {
    case .root: try scope.store.rootCredentialFacts()
    case .user(let key): try scope.store.credentialFacts(ofUser: key)
    }
  }

  private func owner(in scope: ReadScope) throws -> CredentialOwner {
    switch subject {
    case .user(let name): .user(try scope.user(name).key)
    case .root: .root
    case .caller: try scope.credentialOwner(named: nil)
    }
  }

  private func identity(of owner: CredentialOwner, in scope: ReadScope) throws -> (name: String, arn: String) {
    guard case .user(let key) = owner, let user = try scope.store.user(key: key)?.value else {
      return ("root", ARN.root(of: scope.account.id, partition: scope.account.partition))
    }
    return (user.name, scope.arn(.user, path: user.path, name: user.name))
  }

  private func password(of owner: CredentialOwner, in scope: ReadScope) throws -> Password? {
    guard let profile = try scope.store.loginProfile(of: owner) else { return nil }
    let age = try PasswordAge(profile, of: owner, in: scope)
    return Password(
      created: profile.created, changed: profile.changed, isResetRequired: profile.isResetRequired, expires: age.expires,
      isExpired: age.isExpired)
  }
}

extension SignInSession {
  /// Whether it isn't over yet.
  func isGood(at now: Timestamp) -> Bool { now.seconds - started.seconds < Self.longest }
}
