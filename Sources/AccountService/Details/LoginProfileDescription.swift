public import IAM

/// A console password as `GetLoginProfile` and its like answer it.
public struct LoginProfileDescription: Shaped, Hashable {
  /// The user's name.
  public var userName = ""
  /// When the login profile was created.
  public var createDate = Timestamp(seconds: 0)
  /// Whether a new password must be set at the next sign-in.
  public var isPasswordResetRequired = false

  /// The members of IAM's `LoginProfile` type.
  public static let members: [Member<LoginProfileDescription>] = [
    Member("UserName", \.userName, .anyText, required: true),
    Member("CreateDate", \.createDate, .timestamp, required: true),
    Member("PasswordResetRequired", \.isPasswordResetRequired, .boolean),
  ]

  /// An empty description.
  public init() {}

  init(_ profile: LoginProfile, of user: User) {
    userName = user.name
    createDate = profile.created
    isPasswordResetRequired = profile.isResetRequired
  }
}

/// The answer of operations on a console password.
public struct LoginProfileAnswer: Shaped, Hashable {
  /// The login profile.
  public var loginProfile = LoginProfileDescription()

  /// LoginProfile.
  public static let members: [Member<LoginProfileAnswer>] = [
    Member("LoginProfile", \.loginProfile, .structure(LoginProfileDescription.memberDescriptions), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ profile: LoginProfileDescription) {
    loginProfile = profile
  }
}
