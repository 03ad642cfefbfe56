public import Credentials
public import IAM
import Language

/// A value as it travels between an operation and a front end, before it is JSON, XML, a form or a table.
public indirect enum WireValue: Sendable, Hashable {
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// True or false.
  case boolean(Bool)
  /// A moment.
  case timestamp(Timestamp)
  /// A policy document: an object in JSON answers, percent-encoded text in XML ones.
  case document(String)
  /// A secret: only the encoders that are made for showing one once open it.
  case secret(Secret)
  /// A list.
  case list([WireValue])
  /// Named members, in the shape's order.
  case structure([WireField])
}

/// A named member of a structure.
public struct WireField: Sendable, Hashable {
  /// The member's wire name.
  public var name: String
  /// Its value.
  public var value: WireValue

  /// A field.
  public init(_ name: String, _ value: WireValue) {
    self.name = name
    self.value = value
  }
}

/// A type that can be read from a wire value and written as one.
public protocol WireConvertible: Sendable {
  /// The value on the wire; nil where the member is left out.
  var wire: WireValue? { get }
  /// Reads the value of `member`. Throws `ValidationError` where the type is wrong.
  static func read(_ wire: WireValue, member: String) throws -> Self
}

extension String: WireConvertible {
  /// The value on the wire.
  public var wire: WireValue? { .text(self) }
  /// Reads a text.
  public static func read(_ wire: WireValue, member: String) throws -> String {
    switch wire {
    case .text(let text), .document(let text): return text
    case .integer(let number): return String(number)
    default: throw IAMError(.validationError, .wrongType(member, expected: .aText), field: member)
    }
  }
}

extension Int: WireConvertible {
  /// The value on the wire.
  public var wire: WireValue? { .integer(self) }
  /// Reads a whole number, also from its digits.
  public static func read(_ wire: WireValue, member: String) throws -> Int {
    switch wire {
    case .integer(let number): return number
    case .text(let text):
      if let number = Int(text) { return number }
    default: break
    }
    throw IAMError(.validationError, .wrongType(member, expected: .aWholeNumber), field: member)
  }
}

extension Bool: WireConvertible {
  /// The value on the wire.
  public var wire: WireValue? { .boolean(self) }
  /// Reads true or false, also as words.
  public static func read(_ wire: WireValue, member: String) throws -> Bool {
    switch wire {
    case .boolean(let value): return value
    case .text("true"): return true
    case .text("false"): return false
    default: throw IAMError(.validationError, .wrongType(member, expected: .aBoolean), field: member)
    }
  }
}

extension Timestamp: WireConvertible {
  /// The date on the wire.
  public var wire: WireValue? { .timestamp(self) }
  /// Reads an ISO 8601 date.
  public static func read(_ wire: WireValue, member: String) throws -> Timestamp {
    switch wire {
    case .timestamp(let moment): return moment
    case .text(let text):
      if let moment = Timestamp(iso8601: text) { return moment }
    default: break
    }
    throw IAMError(.validationError, .wrongType(member, expected: .aDate), field: member)
  }
}

extension Optional: WireConvertible where Wrapped: WireConvertible {
  /// The value on the wire; nil where there is none.
  public var wire: WireValue? { self?.wire }
  /// Reads a value that is there.
  public static func read(_ wire: WireValue, member: String) throws -> Wrapped? {
    try Wrapped.read(wire, member: member)
  }
}

extension Array: WireConvertible where Element: WireConvertible {
  /// The list on the wire.
  public var wire: WireValue? { .list(compactMap(\.wire)) }
  /// Reads a list.
  public static func read(_ wire: WireValue, member: String) throws -> [Element] {
    guard case .list(let items) = wire else { throw IAMError(.validationError, .wrongType(member, expected: .aList), field: member) }
    return try items.map { try Element.read($0, member: member) }
  }
}

extension Secret: WireConvertible {
  /// The secret on the wire.
  public var wire: WireValue? { .secret(self) }
  /// Reads a secret. A text isn't taken: who has one as a text has it in the wrong hands already.
  public static func read(_ wire: WireValue, member: String) throws -> Self {
    guard case .secret(let secret) = wire, let secret = secret as? Self else {
      throw IAMError(.validationError, .wrongType(member, expected: .aSecret), field: member)
    }
    return secret
  }
}
