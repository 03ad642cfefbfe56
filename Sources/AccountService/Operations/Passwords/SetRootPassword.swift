import AccountStore
public import Credentials
import IAM
public import Language

/// Sets the root user's password: by the root user, who gives the old one, or by the store's local owner, who needs none.
///
/// No operation of IAM's: it stands in no catalogue. IAM's own console asks for the same rules of the root user's password as its default
/// policy; the account's password policy doesn't bind the root user.
///
/// Source: [Change the password for the root user](https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-password.html).
public struct SetRootPassword: PreparedOperation {
  /// The password in force, which the root user must know.
  public var oldPassword: Secret?
  /// The one that takes its place.
  public var newPassword: Secret?
  /// Whether the program made the new password up; told to the audit trail only.
  public var passwordWasGenerated = false
  private var ready: ReadyPassword?

  /// The members.
  public static let members: [Member<SetRootPassword>] = [
    Member("OldPassword", \.oldPassword, .secret, secret: true, .helpOldPassword),
    Member("NewPassword", \.newPassword, .secret, required: true, secret: true, .helpNewPassword),
  ]
  /// The action, which is none of IAM's.
  public static let action = "iamdesk:SetRootPassword"
  /// Sets the root user's password.
  public static let summary = Sentence.summarySetRootPassword
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(oldPassword: Secret? = nil, newPassword: Secret?, passwordWasGenerated: Bool = false) {
    self.oldPassword = oldPassword
    self.newPassword = newPassword
    self.passwordWasGenerated = passwordWasGenerated
  }

  /// The root user.
  public var subject: String { "root" }
  /// Whether the password was made up.
  public var additionalEventData: [WireField] { [.passwordGenerated(passwordWasGenerated)] }

  /// Checks the old password, where the root user calls, and checks and hashes the new one.
  public func prepared(in scope: PreparationScope) throws -> SetRootPassword {
    guard let newPassword else { return self }
    let work = try scope.read { try PasswordWork(of: .root, in: $0) }
    var copy = self
    if try scope.read({ $0.caller.credentialOwner }) == nil {
      copy.ready = try work.prepare(newPassword, field: "NewPassword", in: scope)
    } else {
      guard let oldPassword else { throw IAMError(.validationError, .valueMissing("OldPassword"), field: "OldPassword") }
      copy.ready = try work.prepare(newPassword, replacing: oldPassword, field: "NewPassword", of: self, in: scope)
    }
    return copy
  }

  /// Errors: AccessDenied (the old password), PasswordPolicyViolation; ConcurrentModification where the password changed meanwhile.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    try scope.setPassword(ready, of: .root, isResetRequired: false)
    return NoAnswer()
  }
}

extension SetRootPassword: LeadsToNewPassword {}

extension SetRootPassword: RootOnly {}
