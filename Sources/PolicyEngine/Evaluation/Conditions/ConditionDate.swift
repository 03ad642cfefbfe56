/// Moments of conditions: ISO 8601 from the year alone on, or seconds since 1970.
///
/// Source: [Date condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
enum ConditionDate {
  /// Seconds since 1970 in units of `ConditionNumber`; nil where the text is no moment. A number of four digits is a year. Without a zone
  /// the time is UTC.
  static func read(_ text: Span<UInt8>) -> Int128? {
    var reader = DateReader()
    if text.count >= 4, let year = reader.digits(text, 4), text.count == 4 || text[4] == UInt8(ascii: "-") {
      return reader.readCalendar(text, year: year)
    }
    return ConditionNumber.read(text)
  }

  /// Days from 1970-01-01 to a date of the Gregorian calendar; nil where there is no such date.
  static func days(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= length(year: year, month: month) else { return nil }
    // Counts years from March, so that the leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Walks over a text; the text itself is handed in, as a span can't be kept.
private struct DateReader {
  var offset = 0

  /// Exactly so many digits as a number.
  mutating func digits(_ text: Span<UInt8>, _ count: Int) -> Int? {
    guard offset + count <= text.count else { return nil }
    var value = 0
    for index in offset..<(offset + count) {
      guard text[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(text[index] &- 0x30)
    }
    offset += count
    return value
  }

  mutating func take(_ text: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard offset < text.count, text[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// What follows the year.
  mutating func readCalendar(_ text: Span<UInt8>, year: Int) -> Int128? {
    var month = 1
    var day = 1
    if take(text, UInt8(ascii: "-")) {
      guard let number = digits(text, 2) else { return nil }
      month = number
      if take(text, UInt8(ascii: "-")) {
        guard let number = digits(text, 2) else { return nil }
        day = number
      }
    }
    guard let days = ConditionDate.days(year: year, month: month, day: day) else { return nil }
    let midnight = Int128(days * 86_400) * ConditionNumber.unit
    if offset == text.count { return midnight }
    guard offset == 10, take(text, UInt8(ascii: "T")) || take(text, UInt8(ascii: "t")) || take(text, UInt8(ascii: " ")),
      let time = readTime(text)
    else { return nil }
    return midnight + time
  }

  private mutating func readTime(_ text: Span<UInt8>) -> Int128? {
    guard let hour = digits(text, 2), take(text, UInt8(ascii: ":")), let minute = digits(text, 2), hour < 24, minute < 60 else {
      return nil
    }
    var seconds = 0
    var fraction: Int128 = 0
    if take(text, UInt8(ascii: ":")) {
      guard let whole = digits(text, 2), whole <= 60 else { return nil }
      seconds = whole
      if take(text, UInt8(ascii: ".")) {
        guard let units = readFraction(text) else { return nil }
        fraction = units
      }
    }
    guard let zone = readZone(text), offset == text.count else { return nil }
    return Int128(hour * 3600 + minute * 60 + seconds - zone) * ConditionNumber.unit + fraction
  }

  private mutating func readFraction(_ text: Span<UInt8>) -> Int128? {
    var digits = DecimalDigits()
    let count = digits.read(text, &offset)
    return count > 0 ? digits.value(timesTenTo: ConditionNumber.decimals - count) : nil
  }

  /// The zone in seconds east of UTC.
  private mutating func readZone(_ text: Span<UInt8>) -> Int? {
    if offset == text.count || take(text, UInt8(ascii: "Z")) || take(text, UInt8(ascii: "z")) { return 0 }
    let sign: Int
    if take(text, UInt8(ascii: "+")) {
      sign = 1
    } else if take(text, UInt8(ascii: "-")) {
      sign = -1
    } else {
      return nil
    }
    guard let hours = digits(text, 2), hours < 24 else { return nil }
    if offset == text.count { return sign * hours * 3600 }
    _ = take(text, UInt8(ascii: ":"))
    guard let minutes = digits(text, 2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
