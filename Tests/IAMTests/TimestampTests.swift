import IAM
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2023-03-09 10:41:45+00:00", 1_678_358_505), ("2023-03-09T19:41:45+09:00", 1_678_358_505),
    ("2023-03-09T10:41:45.123456Z", 1_678_358_505), ("2000-02-29", 951_782_400), ("1969-12-31T23:59:59Z", -1),
    ("2013-10-14T18:32:24Z", 1_381_775_544), ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `dates are read in every form that account files have`(text: String, seconds: Int64) {
    #expect(Timestamp(iso8601: text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2023", "2023-13-01", "2023-02-29", "2023-03-09T25:00:00Z", "2023-03-09T10:41:45X", "yesterday", "2023-03-09T10:41:45Z ",
    "2023-3-9",
    "２０２３-03-09", "2023-03-09T10:41:45+99:00",
  ])
  func `what is no date is nil`(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test func `a date is written as the AWS CLI, CloudTrail and people write it`() {
    let moment = Timestamp(seconds: 1_678_358_505)
    #expect(moment.iso8601 == "2023-03-09T10:41:45+00:00")
    #expect(moment.iso8601Zulu == "2023-03-09T10:41:45Z")
    #expect(moment.day == "2023-03-09")
    #expect(moment.minute == "2023-03-09 10:41")
    #expect(moment.second == "2023-03-09 10:41:45")
  }

  @Test func `every day from 1900 to 2200 is read as it was written`() {
    for day in stride(from: Int64(-25_567), through: 84_005, by: 1) {
      let moment = Timestamp(seconds: day * 86_400 + 43_200)
      #expect(Timestamp(iso8601: moment.iso8601Zulu) == moment)
    }
  }

  @Test func `ages are whole days`() {
    let start = Timestamp(seconds: 0)
    #expect(start.days(until: Timestamp(seconds: 86_399)) == 0)
    #expect(start.days(until: Timestamp(seconds: 90 * 86_400)) == 90)
    #expect(start.adding(seconds: 60) > start)
  }
}
