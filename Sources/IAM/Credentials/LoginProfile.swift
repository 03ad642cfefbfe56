/// A console password: that there is one, since when, and what it is checked against.
///
/// Source: [LoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_LoginProfile.html).
public struct LoginProfile: Sendable, Hashable {
  /// The password's hash with salt and parameters, as text; never the password.
  public var passwordHash: String
  /// When the login profile was created.
  public var created: Timestamp
  /// When the password was last set.
  public var changed: Timestamp
  /// Whether a new password must be set at the next sign-in.
  public var isResetRequired: Bool

  /// A login profile.
  public init(passwordHash: String, created: Timestamp, changed: Timestamp, isResetRequired: Bool = false) {
    self.passwordHash = passwordHash
    self.created = created
    self.changed = changed
    self.isResetRequired = isResetRequired
  }
}
