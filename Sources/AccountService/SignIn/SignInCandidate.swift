import AccountStore
import Credentials
import IAM

/// Whoever somebody says she is, as the account knows her; for names that nobody has, a candidate that costs the same and never succeeds.
struct SignInCandidate: Sendable {
  /// Nil where nobody has the name.
  let owner: CredentialOwner?
  /// The user's name as the account spells it.
  let name: String
  /// What the password is checked against; nil without console access.
  let hash: String?
  let devices: [MFADevice]
  /// Whether a code of one of them is wanted.
  func wantsCode(_ environment: ServiceEnvironment) -> Bool { !devices.asked(environment).isEmpty }
  let isLocked: Bool
  /// Seconds to wait before anything else.
  let pause: Int

  init(_ name: SignInRequest.Name, in scope: ReadScope) throws {
    let owner: CredentialOwner? =
      switch name {
      case .root(let email): scope.account.rootEmail?.lowercased() == email.lowercased() ? .root : nil
      case .user(let name): try scope.store.user(named: name).map { .user($0.key) }
      }
    try self.init(found: owner, isRoot: { if case .root = name { true } else { false } }(), in: scope)
  }

  /// Somebody who is signed in already.
  init(_ owner: CredentialOwner, in scope: ReadScope) throws {
    try self.init(found: owner, isRoot: owner == .root, in: scope)
  }

  private init(found owner: CredentialOwner?, isRoot: Bool, in scope: ReadScope) throws {
    self.owner = owner
    // Somebody who doesn't exist has a row as well, at which the same is read.
    let some = owner ?? .user(-1)
    hash = try scope.store.loginProfile(of: some)?.passwordHash
    devices = try scope.store.mfaDevices(of: some)
    let state = try scope.store.signInState(of: owner)
    isLocked = Lockout.isLocked(state, at: scope.now)
    // The root user and a wrong e-mail address wait alike, so that waiting doesn't tell which address is right.
    pause = isRoot ? try [.root, nil].map { Lockout.pause(after: try scope.store.signInState(of: $0)) }.max() ?? 0 : 0
    if case .user(let key) = some { name = try scope.store.user(key: key)?.value.name ?? "" } else { name = "root" }
  }

  /// Whether the password is right. Where there is none, a decoy is checked, which costs the same.
  func verify(_ password: Secret, _ environment: ServiceEnvironment) throws -> Bool {
    let decoy = PasswordHash.decoy(cost: environment.passwordCost)
    let stored = hash.flatMap(PasswordHash.init(encoded:))
    let password = Self.normal(password)
    let matches = try environment.hash { try (stored ?? decoy).matches(password) }
    return matches && stored != nil
  }

  /// The form in which passwords are hashed; what can't be a password at all costs the same as it is.
  private static func normal(_ password: Secret) -> Secret { (try? PasswordText.normalized(password)) ?? password }

  /// The password hashed anew where the parameters have risen since.
  func renewedHash(of password: Secret, _ environment: ServiceEnvironment) throws -> PasswordHash? {
    guard let hash, let stored = PasswordHash(encoded: hash), stored.isWeaker(than: environment.passwordCost) else { return nil }
    var generator = environment.random()
    let password = Self.normal(password)
    return try environment.hash {
      try PasswordHash.make(password, cost: environment.passwordCost, using: &generator)
    }
  }
}
