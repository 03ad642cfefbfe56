import Credentials
import TestSupport
import Testing

struct TOTPTests {
  /// The seed of the vectors of RFC 4226 and RFC 6238.
  static let seed = Secret(utf8: "12345678901234567890")
  private let now: Int64 = 1_700_000_000
  private var present: Int64 { TOTP.step(at: now) }

  private func code(_ offset: Int64) -> String { TOTP.code(of: Self.seed, step: present + offset) }

  private func accepted(_ code: String, drift: Int = 0, after last: Int64? = nil) -> Int64? {
    TOTP.acceptedStep(of: code, seed: Self.seed, at: now, drift: drift, after: last).map { $0 - present }
  }

  /// RFC 6238, appendix B, of which six of the eight digits are used.
  @Test(
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"), (2_000_000_000, "279037"),
      (20_000_000_000, "353130"),
    ] as [(Int64, String)])
  func `the codes of RFC 6238 come out`(seconds: Int64, code: String) {
    #expect(TOTP.code(of: Self.seed, step: TOTP.step(at: seconds)) == code)
    #expect(TOTP.acceptedStep(of: code, seed: Self.seed, at: seconds) == TOTP.step(at: seconds))
  }

  /// RFC 4226, appendix D.
  @Test func `the codes of RFC 4226 come out`() {
    let codes = (0..<10).map { TOTP.code(of: Self.seed, step: $0) }
    #expect(codes == ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"])
  }

  @Test(arguments: [(0, 0), (29, 0), (30, 1), (59, 1), (60, 2), (-1, -1), (-30, -1), (-31, -2)] as [(Int64, Int64)])
  func `a step lasts thirty seconds`(seconds: Int64, step: Int64) {
    #expect(TOTP.step(at: seconds) == step)
  }

  @Test func `a code is accepted one step early or late, and no farther`() {
    for offset: Int64 in -1...1 { #expect(accepted(code(offset)) == offset) }
    for offset: Int64 in [-40, -3, -2, 2, 3, 40] { #expect(accepted(code(offset)) == nil) }
  }

  @Test func `a device whose clock is ahead is looked for there`() {
    #expect(accepted(code(40), drift: 40) == 40)
    #expect(accepted(code(0), drift: 40) == nil)
    #expect(accepted(code(-41), drift: -40) == -41)
  }

  @Test func `a code is accepted once, and none before it afterwards`() throws {
    #expect(accepted(code(0), after: present) == nil)
    #expect(accepted(code(-1), after: present) == nil)
    #expect(accepted(code(1), after: present) == 1)
    #expect(accepted(code(0), after: present - 1) == 0)
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "12345a", "１２３４５６", " 12345", "-12345", "+12345", "12 456", "사용자"])
  func `what isn't six digits is no code`(code: String) {
    #expect(accepted(code) == nil)
  }

  @Test func `a code of another seed isn't accepted`() {
    let other = Secret(utf8: "12345678901234567891")
    #expect(accepted(TOTP.code(of: other, step: present)) == nil)
  }

  @Test func `a code keeps its leading zeros`() {
    #expect(TOTP.code(of: Self.seed, step: TOTP.step(at: 1_234_567_890)) == "005924")
  }

  @Test func `of two steps with the same code the later is used up`() {
    let step: Int64 = 910_737
    for same in [step, step + 1] { #expect(TOTP.code(of: Self.seed, step: same) == "911617") }
    #expect(TOTP.acceptedStep(of: "911617", seed: Self.seed, at: step * TOTP.period) == step + 1)
  }

  @Test func `a new seed has the 160 bits of RFC 4226 and is another each time`() {
    var random = SeededGenerator(seed: 1)
    let seeds = (0..<2).map { _ in TOTP.makeSeed(using: &random) }
    #expect(seeds.map(\.count) == [20, 20])
    #expect(!seeds[0].hasSameBytes(as: seeds[1]))
    #expect(Base32.encode(seeds[0]).count == 32)
  }
}
