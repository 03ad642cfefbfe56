import AccountStore
public import IAM
public import Language

/// Sets the account's password policy as a whole: what is left out takes its default, not its former value.
/// Source: [UpdateAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html).
public struct UpdateAccountPasswordPolicy: WriteOperation {
  /// Characters at least; 6 when nil.
  public var minimumLength: Int?
  /// Whether a symbol is needed.
  public var requiresSymbols: Bool?
  /// Whether a digit is needed.
  public var requiresNumbers: Bool?
  /// Whether an upper-case letter is needed.
  public var requiresUppercase: Bool?
  /// Whether a lower-case letter is needed.
  public var requiresLowercase: Bool?
  /// Whether users may change their own password.
  public var allowsUsersToChange: Bool?
  /// After how many days passwords expire; never when nil.
  public var maximumAge: Int?
  /// How many earlier passwords can't be used again; none when nil.
  public var reusePrevention: Int?
  /// Whether only an administrator can replace an expired password.
  public var hasHardExpiry: Bool?

  /// The members.
  public static let members: [Member<UpdateAccountPasswordPolicy>] = [
    Member("MinimumPasswordLength", \.minimumLength, .integer(PasswordPolicy.lengths), .helpMinimumLength),
    Member("RequireSymbols", \.requiresSymbols, .boolean, .helpRequireSymbols),
    Member("RequireNumbers", \.requiresNumbers, .boolean, .helpRequireNumbers),
    Member("RequireUppercaseCharacters", \.requiresUppercase, .boolean, .helpRequireUppercase),
    Member("RequireLowercaseCharacters", \.requiresLowercase, .boolean, .helpRequireLowercase),
    Member("AllowUsersToChangePassword", \.allowsUsersToChange, .boolean, .helpUsersMayChange),
    Member("MaxPasswordAge", \.maximumAge, .integer(PasswordPolicy.ages), .helpMaximumAge),
    Member("PasswordReusePrevention", \.reusePrevention, .integer(PasswordPolicy.reuses), .helpReusePrevention),
    Member("HardExpiry", \.hasHardExpiry, .boolean, .helpHardExpiry),
  ]
  /// Sets the account's password policy as a whole.
  public static let summary = Sentence.summaryUpdateAccountPasswordPolicy
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request, which sets IAM's defaults of each part.
  public init() {}

  /// A request for a policy as it is.
  public init(_ policy: PasswordPolicy) {
    minimumLength = policy.minimumLength
    requiresSymbols = policy.requiresSymbols
    requiresNumbers = policy.requiresNumbers
    requiresUppercase = policy.requiresUppercase
    requiresLowercase = policy.requiresLowercase
    allowsUsersToChange = policy.allowsUsersToChange
    maximumAge = policy.maximumAge
    reusePrevention = policy.reusePrevention
    hasHardExpiry = policy.hasHardExpiry
  }

  /// What the request sets.
  var policy: PasswordPolicy {
    PasswordPolicy(
      minimumLength: minimumLength ?? PasswordPolicy.lengths.lowerBound, requiresSymbols: requiresSymbols ?? false,
      requiresNumbers: requiresNumbers ?? false, requiresUppercase: requiresUppercase ?? false,
      requiresLowercase: requiresLowercase ?? false, allowsUsersToChange: allowsUsersToChange ?? false, maximumAge: maximumAge,
      reusePrevention: reusePrevention, hasHardExpiry: hasHardExpiry ?? false)
  }

  /// No errors of its own.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    try scope.store.setPasswordPolicy(policy)
    return NoAnswer()
  }
}
