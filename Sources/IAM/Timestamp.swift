/// A moment in UTC, to the second: the precision of every date IAM answers with.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
  public let seconds: Int64

  /// A moment by its POSIX time.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Reads a date as IAM, the AWS CLI and published account files write it: `2023-03-09T10:41:45Z`, `…+00:00`, `…+09:00`, a space in place
  /// of the `T`, fractions of a second (dropped), or a bare date. Anything else is nil.
  public init?(iso8601 text: some StringProtocol) {
    var reader = DateReader(bytes: Array(text.utf8))
    guard let seconds = reader.read() else { return nil }
    self.seconds = seconds
  }

  /// ISO 8601 in UTC as the AWS CLI prints it: `2023-03-09T10:41:45+00:00`.
  public var iso8601: String {
    text(dateAndTimeBetween: "T", suffix: "+00:00")
  }

  /// ISO 8601 in UTC as CloudTrail writes it: `2023-03-09T10:41:45Z`.
  public var iso8601Zulu: String {
    text(dateAndTimeBetween: "T", suffix: "Z")
  }

  /// The day alone: `2023-03-09`.
  public var day: String {
    let (year, month, day) = civil(days: dayNumber)
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Day and minute for people, in UTC: `2023-03-09 10:41`.
  public var minute: String {
    String(text(dateAndTimeBetween: " ", suffix: "").dropLast(3))
  }

  /// Day and second for people, in UTC: `2023-03-09 10:41:45`.
  public var second: String {
    text(dateAndTimeBetween: " ", suffix: "")
  }

  /// Whole days from this moment to a later one; negative where the other one is earlier.
  public func days(until other: Timestamp) -> Int64 {
    (other.seconds - seconds) / 86_400
  }

  /// A moment so many seconds later.
  public func adding(seconds more: Int64) -> Timestamp {
    Timestamp(seconds: seconds + more)
  }

  /// Earlier before later.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }

  private var dayNumber: Int64 {
    (seconds - secondOfDay) / 86_400
  }

  private var secondOfDay: Int64 {
    ((seconds % 86_400) + 86_400) % 86_400
  }

  private func text(dateAndTimeBetween separator: String, suffix: String) -> String {
    let rest = secondOfDay
    let time = "\(padded(rest / 3600, to: 2)):\(padded(rest / 60 % 60, to: 2)):\(padded(rest % 60, to: 2))"
    return day + separator + time + suffix
  }
}

private func padded(_ number: Int64, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Year, month and day of a day number since 1970-01-01 in the proleptic Gregorian calendar, by counting 400-year eras from March 1, year 0.
private func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let marchMonth = (5 * dayOfYear + 2) / 153
  let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}

/// The day number since 1970-01-01 of a date: the inverse of `civil`.
private func dayNumber(year: Int64, month: Int64, day: Int64) -> Int64 {
  let marchYear = month <= 2 ? year - 1 : year
  let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
  let yearOfEra = marchYear - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

private struct DateReader {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> Int64? {
    guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let days = dayNumber(year: year, month: month, day: day)
    guard civil(days: days) == (year, month, day) else { return nil }
    if position == bytes.count { return days * 86_400 }
    guard skip("T") || skip(" ") || skip("t"), let hour = number(2), skip(":"), let minute = number(2), hour < 24, minute < 60 else {
      return nil
    }
    var second: Int64 = 0
    if skip(":") {
      guard let value = number(2), value <= 60 else { return nil }
      second = value
      if skip(".") { skipDigits() }
    }
    guard let offset = zone(), position == bytes.count else { return nil }
    return days * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  private mutating func zone() -> Int64? {
    if position == bytes.count || skip("Z") || skip("z") { return 0 }
    let sign: Int64 = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hour = number(2) else { return nil }
    _ = skip(":")
    guard let minute = number(2), hour < 24, minute < 60 else { return nil }
    return sign * (hour * 3600 + minute * 60)
  }

  private mutating func number(_ digits: Int) -> Int64? {
    guard position + digits <= bytes.count else { return nil }
    var value: Int64 = 0
    for byte in bytes[position..<(position + digits)] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    position += digits
    return value
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() {
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
  }
}
