public import IAM

/// What lists tell of somebody's own credentials, read at once.
public struct CredentialOutline: Sendable, Hashable {
  /// Whether there is a console password.
  public var hasPassword: Bool
  /// How many MFA devices are enabled.
  public var deviceCount: Int
  /// How many access keys there are.
  public var keyCount: Int
  /// When the oldest active access key was created; nil without one.
  public var oldestActiveKey: Timestamp?

  /// An outline; of nobody's credentials without arguments.
  public init(hasPassword: Bool = false, deviceCount: Int = 0, keyCount: Int = 0, oldestActiveKey: Timestamp? = nil) {
    self.hasPassword = hasPassword
    self.deviceCount = deviceCount
    self.keyCount = keyCount
    self.oldestActiveKey = oldestActiveKey
  }

  /// Whether there are no credentials at all in this account, whatever an imported report told.
  public var isEmpty: Bool { !hasPassword && deviceCount == 0 && keyCount == 0 }
}

/// What stands out among the credentials of an account's users.
public struct CredentialFindings: Sendable, Hashable {
  /// How many users have a console password and no MFA device.
  public var passwordsWithoutMFA: Int
  /// How many active access keys of users are older than asked for.
  public var oldKeys: Int

  /// Findings.
  public init(passwordsWithoutMFA: Int, oldKeys: Int) {
    self.passwordsWithoutMFA = passwordsWithoutMFA
    self.oldKeys = oldKeys
  }
}
