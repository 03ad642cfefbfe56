import Testing

/// What conditions say of keys that are missing, empty, or have several values.
struct MissingKeyTests {
  private let positive = [
    "StringEquals", "StringLike", "NumericLessThan", "DateGreaterThan", "Bool", "BinaryEquals", "IpAddress", "ArnLike",
  ]
  private let negated = [
    "StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike", "NumericNotEquals", "DateNotEquals", "NotIpAddress", "ArnNotEquals",
    "ArnNotLike",
  ]

  private func holds(_ name: String, _ values: [String]? = nil, _ wanted: String = "\"a\"") throws -> Set<Bool> {
    try Both.hold("{\"\(name)\":{\"ex:key\":\(wanted)}}", values.map { ["ex:key": $0] } ?? [:])
  }

  @Test func `a missing key fails a positive operator`() throws {
    for name in positive { #expect(try holds(name) == [false], "\(name)") }
  }

  @Test func `a missing key satisfies a negated operator`() throws {
    for name in negated { #expect(try holds(name) == [true], "\(name)") }
  }

  @Test func `a missing key satisfies every operator with IfExists`() throws {
    for name in positive + negated {
      for quantifier in ["", "ForAllValues:", "ForAnyValue:"] {
        #expect(try holds(quantifier + name + "IfExists") == [true], "\(quantifier)\(name)")
      }
    }
  }

  @Test func `IfExists changes nothing where the key is there`() throws {
    #expect(try holds("StringEqualsIfExists", ["a"]) == [true])
    #expect(try holds("StringEqualsIfExists", ["b"]) == [false])
  }

  @Test func `ForAllValues is true for a missing key`() throws {
    for name in positive + negated { #expect(try holds("ForAllValues:" + name) == [true], "\(name)") }
  }

  @Test func `ForAnyValue is false for a missing key, also when negated`() throws {
    for name in positive + negated { #expect(try holds("ForAnyValue:" + name) == [false], "\(name)") }
  }

  @Test func `a key with an empty list counts as missing`() throws {
    #expect(try holds("StringEquals", []) == [false])
    #expect(try holds("StringNotEquals", []) == [true])
    #expect(try holds("Null", [], "\"true\"") == [true])
  }

  @Test func `case of a key doesn't count, but for ASCII letters alone`() throws {
    let sees = { (key: String, other: String) in try Both.hold("{\"StringEquals\":{\"\(key)\":\"a\"}}", [other: ["a"]]) }
    #expect(try sees("aws:TagKeys", "AWS:tagkeyS") == [true])
    #expect(try sees("aws:Tag\u{212A}eys", "aws:TagKeys") == [false])
    #expect(try sees("aws:RequestTag/\u{C9}", "aws:RequestTag/\u{E9}") == [false])
    #expect(try sees("aws:RequestTag/e\u{301}", "aws:RequestTag/\u{E9}") == [false])
  }

  @Test func `an empty text is a value`() throws {
    #expect(try holds("StringEquals", [""], "\"\"") == [true])
    #expect(try holds("StringEqualsIfExists", [""]) == [false])
    #expect(try holds("Null", [""], "\"true\"") == [false])
  }

  @Test func `with a quantifier an empty text alone counts as missing`() throws {
    #expect(try holds("ForAllValues:StringEquals", [""]) == [true])
    #expect(try holds("ForAnyValue:StringEquals", [""], "\"\"") == [false])
    #expect(try holds("ForAnyValue:StringEqualsIfExists", [""]) == [true])
    #expect(try holds("ForAnyValue:StringEquals", ["", "a"], "\"\"") == [true])
  }

  @Test func `without a quantifier one of several values suffices`() throws {
    #expect(try holds("StringEquals", ["b", "a"]) == [true])
    #expect(try holds("StringEquals", ["b", "c"]) == [false])
  }

  @Test func `without a quantifier a negated operator holds where none of several values matches`() throws {
    #expect(try holds("StringNotEquals", ["b", "a"]) == [false])
    #expect(try holds("StringNotEquals", ["b", "c"]) == [true])
  }

  @Test func `ForAnyValue with a negated operator holds where one value differs`() throws {
    #expect(try holds("ForAnyValue:StringNotEquals", ["a", "b"]) == [true])
    #expect(try holds("ForAnyValue:StringNotEquals", ["a"]) == [false])
  }

  @Test func `ForAllValues with a negated operator holds where every value differs`() throws {
    #expect(try holds("ForAllValues:StringNotEquals", ["b", "c"]) == [true])
    #expect(try holds("ForAllValues:StringNotEquals", ["a", "b"]) == [false])
  }

  @Test func `values of a condition are alternatives`() throws {
    #expect(try holds("StringEquals", ["b"], #"["a","b"]"#) == [true])
    #expect(try holds("ForAllValues:StringEquals", ["b", "a"], #"["a","b"]"#) == [true])
  }

  @Test func `values of a negated condition are all excluded`() throws {
    #expect(try holds("StringNotEquals", ["b"], #"["a","b"]"#) == [false])
    #expect(try holds("StringNotEquals", ["c"], #"["a","b"]"#) == [true])
  }

  @Test func `a condition without values matches nothing`() throws {
    #expect(try holds("StringEquals", ["a"], "[]") == [false])
    #expect(try holds("StringNotEquals", ["a"], "[]") == [true])
    #expect(try holds("ForAllValues:StringEquals", ["a"], "[]") == [false])
  }

  @Test func `operators and keys must all hold`() throws {
    let block = #"{"StringEquals":{"ex:a":"1","ex:b":"2"},"Bool":{"ex:c":"true"}}"#
    #expect(try Both.hold(block, ["ex:a": ["1"], "ex:b": ["2"], "ex:c": ["true"]]) == [true])
    #expect(try Both.hold(block, ["ex:a": ["1"], "ex:b": ["2"], "ex:c": ["false"]]) == [false])
    #expect(try Both.hold(block, ["ex:a": ["1"], "ex:c": ["true"]]) == [false])
  }

  @Test func `an empty Condition holds`() throws {
    #expect(try Both.hold("{}") == [true])
    #expect(try Both.hold(#"{"StringEquals":{}}"#) == [true])
  }

  @Test func `an operator that the language doesn't have never holds`() throws {
    #expect(try Both.hold(#"{"StringSounds":{"ex:key":"a"}}"#, ["ex:key": ["a"]]) == [false])
    #expect(try Both.hold(#"{"NullIfExists":{"ex:key":"true"}}"#) == [false])
  }

  @Test func `condition keys ignore case, the tag's key too`() throws {
    #expect(try Both.hold(#"{"StringEquals":{"AWS:principalTAG/Team":"blue"}}"#, ["aws:PrincipalTag/team": ["blue"]]) == [true])
    #expect(try Both.hold(#"{"Null":{"S3:PREFIX":"false"}}"#, ["s3:prefix": ["a"]]) == [true])
  }
}
