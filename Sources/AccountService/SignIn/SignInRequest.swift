public import Credentials
public import IAM

/// An attempt to sign in, as the person typed it.
public struct SignInRequest: Sendable {
  /// Who the person says she is.
  public enum Name: Sendable, Hashable {
    /// The root user, by the account's e-mail address.
    case root(email: String)
    /// An IAM user, by her name.
    case user(String)
  }

  /// Who.
  public var name: Name
  /// The password.
  public var password: Secret
  /// The MFA code; nil where none was given.
  public var code: String?
  /// The Unix user at the terminal, and where from.
  public var workplace: LocalOwner
  /// The console's process ID.
  public var process: Int32

  /// An attempt.
  public init(name: Name, password: Secret, code: String? = nil, workplace: LocalOwner, process: Int32) {
    self.name = name
    self.password = password
    self.code = code
    self.workplace = workplace
    self.process = process
  }
}

/// What came of an attempt to sign in.
public enum SignInOutcome: Sendable {
  /// The person is signed in.
  case signedIn(Arrival)
  /// The password is right; a code of one of her MFA devices is wanted too. Nothing has been decided or written down yet.
  case codeNeeded(SignInChallenge)
}

/// A password that was right, waiting for an MFA code. It is good for one answer after another until it is given up, in this process only.
public struct SignInChallenge: Sendable {
  let request: SignInRequest
  let owner: CredentialOwner
  let hash: String

  /// Gives it up: the password is overwritten.
  public func giveUp() { request.password.wipe() }
}

/// Somebody signed in, and what she is told.
public struct Arrival: Sendable, Hashable {
  /// The caller from now on.
  public let person: SignedIn
  /// Whether a new password must be set first.
  public let standing: SessionStanding
  /// The sign-in before this one.
  public let lastSuccess: Timestamp?
  /// Failures since then.
  public let failures: Int
  /// Days until the password expires, within the last fifteen.
  public let passwordDaysLeft: Int?
}
