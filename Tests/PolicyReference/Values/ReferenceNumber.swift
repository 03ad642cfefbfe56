/// A decimal number, exact at any length.
struct ReferenceNumber: Comparable {
  private let isNegative: Bool
  /// The digits before the point, without leading zeros.
  private let whole: String
  /// The digits after the point, without zeros at the end.
  private let fraction: String

  /// Reads a sign, digits, and digits after a point; nil for anything else.
  init?(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    let sign = rest.first == "-" || rest.first == "+" ? rest.removeFirst() : "+"
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
    let digits = parts.map { part in String(part.map(Character.init)) }
    whole = String(digits[0].drop { $0 == "0" })
    var after = digits.count == 2 ? digits[1] : ""
    while after.hasSuffix("0") { after.removeLast() }
    fraction = after
    isNegative = sign == "-" && !(whole.isEmpty && fraction.isEmpty)
  }

  static func < (left: ReferenceNumber, right: ReferenceNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? isSmaller(right, left) : isSmaller(left, right)
  }

  private static func isSmaller(_ left: ReferenceNumber, _ right: ReferenceNumber) -> Bool {
    if left.whole.count != right.whole.count { return left.whole.count < right.whole.count }
    if left.whole != right.whole { return left.whole < right.whole }
    return left.fraction < right.fraction
  }
}
