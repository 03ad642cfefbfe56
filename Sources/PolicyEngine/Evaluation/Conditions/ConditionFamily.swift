/// What an operator compares, and how it orders: the operators of the language come down to these.
enum ConditionFamily: UInt8, Sendable {
  case text, caselessText, likeText, number, date, truth, binary, address, arn, existence
}

enum ConditionOrder: UInt8, Sendable {
  case equal, less, lessOrEqual, greater, greaterOrEqual

  func holds(_ left: Int128, _ right: Int128) -> Bool {
    switch self {
    case .equal: left == right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

extension ConditionOperator.Comparison {
  var family: ConditionFamily {
    switch self {
    case .stringEquals, .stringNotEquals: .text
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase: .caselessText
    case .stringLike, .stringNotLike: .likeText
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals:
      .number
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals: .date
    case .bool: .truth
    case .binaryEquals: .binary
    case .ipAddress, .notIpAddress: .address
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: .arn
    case .null: .existence
    }
  }

  /// Whether the operator holds where nothing matches, and so where the key is missing.
  public var isNegated: Bool {
    switch self {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals, .notIpAddress, .arnNotEquals,
      .arnNotLike:
      true
    default: false
    }
  }

  var order: ConditionOrder {
    switch self {
    case .numericLessThan, .dateLessThan: .less
    case .numericLessThanEquals, .dateLessThanEquals: .lessOrEqual
    case .numericGreaterThan, .dateGreaterThan: .greater
    case .numericGreaterThanEquals, .dateGreaterThanEquals: .greaterOrEqual
    default: .equal
    }
  }

  /// Whether values may hold policy variables.
  public var takesVariables: Bool {
    switch family {
    case .text, .caselessText, .likeText, .truth, .arn: true
    case .number, .date, .binary, .address, .existence: false
    }
  }
}
