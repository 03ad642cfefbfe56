/// A value as SQLite holds it: what is bound to statements and what row digests are computed over.
enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  init(_ number: Int64?) {
    self = number.map(SQLValue.integer) ?? .null
  }

  init(_ text: String?) {
    self = text.map(SQLValue.text) ?? .null
  }

  init(_ number: Int) {
    self = .integer(Int64(number))
  }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  init(integerLiteral value: Int64) {
    self = .integer(value)
  }

  init(stringLiteral value: String) {
    self = .text(value)
  }
}
