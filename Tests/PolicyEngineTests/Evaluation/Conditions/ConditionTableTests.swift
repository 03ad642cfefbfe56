import PolicyEngine
import Testing

/// Every operator with every modifier, for a missing key, one value and two, matching or not. The answers are written down, not computed.
struct ConditionTableTests {
  /// An operator with the values of a condition (`|` between several), two values of a request that match them, two that don't, and the
  /// answers. For a negated operator "match" means that the operator without its `Not` would.
  struct Row: CustomTestStringConvertible {
    let name: String
    let wanted: String
    let matching: [String]
    let other: [String]
    let answers: String

    init(_ name: String, _ wanted: String, _ matching: [String], _ other: [String], _ answers: String) {
      self.name = name
      self.wanted = wanted
      self.matching = matching
      self.other = other
      self.answers = answers
    }

    var testDescription: String { name }

    /// What a request holds, in the order of the answers' signs.
    var requests: [[String]?] {
      [nil, [matching[0]], [other[0]], matching, [matching[1], other[0]], other]
    }
  }

  /// The modifiers in the order of the answers. In each answer a sign stands for: key missing, one value that matches, one that doesn't,
  /// two that match, one that does and one that doesn't, two that don't. `+` is true.
  static let modifiers = [
    ("", ""), ("", "IfExists"), ("ForAllValues:", ""), ("ForAnyValue:", ""), ("ForAllValues:", "IfExists"), ("ForAnyValue:", "IfExists"),
  ]

  static let rows = [
    Row(
      "StringEquals", "blue|green", ["blue", "green"], ["red", "Blue"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "StringNotEquals", "blue|green", ["blue", "green"], ["red", "Blue"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "StringEqualsIgnoreCase", "blue|GREEN", ["Blue", "green"], ["red", "blu"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "StringNotEqualsIgnoreCase", "blue|GREEN", ["Blue", "green"], ["red", "blu"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "StringLike", "bl*|gr??n", ["blue", "green"], ["red", "Blue"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "StringNotLike", "bl*|gr??n", ["blue", "green"], ["red", "Blue"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "NumericEquals", "5|7.5", ["5.0", "7.50"], ["6", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "NumericNotEquals", "5|7.5", ["5.0", "7.50"], ["6", "x"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "NumericLessThan", "5", ["4.9", "-6"], ["5", "6"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "NumericLessThanEquals", "5", ["5", "4"], ["5.1", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "NumericGreaterThan", "5", ["5.1", "60"], ["5", "4"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "NumericGreaterThanEquals", "5", ["5", "6"], ["4.9", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "DateEquals", "2026-01-01T00:00:00Z", ["2026-01-01", "1767225600"], ["2026-01-02", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "DateNotEquals", "2026-01-01T00:00:00Z", ["2026-01-01", "1767225600"], ["2026-01-02", "x"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "DateLessThan", "2026-01-01T00:00:00Z", ["2025-12-31T23:59:59Z", "0"], ["2026-01-01", "2027"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "DateLessThanEquals", "2026-01-01T00:00:00Z", ["2026-01-01", "2025"], ["2026-01-01T00:00:01Z", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "DateGreaterThan", "2026-01-01T00:00:00Z", ["2026-01-01T00:00:01Z", "2027"], ["2026-01-01", "2025"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "DateGreaterThanEquals", "2026-01-01T00:00:00Z", ["2026-01-01", "2027"], ["2025-12-31T23:59:59Z", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "Bool", "true", ["true", "TRUE"], ["false", "yes"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "BinaryEquals", "QUI=|QQ==", ["QUI=", "QQ=="], ["QUJD", "?"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "IpAddress", "10.0.0.0/8|2001:db8::/32", ["10.9.8.7", "2001:db8::1"], ["11.0.0.1", "x"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "NotIpAddress", "10.0.0.0/8|2001:db8::/32", ["10.9.8.7", "2001:db8::1"], ["11.0.0.1", "x"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "ArnEquals", "arn:aws:s3:::a*", ["arn:aws:s3:::a", "arn:aws:s3:::ab"], ["arn:aws:s3:::b", "a"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "ArnLike", "arn:aws:s3:::a*", ["arn:aws:s3:::a", "arn:aws:s3:::ab"], ["arn:aws:s3:::b", "a"],
      "-+-++- ++-++- ++-+-- -+-++- ++-+-- ++-++-"),
    Row(
      "ArnNotEquals", "arn:aws:s3:::a*", ["arn:aws:s3:::a", "arn:aws:s3:::ab"], ["arn:aws:s3:::b", "a"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
    Row(
      "ArnNotLike", "arn:aws:s3:::a*", ["arn:aws:s3:::a", "arn:aws:s3:::ab"], ["arn:aws:s3:::b", "a"],
      "+-+--+ +-+--+ +-+--+ --+-++ +-+--+ +-+-++"),
  ]

  @Test func `the table has every operator but Null`() {
    #expect(Set(Self.rows.map(\.name)).union(["Null"]) == Set(ConditionOperator.Comparison.allCases.map(\.rawValue)))
    #expect(Self.rows.allSatisfy { $0.answers.count == 41 })
  }

  @Test(arguments: rows)
  func `an operator answers as documented with every modifier`(row: Row) throws {
    let answers = row.answers.split(separator: " ")
    for (modifier, signs) in zip(Self.modifiers, answers) {
      let name = modifier.0 + row.name + modifier.1
      let values = row.wanted.split(separator: "|").map { "\"\($0)\"" }.joined(separator: ",")
      for (request, sign) in zip(row.requests, signs) {
        let answer = try Both.hold("{\"\(name)\":{\"ex:key\":[\(values)]}}", request.map { ["ex:key": $0] } ?? [:])
        #expect(answer == [sign == "+"], "\(name) of \(request ?? [])")
      }
    }
  }

  /// Null asks whether the key is missing, and knows no modifiers.
  @Test(arguments: [
    ("\"true\"", "+----"), ("\"false\"", "-++++"), ("true", "+----"), ("false", "-++++"), ("\"TRUE\"", "+----"),
    ("[\"true\",\"false\"]", "+++++"), ("\"x\"", "-----"), ("[]", "-----"),
  ])
  func `Null asks whether a key is missing`(value: String, signs: String) throws {
    let requests: [[String]?] = [nil, ["true"], [""], ["a", "b"], ["false"]]
    for (request, sign) in zip(requests, signs) {
      let answer = try Both.hold("{\"Null\":{\"ex:key\":\(value)}}", request.map { ["ex:key": $0] } ?? [:])
      #expect(answer == [sign == "+"], "\(value) of \(request ?? [])")
    }
  }
}
