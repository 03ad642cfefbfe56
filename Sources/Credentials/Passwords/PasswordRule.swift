public import Language

/// A rule that a new password is to follow.
public enum PasswordRule: Sendable, Hashable {
  /// At least so many characters.
  case length(Int)
  /// A letter of A-Z.
  case uppercase
  /// A letter of a-z.
  case lowercase
  /// A digit.
  case number
  /// One of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '``.
  case symbol
  /// Three of these four kinds, whichever.
  case threeKinds
  /// Another text than the names of user and account and the e-mail address.
  case notAName
  /// None of the commonest passwords.
  case notCommon
  /// Only characters that IAM takes, at most 128.
  case latin

  /// The rule as a line of a list that is ticked off.
  public var label: Sentence {
    switch self {
    case .length(let minimum): .passwordRuleLength(minimum)
    case .uppercase: .passwordRuleUppercase
    case .lowercase: .passwordRuleLowercase
    case .number: .passwordRuleNumber
    case .symbol: .passwordRuleSymbol
    case .threeKinds: .passwordRuleThreeKinds
    case .notAName: .passwordRuleNotAName
    case .notCommon: .passwordRuleNotCommon
    case .latin: .passwordRuleLatin(maximum: PasswordText.maximumLength)
    }
  }

  /// What is said of a password that breaks the rule.
  public var refusal: Sentence {
    switch self {
    case .length(let minimum): .passwordTooShort(minimum)
    case .uppercase: .passwordWithoutUppercase
    case .lowercase: .passwordWithoutLowercase
    case .number: .passwordWithoutNumber
    case .symbol: .passwordWithoutSymbol
    case .threeKinds: .passwordWithoutThreeKinds
    case .notAName: .passwordIsAName
    case .notCommon: .passwordIsCommon
    case .latin: .passwordNotLatin
    }
  }
}
