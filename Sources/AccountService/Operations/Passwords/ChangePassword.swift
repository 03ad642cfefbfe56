import AccountStore
public import Credentials
import IAM
public import Language

/// Changes the caller's own console password.
///
/// A wrong old password counts as a failed sign-in, so that who found an open session can't guess on.
/// Source: [ChangePassword](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html).
public struct ChangePassword: PreparedOperation {
  /// The password in force.
  public var oldPassword: Secret?
  /// The one that takes its place.
  public var newPassword: Secret?
  /// Whether the program made the new password up; told to the audit trail only.
  public var passwordWasGenerated = false
  private var ready: ReadyPassword?

  /// The members.
  public static let members: [Member<ChangePassword>] = [
    Member("OldPassword", \.oldPassword, .secret, required: true, secret: true, .helpOldPassword),
    Member("NewPassword", \.newPassword, .secret, required: true, secret: true, .helpNewPassword),
  ]
  /// Changes the caller's own console password.
  public static let summary = Sentence.summaryChangePassword
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(oldPassword: Secret?, newPassword: Secret?, passwordWasGenerated: Bool = false) {
    self.oldPassword = oldPassword
    self.newPassword = newPassword
    self.passwordWasGenerated = passwordWasGenerated
  }

  /// Whether the password was made up.
  public var additionalEventData: [WireField] { [.passwordGenerated(passwordWasGenerated)] }

  /// Checks the old password and checks and hashes the new one.
  public func prepared(in scope: PreparationScope) throws -> ChangePassword {
    guard let oldPassword, let newPassword else { return self }
    let work = try scope.read { try PasswordWork(of: try owner(in: $0), in: $0) }
    var copy = self
    copy.ready = try work.prepare(newPassword, replacing: oldPassword, field: "NewPassword", of: self, in: scope)
    return copy
  }

  /// Errors: InvalidUserType (the root user), AccessDenied (the old password), PasswordPolicyViolation; ConcurrentModification where policy or
  /// password changed meanwhile.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let owner = try owner(in: scope.reading)
    if Lockout.isLocked(try scope.store.signInState(of: owner), at: scope.now) { throw IAMError.wrongOldPassword }
    try scope.setPassword(ready, of: owner, isResetRequired: false)
    return NoAnswer()
  }

  /// The IAM user who calls, where her password may be changed by her at all.
  private func owner(in scope: ReadScope) throws -> CredentialOwner {
    switch scope.caller.credentialOwner {
    case nil: throw IAMError(.validationError, .localOwnerHasNoPassword)
    case .root: throw IAMError(.invalidUserType, .rootUserChangesOtherwise)
    case .user(let key):
      guard let profile = try scope.store.loginProfile(of: .user(key)) else { throw IAMError(.noSuchEntity, .noOwnLoginProfile) }
      let age = try PasswordAge(profile, of: .user(key), in: scope)
      if age.isExpired && age.isHard { throw IAMError(.accessDenied, .passwordExpiredHard) }
      return .user(key)
    }
  }
}

extension ChangePassword: LeadsToNewPassword {}
