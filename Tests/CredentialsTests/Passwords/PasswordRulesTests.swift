import Credentials
import IAM
import Language
import Testing

struct PasswordRulesTests {
  private let strict = PasswordPolicy(
    minimumLength: 14, requiresSymbols: true, requiresNumbers: true, requiresUppercase: true, requiresLowercase: true)
  private let names = ["kim", "111122223333", "My-Desk", "root@example.com", ""]

  private func met(_ text: String, _ policy: PasswordPolicy) -> Set<PasswordRule> {
    Set(PasswordRules(policy: policy, names: names).verdicts(on: Secret(utf8: text)).filter(\.isMet).map(\.rule))
  }

  private func refusal(_ text: String, _ policy: PasswordPolicy = .standard) -> IAMError? {
    #expect(throws: IAMError.self) { try PasswordRules(policy: policy, names: names).check(Secret(utf8: text)) }
  }

  @Test func `only the rules of the policy are listed, and those that hold everywhere`() {
    let rules = PasswordRules(policy: .standard, names: names).rules
    #expect(rules == [.length(8), .threeKinds, .notAName, .notCommon, .latin])
    #expect(
      PasswordRules(policy: strict, names: []).rules == [.length(14), .uppercase, .lowercase, .number, .symbol, .notCommon, .latin])
    #expect(PasswordRules(policy: .nist, names: [""]).rules == [.length(15), .notCommon, .latin])
  }

  @Test func `the rules are ticked off while a password is typed`() {
    #expect(met("", strict) == [])
    #expect(met("v", strict) == [.lowercase, .notAName, .notCommon, .latin])
    #expect(met("vY", strict) == [.lowercase, .uppercase, .notAName, .notCommon, .latin])
    #expect(met("vY7", strict) == [.lowercase, .uppercase, .number, .notAName, .notCommon, .latin])
    #expect(met("vY7-", strict) == [.lowercase, .uppercase, .number, .symbol, .notAName, .notCommon, .latin])
    #expect(met("vY7-quiet-rain", strict).count == 8)
  }

  @Test func `while Hangul is typed only that rule about characters is broken`() {
    #expect(met("vY7-quiet-rain김", strict) == [.length(14), .lowercase, .uppercase, .number, .symbol, .notAName, .notCommon])
  }

  @Test(arguments: Array("!@#$%^&*()_+-=[]{}|'")) func `each of IAM's symbols is one`(symbol: Character) {
    #expect(met(String(symbol), strict).contains(.symbol))
  }

  @Test(arguments: Array(" ~`\\:;\"<>,.?/é§")) func `other characters are no symbols for IAM`(symbol: Character) {
    #expect(!met(String(symbol), strict).contains(.symbol))
  }

  @Test(arguments: ["ÀÉ", "àé", "²½"]) func `letters and digits are those of ASCII`(text: String) {
    #expect(met(text, strict).isDisjoint(with: [.uppercase, .lowercase, .number]))
  }

  @Test(arguments: ["Abcdefg1", "Abcdefg!", "abcdef1!", "ABCDEF1!"]) func `three of four kinds satisfy the default policy`(text: String) {
    #expect(met(text, .standard).contains(.threeKinds))
  }

  @Test(arguments: ["abcdefg1", "Abcdefgh", "1234567!", "ABCDEFG!"]) func `two kinds don't satisfy the default policy`(text: String) {
    #expect(refusal(text)?.message == .passwordWithoutThreeKinds)
  }

  @Test(arguments: ["kim", "KIM", "111122223333", "my-desk", "ROOT@example.com"]) func `a name is no password`(text: String) {
    #expect(!met(text, .standard).contains(.notAName))
    #expect(refusal(text, PasswordPolicy(minimumLength: 1))?.message == .passwordIsAName)
  }

  @Test func `a password that follows all rules is given back composed`() throws {
    let rules = PasswordRules(policy: .standard, names: names)
    #expect(try Array(rules.check(Secret(utf8: "Cafe\u{301}-7-Rain")).text.utf8) == Array("Café-7-Rain".utf8))
  }

  @Test func `a letter with its accent counts as one character`() {
    #expect(!met("e\u{301}e\u{301}e\u{301}e\u{301}", .standard).contains(.length(8)))
  }

  @Test func `the first rule that is broken is told with IAM's code`() {
    #expect(refusal("vY7-") == IAMError(.passwordPolicyViolation, .passwordTooShort(8), field: "Password"))
    #expect(refusal("quiet-rain-fal1", strict)?.message == .passwordWithoutUppercase)
    #expect(refusal("QUIET-RAIN-FAL1", strict)?.message == .passwordWithoutLowercase)
    #expect(refusal("Quiet-rain-falls", strict)?.message == .passwordWithoutNumber)
    #expect(refusal("Quiet rain fal1s", strict)?.message == .passwordWithoutSymbol)
    #expect(refusal("P@ssw0rd")?.message == .passwordIsCommon)
  }

  @Test func `what is no password at all is told as such`() {
    #expect(refusal("비밀번호")?.code == .validationError)
    #expect(refusal("")?.message == .passwordEmpty)
  }

  @Test func `every rule has a label and a refusal that ends with a period`() {
    let rules: [PasswordRule] = [
      .length(8), .uppercase, .lowercase, .number, .symbol, .threeKinds, .notAName, .notCommon, .latin,
    ]
    #expect(Set(rules.map(\.label)).count == rules.count)
    for rule in rules {
      #expect(rule.refusal.english.hasSuffix(".") && rule.refusal.korean.hasSuffix("."))
      #expect(!rule.label.english.hasSuffix("."))
    }
  }
}
