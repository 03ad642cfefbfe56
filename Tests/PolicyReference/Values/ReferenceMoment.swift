/// A moment: ISO 8601, or seconds since 1970.
///
/// Source: [Date and time formats](https://www.w3.org/TR/NOTE-datetime), which IAM's documentation names.
enum ReferenceMoment {
  /// The moment in seconds since 1970; nil where the text is no moment.
  static func seconds(_ text: String) -> ReferenceNumber? {
    if text.unicodeScalars.count == 4, let year = digits(text) { return number(day(year, 1, 1) * 86_400, fraction: "") }
    if let seconds = ReferenceNumber(text) { return seconds }
    guard let date = date(String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty { return number(date.day * 86_400, fraction: "") }
    guard date.isWhole, "Tt ".contains(rest.prefix(1)), let time = time(String(rest.dropFirst())) else { return nil }
    return number(date.day * 86_400 + time.seconds, fraction: time.fraction)
  }

  private static func number(_ seconds: Int, fraction: String) -> ReferenceNumber? {
    guard seconds < 0, fraction.contains(where: { $0 != "0" }) else {
      return ReferenceNumber(fraction.isEmpty ? String(seconds) : "\(seconds).\(fraction)")
    }
    // A fraction counts forward from its second: half a second after -2 is -1.5.
    var rest = fraction
    while rest.hasSuffix("0") { rest.removeLast() }
    let digits = rest.compactMap(\.wholeNumberValue)
    let others = digits.dropLast().map { String(9 - $0) } + digits.suffix(1).map { String(10 - $0) }
    return ReferenceNumber("-\(-seconds - 1).\(others.joined())")
  }

  private static func date(_ text: String) -> (day: Int, isWhole: Bool)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts[0].count == 4, parts[1...].allSatisfy({ $0.count == 2 }) else { return nil }
    guard let year = digits(parts[0]), let month = digits(parts[1]), let dayOfMonth = parts.count == 3 ? digits(parts[2]) : 1 else {
      return nil
    }
    guard (1...12).contains(month), (1...daysOfMonth(year, month)).contains(dayOfMonth) else { return nil }
    return (day(year, month, dayOfMonth), parts.count == 3)
  }

  /// The seconds of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f`, less the offset of the zone behind it: `Z`, `+09:00`, `+0900`, `+09` or none.
  private static func time(_ text: String) -> (seconds: Int, fraction: String)? {
    let clock = text.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    guard let offset = zone(String(text.dropFirst(clock.count))) else { return nil }
    let pieces = clock.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let parts = pieces[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 }), pieces.count == 1 || (pieces.count == 2 && parts.count == 3),
      let hour = digits(parts[0]), let minute = digits(parts[1]), let second = parts.count == 3 ? digits(parts[2]) : 0,
      hour < 24, minute < 60, second <= 60
    else { return nil }
    let fraction = pieces.count == 2 ? pieces[1] : ""
    guard pieces.count == 1 || (!fraction.isEmpty && fraction.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }) else { return nil }
    return (hour * 3600 + minute * 60 + second - offset, fraction)
  }

  private static func zone(_ text: String) -> Int? {
    if text == "Z" || text == "z" || text == "" { return 0 }
    guard text.hasPrefix("+") || text.hasPrefix("-") else { return nil }
    var clock = String(text.dropFirst())
    if clock.count == 2 { clock += "00" }
    if clock.count == 5, clock.dropFirst(2).hasPrefix(":") { clock.remove(at: clock.index(clock.startIndex, offsetBy: 2)) }
    guard clock.count == 4, let hours = digits(String(clock.prefix(2))), let minutes = digits(String(clock.suffix(2))), hours < 24,
      minutes < 60
    else { return nil }
    return (hours * 3600 + minutes * 60) * (text.hasPrefix("-") ? -1 : 1)
  }

  private static func digits(_ text: String) -> Int? {
    text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  private static func daysOfMonth(_ year: Int, _ month: Int) -> Int {
    month == 2 && isLeap(year) ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Days since 1970-01-01: whole years, whole months, days.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let before = { (year: Int) in 365 * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400 }
    let months = (1..<month).reduce(0) { $0 + daysOfMonth(year, $1) }
    return before(year) - before(1970) + months + day - 1
  }
}
