import IAM
import Testing

@testable import Commands

struct SinceTextTests {
  private let now = Timestamp(seconds: 1_000_000)

  @Test(arguments: [("10s", 999_990), ("2m", 999_880), ("1h", 996_400), ("1d", 913_600), ("1w", 395_200), ("0h", 1_000_000)])
  func `a time ago counts back from now`(text: String, seconds: Int64) {
    #expect(SinceText.moment(text, now: now)?.seconds == seconds)
  }

  @Test func `a date is itself`() {
    #expect(SinceText.moment("1970-01-02", now: now)?.seconds == 86_400)
    #expect(SinceText.moment("1970-01-01T00:01:00Z", now: now)?.seconds == 60)
  }

  @Test(arguments: ["", "h", "2", "2y", "-2h", "yesterday", "9999999h", "2 h", "1970-13-01"])
  func `anything else is none`(text: String) {
    #expect(SinceText.moment(text, now: now) == nil)
  }
}
