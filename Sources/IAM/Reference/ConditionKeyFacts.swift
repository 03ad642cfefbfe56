/// What the values of a condition key are.
public enum ConditionValueType: String, Sendable, Hashable, CaseIterable {
  /// Text.
  case string = "String"
  /// ARNs.
  case arn = "ARN"
  /// `true` or `false`.
  case bool = "Bool"
  /// Numbers.
  case numeric = "Numeric"
  /// Moments.
  case date = "Date"
  /// Addresses, version 4 or 6.
  case ipAddress = "IPAddress"
  /// Base64.
  case binary = "Binary"
}

/// A condition key with the type of its values.
public struct ConditionKeyFacts: Sendable, Hashable {
  /// The key as the reference writes it, such as `s3:prefix`; a part in `${…}` stands for any text.
  public let name: String
  /// What its values are.
  public let type: ConditionValueType
  /// Whether a request can carry several values, so that a condition needs `ForAllValues` or `ForAnyValue`.
  public let isList: Bool

  /// A condition key.
  public init(name: String, type: ConditionValueType, isList: Bool = false) {
    self.name = name
    self.type = type
    self.isList = isList
  }

  /// A condition key with its type as the reference writes it, such as `ArrayOfString`; an unknown type is taken for text.
  public init(name: String, reference: String) {
    let list = "ArrayOf"
    isList = reference.hasPrefix(list)
    type = ConditionValueType(rawValue: isList ? String(reference.dropFirst(list.count)) : reference) ?? .string
    self.name = name
  }
}
