/// An AWS account ID: twelve digits, leading zeros kept.
public struct AccountID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The twelve digits.
  public let digits: String

  /// An account ID from text; nil unless it is exactly twelve ASCII digits.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    digits = String(text)
  }

  /// A random account ID that doesn't begin with 0.
  public static func random(using generator: inout some RandomNumberGenerator) -> AccountID {
    let number = UInt64.random(in: 100_000_000_000...999_999_999_999, using: &generator)
    return AccountID(unchecked: String(number))
  }

  private init(unchecked digits: String) {
    self.digits = digits
  }

  /// The account's number, as it is written into unique IDs.
  public var number: UInt64 {
    digits.utf8.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }

  /// The twelve digits.
  public var description: String { digits }

  /// In the order of their digits.
  public static func < (left: AccountID, right: AccountID) -> Bool {
    left.digits < right.digits
  }
}
