/// A statement of a compiled policy: numbers and ranges only, so that walking over them touches no reference count.
struct StatementRecord: Sendable {
  var isAllow = false
  var isDeny = false
  var actions: Range<Int32> = 0..<0
  var hasActions = false
  var negatesActions = false
  var resources: Range<Int32> = 0..<0
  var hasResources = false
  var negatesResources = false
  var principals: Range<Int32> = 0..<0
  var hasPrincipals = false
  var negatesPrincipals = false
  var conditions: Range<Int32> = 0..<0
}

/// A pattern of an action.
struct ActionRecord: Sendable {
  /// The hash of the whole name where the pattern has no wildcard, else 0.
  var hash: UInt64
  /// The pattern in small letters.
  var bytes: Range<Int32>
  /// Whether it matches whatever the action is.
  var isEverything: Bool
}

/// A pattern of a resource.
struct ResourceRecord: Sendable {
  var form: ARNPattern.Form
  var bytes: Range<Int32>
  /// The place of its variables' text, for the form that has some.
  var variable: Int32
}

/// A principal that a statement names.
struct PrincipalRecord: Sendable {
  enum Kind: UInt8 {
    case anyone, account, arn, user, role, uniqueID, service, anyService, provider, anyProvider, unknown
  }

  var kind: Kind
  /// The ARN, the service, the unique ID, the account.
  var bytes: Range<Int32>
  /// A user's or role's account and name.
  var account: Range<Int32> = 0..<0
  var name: Range<Int32> = 0..<0
}

/// One operator with one key and its values.
struct ConditionRecord: Sendable {
  /// What the operator compares; nil for an operator that the language doesn't have, which never holds.
  var family: ConditionFamily?
  var order: ConditionOrder
  var isNegated: Bool
  var ifExists: Bool
  var quantifier: ConditionOperator.Quantifier?
  var hash: UInt64
  var key: Range<Int32>
  var values: Range<Int32>
}

/// A value that a condition compares with.
struct ValueRecord: Sendable {
  enum Form: UInt8 {
    /// Text without wildcards.
    case exact
    /// A pattern, matched as a whole.
    case pattern
    /// A pattern of an ARN, matched part by part.
    case arn
    /// A pattern of stars alone, which matches any text.
    case everything
    case number, address, truth, binary
    /// Text with policy variables.
    case variable
    /// Not a value of the operator's type: matches nothing.
    case unreadable
  }

  var form: Form
  var bytes: Range<Int32> = 0..<0
  /// A number in units of `ConditionNumber`, a moment in the same units of a second, a truth as 1 or 0.
  var number: Int128 = 0
  var address = ConditionAddress(isVersion6: false, bits: 0, prefix: 0)
  var variable: Int32 = -1
}

extension Range<Int32> {
  /// The range as places of an array.
  var places: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
