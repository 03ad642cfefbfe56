import Credentials
import IAM
import TestSupport
import Testing

struct PasswordGeneratorTests {
  private func passwords(_ count: Int, _ policy: PasswordPolicy = .standard) -> [Secret] {
    var random = SeededGenerator(seed: 3)
    return (0..<count).map { _ in PasswordGenerator.make(following: policy, using: &random) }
  }

  @Test func `every password follows the strictest policy of its length`() throws {
    let strict = PasswordPolicy(
      minimumLength: 20, requiresSymbols: true, requiresNumbers: true, requiresUppercase: true, requiresLowercase: true)
    let rules = PasswordRules(policy: strict, names: ["kim"])
    for password in passwords(200) { #expect(try rules.check(password).hasSameBytes(as: password)) }
  }

  @Test(arguments: [(6, 20), (20, 20), (21, 21), (128, 128)]) func `it has twenty characters or the policy's minimum`(
    minimum: Int, length: Int
  ) {
    #expect(passwords(1, PasswordPolicy(minimumLength: minimum))[0].count == length)
  }

  @Test func `no character is taken for another`() {
    let used = Set(passwords(500).flatMap(\.bytes))
    #expect(used.isDisjoint(with: Array("IOlo01|'`\" ,;".utf8)))
    #expect(used.count == 24 + 24 + 8 + 18)
  }

  @Test func `characters are about equally frequent`() {
    let counts = passwords(2_000).flatMap(\.bytes).reduce(into: [UInt8: Int]()) { $0[$1, default: 0] += 1 }
    let expected = 2_000.0 * 20 / 74
    for count in counts.values { #expect(abs(Double(count) - expected) < expected / 3) }
  }

  @Test func `no password comes twice`() {
    #expect(Set(passwords(500).map(\.text)).count == 500)
  }
}
