public import IAM
import Language

/// The rules for a new password: those of the account's policy, and those that hold everywhere.
///
///     let rules = PasswordRules(policy: policy, names: [user.name, account.id.digits, account.email])
///     rules.verdicts(on: typed)       // while it is typed
///     let password = try rules.check(typed)  // when it is set
///
/// Source: [account password policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html).
public struct PasswordRules: Sendable, Hashable {
  /// A rule and whether it is followed.
  public struct Verdict: Sendable, Hashable {
    /// The rule.
    public let rule: PasswordRule
    /// Whether it is followed. An empty password follows none.
    public let isMet: Bool
  }

  /// The rules, in the order in which they are told.
  public let rules: [PasswordRule]
  private let names: [String]

  /// The rules of a policy. `names` is what the password mustn't be: the names of user and account, the account's ID and alias, the e-mail
  /// address; case doesn't count.
  public init(policy: PasswordPolicy, names: [String]) {
    self.names = names.filter { !$0.isEmpty }
    var rules: [PasswordRule] = [.length(policy.minimumLength)]
    if policy.requiresUppercase { rules.append(.uppercase) }
    if policy.requiresLowercase { rules.append(.lowercase) }
    if policy.requiresNumbers { rules.append(.number) }
    if policy.requiresSymbols { rules.append(.symbol) }
    if policy.requiresThreeKinds { rules.append(.threeKinds) }
    if !self.names.isEmpty { rules.append(.notAName) }
    self.rules = rules + [.notCommon, .latin]
  }

  /// Which rules a password follows, for each key press: some microseconds.
  public func verdicts(on typed: Secret) -> [Verdict] {
    let text = try? PasswordText.normalized(typed)
    let facts = PasswordFacts(text ?? typed)
    return rules.map { Verdict(rule: $0, isMet: facts.length > 0 && isMet($0, text ?? typed, facts, isLatin: text != nil)) }
  }

  /// The password in the form in which it is hashed.
  ///
  /// Throws `ValidationError` where IAM wouldn't take it as a password at all, and `PasswordPolicyViolation` with the first rule that it breaks.
  public func check(_ typed: Secret, field: String = "Password") throws -> Secret {
    let text = try PasswordText.normalized(typed, field: field)
    let facts = PasswordFacts(text)
    if let broken = rules.first(where: { !isMet($0, text, facts, isLatin: true) }) {
      text.wipe()
      throw IAMError(.passwordPolicyViolation, broken.refusal, field: field)
    }
    return text
  }

  private func isMet(_ rule: PasswordRule, _ text: Secret, _ facts: PasswordFacts, isLatin: Bool) -> Bool {
    switch rule {
    case .length(let minimum): facts.length >= minimum
    case .uppercase: facts.hasUppercase
    case .lowercase: facts.hasLowercase
    case .number: facts.hasNumber
    case .symbol: facts.hasSymbol
    case .threeKinds: facts.kinds >= 3
    case .notAName: !isAName(text)
    case .notCommon: !CommonPasswords.contains(text)
    case .latin: isLatin
    }
  }

  private func isAName(_ text: Secret) -> Bool {
    text.lowercased.withBytes { bytes in
      names.contains { name in name.utf8.count == bytes.count && zip(name.utf8, bytes).allSatisfy { Self.lowercased($0) == $1 } }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { 0x41...0x5a ~= byte ? byte + 0x20 : byte }
}
