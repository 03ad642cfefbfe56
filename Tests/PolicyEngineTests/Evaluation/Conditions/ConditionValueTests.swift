import Testing

/// What the operators read, and what they don't.
struct ConditionValueTests {
  /// Whether each pair of a policy's value and a request's value matches.
  private func check(_ name: String, _ pairs: [(String, String)], _ wanted: Bool) throws {
    for (policy, request) in pairs {
      let answer = try Both.hold("{\"\(name)\":{\"ex:key\":\"\(policy)\"}}", ["ex:key": [request]])
      #expect(answer == [wanted], "\(name) \(policy) of \(request)")
    }
  }

  // MARK: Text

  @Test func `StringEquals doesn't know wildcards`() throws {
    try check("StringEquals", [("a*", "ab"), ("a?", "ab"), ("*", "a")], false)
    try check("StringEquals", [("a*", "a*"), ("?", "?")], true)
  }

  @Test func `StringEquals and StringLike mind case`() throws {
    try check("StringEquals", [("blue", "Blue")], false)
    try check("StringLike", [("b*", "Blue")], false)
  }

  @Test func `StringEqualsIgnoreCase doesn't mind case, in any script`() throws {
    try check("StringEqualsIgnoreCase", [("blue", "BLUE"), ("Straße", "STRAßE"), ("É", "é")], true)
    try check("StringEqualsIgnoreCase", [("b*", "B*")], true)
    try check("StringEqualsIgnoreCase", [("b*", "BL"), ("e", "é")], false)
  }

  @Test func `letters that look alike are not the same`() throws {
    try check("StringEquals", [("\u{E9}", "e\u{301}"), ("\u{430}", "a")], false)
  }

  @Test func `a star stands for any run, also none, and for slashes, colons and line ends`() throws {
    try check("StringLike", [("*", ""), ("a*", "a"), ("a*c", "a/b:c"), ("*b*", "abc"), ("a**c", "ac"), ("a*", "a\n")], true)
    try check("StringLike", [("a*b", "abc"), ("*a", "ab")], false)
  }

  @Test func `a question mark stands for one character of any script`() throws {
    try check("StringLike", [("?", "a"), ("?", "한"), ("a?c", "a😀c"), ("??", "e\u{301}")], true)
    try check("StringLike", [("?", ""), ("?", "ab"), ("?", "e\u{301}")], false)
  }

  // MARK: Numbers

  @Test func `numbers are compared as numbers`() throws {
    try check("NumericEquals", [("1", "1.0"), ("01", "1"), ("1e3", "1000"), ("-0", "0"), ("+5", "5"), ("0.5", "00.50")], true)
    try check("NumericLessThan", [("10", "9"), ("0", "-1"), ("1.5", "1.49")], true)
    try check("NumericGreaterThan", [("10", "9")], false)
  }

  @Test func `numbers of many digits are not rounded`() throws {
    try check("NumericEquals", [("9007199254740993", "9007199254740992"), ("0.1", "0.1000000000000000055")], false)
    try check("NumericLessThan", [("9007199254740993", "9007199254740992"), ("12345678901234567890.2", "12345678901234567890.1")], true)
    try check("NumericEquals", [("0.1000000000000000000000000", "0.1"), ("100000000000000000000e-10", "10000000000")], true)
  }

  @Test func `what is no number matches nothing, so its negation holds`() throws {
    let odd = ["", "x", "1x", "0x1", " 1", "1 ", ".5", "5.", "1e", "--1", "Infinity", "NaN", "1,000", "1e999"]
    try check("NumericEquals", odd.map { ("1", $0) } + odd.map { ($0, $0) }, false)
    try check("NumericNotEquals", odd.map { ("1", $0) } + odd.map { ($0, $0) }, true)
    try check("NumericLessThan", odd.map { ("99", $0) }, false)
  }

  @Test func `a number may stand in a document as one`() throws {
    #expect(try Both.hold(#"{"NumericEquals":{"ex:key":[10]}}"#, ["ex:key": ["10"]]) == [true])
  }

  // MARK: Moments

  @Test func `moments are the same in ISO 8601 and in seconds, whatever the zone`() throws {
    let same = [
      "2026-01-01T00:00:00Z", "2026-01-01T00:00Z", "2026-01-01T09:00:00+09:00", "2025-12-31T19:00:00-0500", "2026-01-01", "2026-01", "2026",
      "1767225600", "1767225600.0", "2026-01-01T00:00:00.000Z",
    ]
    try check("DateEquals", same.map { ("2026-01-01T00:00:00Z", $0) } + same.map { ($0, "1767225600") }, true)
  }

  @Test func `four digits are a year, more are seconds`() throws {
    try check("DateLessThan", [("2000", "946684799"), ("2000", "1999-12-31")], true)
    try check("DateEquals", [("2000", "2000-01-01"), ("2000", "946684800")], true)
  }

  @Test func `fractions of a second count`() throws {
    try check("DateGreaterThan", [("2026-01-01T00:00:00Z", "2026-01-01T00:00:00.001Z"), ("1767225600", "1767225600.5")], true)
    try check("DateEquals", [("1767225600.25", "2026-01-01T00:00:00.25Z"), ("-1.75", "1969-12-31T23:59:58.25Z")], true)
  }

  @Test func `what is no moment matches nothing, so its negation holds`() throws {
    let odd = [
      "", "tomorrow", "2026-02-30", "2026-13-01", "2025-02-29", "2026-01-01T24:00:00Z", "2026-1-1", "01/01/2026", "2026-01-01T00:00:00X",
      "2026-01T00:00:00Z", "2026T00:00:00Z", "2026-01-01T00:00:00.Z",
    ]
    try check("DateEquals", odd.map { ($0, $0) }, false)
    try check("DateNotEquals", odd.map { ("2026-01-01", $0) }, true)
    try check("DateEquals", [("2024-02-29", "2024-02-29")], true)
  }

  // MARK: Truths and bytes

  @Test func `Bool ignores case and knows only true and false`() throws {
    try check("Bool", [("true", "True"), ("FALSE", "false")], true)
    try check("Bool", [("true", "1"), ("true", "yes"), ("yes", "yes"), ("", ""), ("true", " true"), ("false", "")], false)
    #expect(try Both.hold(#"{"Bool":{"ex:key":true}}"#, ["ex:key": ["true"]]) == [true])
  }

  @Test func `BinaryEquals compares the bytes that base 64 stands for`() throws {
    try check("BinaryEquals", [("QUI=", "QUI="), ("QQ==", "QQ"), ("", "")], true)
    try check("BinaryEquals", [("QUI=", "qui="), ("QQ==", "QUE="), ("Q Q=", "Q Q="), ("Q===", "Q==="), ("-_-_", "-_-_")], false)
  }

  // MARK: Addresses

  @Test func `an address lies in a network of its version`() throws {
    let inside = [
      ("10.0.0.0/8", "10.255.0.1"), ("10.1.2.3/16", "10.1.255.255"), ("203.0.113.7", "203.0.113.7"), ("203.0.113.7/32", "203.0.113.7"),
      ("0.0.0.0/0", "8.8.8.8"), ("2001:db8::/32", "2001:DB8:0:0::1"), ("::/0", "::1"), ("2001:db8::1", "2001:0db8:0000::0001"),
      ("::ffff:10.0.0.0/104", "::ffff:10.0.0.1"), ("10.0.0.0/8", "10.0.0.1/32"),
    ]
    try check("IpAddress", inside, true)
    try check("NotIpAddress", inside, false)
  }

  @Test func `version 4 and version 6 never match each other`() throws {
    try check("IpAddress", [("0.0.0.0/0", "::1"), ("::/0", "10.0.0.1"), ("10.0.0.0/8", "::ffff:10.0.0.1")], false)
  }

  @Test func `the bit after the network's length counts, the others don't`() throws {
    try check("IpAddress", [("10.0.0.0/9", "10.127.255.255"), ("2001:db8::/33", "2001:db8:7fff::1")], true)
    try check("IpAddress", [("10.0.0.0/9", "10.128.0.0"), ("2001:db8::/33", "2001:db8:8000::1")], false)
  }

  @Test func `what is no address matches nothing, so its negation holds`() throws {
    let odd = [
      "", "x", "10.0.0", "10.0.0.0.0", "256.0.0.1", "10.0.0.01", "10.0.0.1/33", "10.0.0.1/", "10.0.0.0/08", "1::2::3", "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9", "12345::", "::g", ":1", "1:", "2001:db8::/129", "10.0.0.1 ", "fe80::1%eth0",
    ]
    try check("IpAddress", odd.map { ($0, $0) } + odd.map { ("0.0.0.0/0", $0) } + odd.map { ("::/0", $0) }, false)
    try check("NotIpAddress", odd.map { ("10.0.0.0/8", $0) } + odd.map { ($0, "10.0.0.1") }, true)
  }

  @Test func `a network as a request's value lies in none`() throws {
    try check("IpAddress", [("10.0.0.0/8", "10.0.0.0/24")], false)
  }
}
