import Credentials
import Testing

struct TOTPPairTests {
  private let now: Int64 = 1_700_000_000
  private var present: Int64 { TOTP.step(at: now) }

  private func code(_ offset: Int64) -> String { TOTP.code(of: TOTPTests.seed, step: present + offset) }

  private func pair(_ first: Int64, _ second: Int64, window: Int = TOTP.enablingWindow, after last: Int64? = nil) -> TOTP.Pair? {
    TOTP.consecutiveSteps(code(first), code(second), seed: TOTPTests.seed, at: now, window: window, after: last)
  }

  @Test func `two codes that follow each other enable a device up to one step early or late`() throws {
    for offset: Int64 in -1...1 {
      let pair = try #require(self.pair(offset - 1, offset))
      #expect(pair.step == present + offset)
      #expect(pair.drift == Int(offset))
    }
    #expect(pair(-3, -2) == nil)
    #expect(pair(1, 2) == nil)
  }

  @Test func `codes in the wrong order, twice the same or with a gap don't follow each other`() {
    #expect(pair(0, -1) == nil)
    #expect(pair(0, 0) == nil)
    #expect(pair(-1, 1) == nil)
  }

  @Test func `a resynchronisation finds a clock that is hours off and tells by how much`() throws {
    for offset: Int64 in [-1_000, -40, 40, 1_000] {
      let pair = try #require(self.pair(offset - 1, offset, window: TOTP.resyncWindow))
      #expect(pair.drift == Int(offset))
      #expect(TOTP.acceptedStep(of: code(offset + 1), seed: TOTPTests.seed, at: now, drift: pair.drift) == present + offset + 1)
    }
    #expect(pair(1_000, 1_001, window: TOTP.resyncWindow) == nil)
    #expect(pair(-1_002, -1_001, window: TOTP.resyncWindow) == nil)
  }

  @Test func `codes that were accepted before don't enable or resynchronise again`() {
    #expect(pair(-1, 0, after: present) == nil)
    #expect(pair(-1, 0, after: present - 1) != nil)
  }

  @Test(arguments: [("", ""), ("123456", "abcdef"), ("12345", "123456")])
  func `what are no codes aren't found`(first: String, second: String) {
    #expect(TOTP.consecutiveSteps(first, second, seed: TOTPTests.seed, at: now, window: TOTP.resyncWindow) == nil)
  }
}
