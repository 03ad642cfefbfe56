/// What the values of context keys are, as the policy simulator types them.
///
/// Source: [ContextEntry](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html).
public enum ContextValue: String, Sendable, Hashable, CaseIterable {
  /// Any text.
  case string
  /// A whole or decimal number.
  case numeric
  /// True or false.
  case boolean
  /// An address or a range of addresses.
  case ip
  /// Base 64.
  case binary
  /// ISO 8601 or seconds since 1970.
  case date

  /// Whether operators of the type can read a value.
  public func canRead(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .string: return true
    case .numeric: return ConditionNumber.read(bytes.span) != nil
    case .boolean: return ConditionTruth.read(bytes.span) != nil
    case .ip: return ConditionAddress.read(bytes.span) != nil
    case .binary: return Base64Bytes.decode(bytes.span) != nil
    case .date: return ConditionDate.read(bytes.span) != nil
    }
  }
}
