/// What IAM users' passwords must be; it doesn't bind the root user.
///
/// Source: [UpdateAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html) and
/// [account password policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html).
public struct PasswordPolicy: Sendable, Hashable {
  /// Characters at least, 6 to 128.
  public var minimumLength: Int
  /// Whether one of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`` is needed.
  public var requiresSymbols: Bool
  /// Whether a digit is needed.
  public var requiresNumbers: Bool
  /// Whether an upper-case letter is needed.
  public var requiresUppercase: Bool
  /// Whether a lower-case letter is needed.
  public var requiresLowercase: Bool
  /// Whether users may change their own password without a policy that says so.
  public var allowsUsersToChange: Bool
  /// After how many days a password expires, 1 to 1,095; nil for never.
  public var maximumAge: Int?
  /// How many earlier passwords can't be used again, 1 to 24; nil for none.
  public var reusePrevention: Int?
  /// Whether only an administrator can replace a password that has expired.
  public var hasHardExpiry: Bool
  /// Whether three of the four kinds of characters are needed, whichever: the rule of IAM's default policy.
  public var requiresThreeKinds: Bool

  /// A policy; what is left out has the value that UpdateAccountPasswordPolicy gives it.
  public init(
    minimumLength: Int = 6, requiresSymbols: Bool = false, requiresNumbers: Bool = false, requiresUppercase: Bool = false,
    requiresLowercase: Bool = false, allowsUsersToChange: Bool = false, maximumAge: Int? = nil, reusePrevention: Int? = nil,
    hasHardExpiry: Bool = false, requiresThreeKinds: Bool = false
  ) {
    self.minimumLength = minimumLength
    self.requiresSymbols = requiresSymbols
    self.requiresNumbers = requiresNumbers
    self.requiresUppercase = requiresUppercase
    self.requiresLowercase = requiresLowercase
    self.allowsUsersToChange = allowsUsersToChange
    self.maximumAge = maximumAge
    self.reusePrevention = reusePrevention
    self.hasHardExpiry = hasHardExpiry
    self.requiresThreeKinds = requiresThreeKinds
  }

  /// What holds in an account that has set no policy: 8 characters, three of the four kinds.
  public static let standard = PasswordPolicy(minimumLength: 8, requiresThreeKinds: true)

  /// What NIST SP 800-63B-4 asks of passwords that stand alone: 15 characters, no rules on kinds, no expiry.
  public static let nist = PasswordPolicy(minimumLength: 15, allowsUsersToChange: true)

  /// What the minimum length may be.
  public static let lengths = 6...128
  /// What the age in days may be.
  public static let ages = 1...1095
  /// How many earlier passwords may be kept from use.
  public static let reuses = 1...24
}
