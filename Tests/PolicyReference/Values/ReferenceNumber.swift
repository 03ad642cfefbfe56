/// A decimal number, exact.
struct ReferenceNumber: Comparable {
  private let isNegative: Bool
  /// Twenty digits before the point and eighteen after it: texts of one length compare like their numbers.
  private let digits: String

  /// Reads `[+-]digits[.digits][e[+-]digits]`; nil for anything else, and for numbers that need more digits.
  init?(_ text: String) {
    var rest = text.lowercased()
    let sign = rest.hasPrefix("-") || rest.hasPrefix("+") ? rest.removeFirst() : "+"
    let halves = rest.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let parts = halves[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Self.isDigits), let exponent = halves.count == 1 ? 0 : Self.exponent(halves[1]) else { return nil }
    guard let digits = Self.aligned(whole: parts[0], fraction: parts.count == 2 ? parts[1] : "", exponent) else { return nil }
    self.digits = digits
    isNegative = sign == "-" && digits.contains { $0 != "0" }
  }

  static func < (left: ReferenceNumber, right: ReferenceNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.digits < left.digits : left.digits < right.digits
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func exponent(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.dropFirst()) : text
    guard isDigits(digits) else { return nil }
    let size = Int(digits) ?? Int.max
    return min(size, 1000) * (text.hasPrefix("-") ? -1 : 1)
  }

  /// The digits with the point moved; nil where some that count find no place.
  private static func aligned(whole: String, fraction: String, _ exponent: Int) -> String? {
    var whole = whole
    var fraction = fraction
    for _ in 0..<max(0, exponent) { whole.append(fraction.isEmpty ? "0" : fraction.removeFirst()) }
    for _ in 0..<max(0, -exponent) { fraction.insert(whole.isEmpty ? "0" : whole.removeLast(), at: fraction.startIndex) }
    while whole.hasPrefix("0") { whole.removeFirst() }
    while fraction.hasSuffix("0") { fraction.removeLast() }
    guard whole.count <= 20, fraction.count <= 18 else { return nil }
    return String(repeating: "0", count: 20 - whole.count) + whole + fraction + String(repeating: "0", count: 18 - fraction.count)
  }
}
