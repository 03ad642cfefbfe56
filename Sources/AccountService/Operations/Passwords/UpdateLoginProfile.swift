import AccountStore
public import Credentials
import IAM
public import Language

/// Sets a user's console password or demands a new one at the next sign-in.
/// Source: [UpdateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html).
public struct UpdateLoginProfile: PreparedOperation {
  /// The user's name.
  public var userName = ""
  /// The new password; nil keeps the old one.
  public var password: Secret?
  /// Whether the user must set a new one at the next sign-in; nil leaves that as it is, or off where a password is given.
  public var isPasswordResetRequired: Bool?
  /// Whether the program made the password up; told to the audit trail only.
  public var passwordWasGenerated = false
  private var ready: ReadyPassword?

  /// The members.
  public static let members: [Member<UpdateLoginProfile>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("Password", \.password, .secret, secret: true, .helpNewPasswordOrNone),
    Member("PasswordResetRequired", \.isPasswordResetRequired, .boolean, .helpPasswordResetRequired),
  ]
  /// Sets a user's console password or demands a new one.
  public static let summary = Sentence.summaryUpdateLoginProfile
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, password: Secret? = nil, isPasswordResetRequired: Bool? = nil, passwordWasGenerated: Bool = false) {
    self.userName = userName
    self.password = password
    self.isPasswordResetRequired = isPasswordResetRequired
    self.passwordWasGenerated = passwordWasGenerated
  }

  /// The user.
  public var subject: String { userName }
  /// Whether the password was made up, where one is set.
  public var additionalEventData: [WireField] { password == nil ? [] : [.passwordGenerated(passwordWasGenerated)] }

  /// Checks and hashes the password, where one is given.
  public func prepared(in scope: PreparationScope) throws -> UpdateLoginProfile {
    guard let password else { return self }
    let work = try scope.read { scope in
      let user = try scope.user(userName)
      _ = try scope.loginProfile(of: user)
      return try PasswordWork(of: .user(user.key), in: scope)
    }
    var copy = self
    copy.ready = try work.prepare(password, field: "Password", in: scope)
    return copy
  }

  /// Errors: NoSuchEntity, PasswordPolicyViolation; ConcurrentModification where policy or password changed meanwhile.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(userName)
    var profile = try scope.reading.loginProfile(of: user)
    if password != nil {
      try scope.setPassword(ready, of: .user(user.key), isResetRequired: isPasswordResetRequired ?? false)
    } else if let isPasswordResetRequired {
      profile.isResetRequired = isPasswordResetRequired
      try scope.store.replaceHash(profile, of: .user(user.key))
    }
    return NoAnswer()
  }
}
