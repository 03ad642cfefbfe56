import AccountStore
import Credentials
import IAM
import Language

/// What a new password of somebody is checked against, read before the transaction.
struct PasswordWork: Sendable {
  /// Nil for a user whom the same transaction is to create.
  let owner: CredentialOwner?
  /// The password in force; nil where there is none.
  let profile: LoginProfile?
  let policy: PasswordPolicy
  /// What the password may not be.
  let names: [String]
  /// Hashes of passwords that may not be used again, the present one among them.
  private let earlier: [String]
  private let state: SignInState

  init(of owner: CredentialOwner, in scope: ReadScope) throws {
    self.owner = owner
    profile = try scope.store.loginProfile(of: owner)
    policy = try scope.passwordPolicy(for: owner)
    state = try scope.store.signInState(of: owner)
    names = try scope.namesForbidden(to: owner)
    let most = policy.reusePrevention ?? 0
    let history = most == 0 ? [] : try scope.store.passwordHistory(of: owner, limit: most)
    earlier = Array(([profile?.passwordHash].compactMap { $0 } + history).prefix(most))
  }

  /// For a user whom the same transaction is to create.
  init(ofNewUser name: String, in scope: ReadScope) throws {
    (owner, profile, earlier, state) = (nil, nil, [], SignInState())
    policy = try scope.store.passwordPolicy() ?? .standard
    names = scope.namesForbidden(beside: name)
  }

  /// Checks a password that its owner doesn't set herself, and hashes it.
  func prepare(_ password: Secret, field: String, in scope: PreparationScope) throws -> ReadyPassword {
    let password = try checked(password, field)
    return try finish(password, field, in: scope)
  }

  /// Checks a password that its owner sets, who must know the one in force, and hashes it. A wrong old one counts as a failed sign-in; while a
  /// user is locked none is right.
  func prepare(
    _ password: Secret, replacing old: Secret, field: String, of operation: any WriteOperation, in scope: PreparationScope
  ) throws -> ReadyPassword {
    let password = try checked(password, field)
    let old = try? PasswordText.normalized(old)
    if owner == .root { scope.environment.pause(Lockout.pause(after: state)) }
    guard let profile, let old, try scope.matches(old, profile.passwordHash), !Lockout.isLocked(state, at: scope.environment.now()) else {
      throw try scope.refusal(of: operation, .wrongOldPassword) { scope in
        guard let owner else { return }
        let state = try scope.store.signInState(of: owner)
        try scope.store.put(Lockout.failed(state, at: scope.now, locks: owner != .root), of: owner)
      }
    }
    if password.hasSameBytes(as: old) { throw IAMError(.passwordPolicyViolation, .passwordIsTheOld, field: field) }
    return try finish(password, field, in: scope)
  }

  /// The password in its composed form, once it keeps all rules that need no hashing.
  private func checked(_ password: Secret, _ field: String) throws -> Secret {
    try PasswordRules(policy: policy, names: names).check(password, field: field)
  }

  private func finish(_ password: Secret, _ field: String, in scope: PreparationScope) throws -> ReadyPassword {
    for hash in earlier where try scope.matches(password, hash) {
      throw IAMError(.passwordPolicyViolation, .passwordUsedBefore(earlier.count), field: field)
    }
    return ReadyPassword(hash: try scope.hash(password), work: self)
  }
}

extension ReadScope {
  /// The rules that bind somebody's password: the account's policy, or IAM's default, which is also the root user's.
  func passwordPolicy(for owner: CredentialOwner) throws -> PasswordPolicy {
    owner == .root ? .standard : try store.passwordPolicy() ?? .standard
  }

  /// What somebody's password may not be: the account's ID and alias, and the user's name or the root user's address.
  func namesForbidden(to owner: CredentialOwner) throws -> [String] {
    namesForbidden(beside: owner == .root ? account.rootEmail : try owner.name(in: self))
  }

  fileprivate func namesForbidden(beside name: String?) -> [String] { [account.id.digits, account.alias, name].compactMap { $0 } }

  /// A user's console password. Throws NoSuchEntity where there is none.
  func loginProfile(of user: Stored<User>) throws -> LoginProfile {
    guard let profile = try store.loginProfile(of: .user(user.key)) else {
      throw IAMError(.noSuchEntity, .noLoginProfile(user.value.name), field: "UserName")
    }
    return profile
  }

  /// Whether a request that names this user, or nobody, concerns the person who asks.
  func isOwn(_ name: String?, of person: SignedIn) throws -> Bool {
    guard let name else { return true }
    guard let user = try store.user(named: name) else { return false }
    return person.owner == .user(user.key)
  }
}

extension IAMError {
  /// IAM's answer to a wrong old password.
  static let wrongOldPassword = IAMError(.accessDenied, .oldPasswordIncorrect, field: "OldPassword")
}

extension WireField {
  /// Whether a password was made up by the program, as the audit trail says it.
  static func passwordGenerated(_ isGenerated: Bool) -> WireField { WireField("passwordGenerated", .boolean(isGenerated)) }
}
