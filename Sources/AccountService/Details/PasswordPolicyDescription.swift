public import IAM

/// The account's password policy as `GetAccountPasswordPolicy` answers it.
public struct PasswordPolicyDescription: Shaped, Hashable {
  /// Characters at least.
  public var minimumLength = 0
  /// Whether a symbol is needed.
  public var requiresSymbols = false
  /// Whether a digit is needed.
  public var requiresNumbers = false
  /// Whether an upper-case letter is needed.
  public var requiresUppercase = false
  /// Whether a lower-case letter is needed.
  public var requiresLowercase = false
  /// Whether users may change their own password.
  public var allowsUsersToChange = false
  /// Whether passwords expire.
  public var expires = false
  /// After how many days; nil for never.
  public var maximumAge: Int?
  /// How many earlier passwords can't be used again; nil for none.
  public var reusePrevention: Int?
  /// Whether only an administrator can replace an expired password.
  public var hasHardExpiry = false

  /// The members of IAM's `PasswordPolicy` type.
  public static let members: [Member<PasswordPolicyDescription>] = [
    Member("MinimumPasswordLength", \.minimumLength, .integer(PasswordPolicy.lengths)),
    Member("RequireSymbols", \.requiresSymbols, .boolean),
    Member("RequireNumbers", \.requiresNumbers, .boolean),
    Member("RequireUppercaseCharacters", \.requiresUppercase, .boolean),
    Member("RequireLowercaseCharacters", \.requiresLowercase, .boolean),
    Member("AllowUsersToChangePassword", \.allowsUsersToChange, .boolean),
    Member("ExpirePasswords", \.expires, .boolean),
    Member("MaxPasswordAge", \.maximumAge, .integer(PasswordPolicy.ages)),
    Member("PasswordReusePrevention", \.reusePrevention, .integer(PasswordPolicy.reuses)),
    Member("HardExpiry", \.hasHardExpiry, .boolean),
  ]

  /// An empty description.
  public init() {}

  init(_ policy: PasswordPolicy) {
    minimumLength = policy.minimumLength
    requiresSymbols = policy.requiresSymbols
    requiresNumbers = policy.requiresNumbers
    requiresUppercase = policy.requiresUppercase
    requiresLowercase = policy.requiresLowercase
    allowsUsersToChange = policy.allowsUsersToChange
    expires = policy.maximumAge != nil
    maximumAge = policy.maximumAge
    reusePrevention = policy.reusePrevention
    hasHardExpiry = policy.hasHardExpiry
  }
}

/// The answer of `GetAccountPasswordPolicy`.
public struct PasswordPolicyAnswer: Shaped, Hashable {
  /// The policy.
  public var policy = PasswordPolicyDescription()

  /// PasswordPolicy.
  public static let members: [Member<PasswordPolicyAnswer>] = [
    Member("PasswordPolicy", \.policy, .structure(PasswordPolicyDescription.memberDescriptions), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ policy: PasswordPolicyDescription) {
    self.policy = policy
  }
}
