import AccountStore
public import Credentials
import IAM
public import Language

/// Gives a user a console password. Source: [CreateLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html).
public struct CreateLoginProfile: PreparedOperation {
  /// The user's name; without one the caller is meant, which neither the local owner nor the root user is.
  public var userName: String?
  /// The password.
  public var password: Secret?
  /// Whether the user must set a new one at the next sign-in.
  public var isPasswordResetRequired: Bool?
  /// Whether the program made the password up; told to the audit trail only.
  public var passwordWasGenerated = false
  private var ready: ReadyPassword?

  /// The members.
  public static let members: [Member<CreateLoginProfile>] = [
    Member("UserName", \.userName, .text(.existingName), .helpUserName),
    Member("Password", \.password, .secret, secret: true, .helpPassword),
    Member("PasswordResetRequired", \.isPasswordResetRequired, .boolean, .helpPasswordResetRequired),
  ]
  /// Gives a user a console password.
  public static let summary = Sentence.summaryCreateLoginProfile
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, password: Secret?, isPasswordResetRequired: Bool? = nil, passwordWasGenerated: Bool = false) {
    self.userName = userName
    self.password = password
    self.isPasswordResetRequired = isPasswordResetRequired
    self.passwordWasGenerated = passwordWasGenerated
  }

  /// The user.
  public var subject: String { userName ?? "" }
  /// Whether the password was made up.
  public var additionalEventData: [WireField] { [.passwordGenerated(passwordWasGenerated)] }

  /// Checks and hashes the password.
  public func prepared(in scope: PreparationScope) throws -> CreateLoginProfile {
    guard let password else { throw IAMError(.validationError, .passwordMissing, field: "Password") }
    let work = try scope.read { [newUsers = scope.newUsers] scope in
      if let userName, newUsers.contains(userName) { return try PasswordWork(ofNewUser: userName, in: scope) }
      let user = try scope.user(try scope.nameOrCaller(userName))
      try checkFree(user, in: scope)
      return try PasswordWork(of: .user(user.key), in: scope)
    }
    var copy = self
    copy.ready = try work.prepare(password, field: "Password", in: scope)
    return copy
  }

  /// Errors: NoSuchEntity, EntityAlreadyExists, PasswordPolicyViolation; ConcurrentModification where policy or password changed meanwhile.
  public func run(in scope: WriteScope) throws -> LoginProfileAnswer {
    let user = try scope.reading.user(try scope.reading.nameOrCaller(userName))
    try checkFree(user, in: scope.reading)
    let profile = try scope.setPassword(ready, of: .user(user.key), isResetRequired: isPasswordResetRequired ?? false)
    return LoginProfileAnswer(LoginProfileDescription(profile, of: user.value))
  }

  private func checkFree(_ user: Stored<User>, in scope: ReadScope) throws {
    guard try scope.store.loginProfile(of: .user(user.key)) == nil else {
      throw IAMError(.entityAlreadyExists, .loginProfileExists(user.value.name), field: "UserName")
    }
  }
}
