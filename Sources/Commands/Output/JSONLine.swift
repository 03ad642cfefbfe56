import AccountService

/// A line of JSON, members in their order.
enum JSONLine {
  static func text(_ fields: [WireField]) -> String { JSONText.text(.structure(fields)) }
}
