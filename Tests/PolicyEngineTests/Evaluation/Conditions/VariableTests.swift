import PolicyEngine
import Testing

/// Policy variables.
///
/// Source: [Policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
struct VariableTests {
  private func holds(
    _ name: String, _ wanted: String, _ value: String, _ context: [String: [String]] = [:], version: String? = "2012-10-17"
  ) throws -> Set<Bool> {
    try Both.hold("{\"\(name)\":{\"ex:key\":\"\(wanted)\"}}", context.merging(["ex:key": [value]]) { $1 }, version: version)
  }

  private func allows(_ resource: String, on asked: String, _ context: [String: [String]] = [:], not: Bool = false) throws -> Set<String> {
    var one = Case()
    one.resource = asked
    one.context = context
    let element = not ? "NotResource" : "Resource"
    one.identity = [try Both.policy("{\"Effect\":\"Allow\",\"Action\":\"*\",\"\(element)\":\"\(resource)\"}")]
    return try one.decisions
  }

  @Test func `a variable stands for the value of its key, whose case doesn't count`() throws {
    #expect(try holds("StringEquals", "home/${ex:name}", "home/ana", ["ex:name": ["ana"]]) == [true])
    #expect(try holds("StringEquals", "home/${EX:Name}", "home/ana", ["ex:name": ["ana"]]) == [true])
    #expect(try allows("arn:aws:s3:::box/${aws:username}/*", on: "arn:aws:s3:::box/ana/a") == ["Allowed"])
  }

  @Test func `stars in a value are no wildcards`() throws {
    #expect(try holds("StringLike", "${ex:name}", "anything", ["ex:name": ["*"]]) == [false])
    #expect(try holds("StringLike", "${ex:name}*", "*thing", ["ex:name": ["*"]]) == [true])
    #expect(try allows("arn:aws:s3:::box/${ex:name}", on: "arn:aws:s3:::box/secret", ["ex:name": ["*"]]) == ["ImplicitlyDenied"])
    #expect(try allows("arn:aws:s3:::box/${ex:name}", on: "arn:aws:s3:::box/a*", ["ex:name": ["a*"]]) == ["Allowed"])
  }

  @Test func `a value that looks like a variable stays text`() throws {
    #expect(try holds("StringEquals", "${ex:name}", "${aws:username}", ["ex:name": ["${aws:username}"]]) == [true])
    #expect(try holds("StringEquals", "${ex:name}", "ana", ["ex:name": ["${aws:username}"]]) == [false])
  }

  @Test func `a value whose key is missing matches nothing, so its negation holds`() throws {
    #expect(try holds("StringEquals", "${ex:name}", "") == [false])
    #expect(try holds("StringLike", "${ex:name}*", "a") == [false])
    #expect(try holds("StringNotEquals", "${ex:name}", "a") == [true])
    #expect(try holds("StringNotLike", "*${ex:name}*", "a") == [true])
  }

  @Test func `one value that can't be told leaves the others`() throws {
    let block = #"{"StringEquals":{"ex:key":["${ex:name}","b"]}}"#
    #expect(try Both.hold(block, ["ex:key": ["b"]]) == [true])
    #expect(try Both.hold(block, ["ex:key": ["c"]]) == [false])
  }

  @Test func `a resource whose key is missing matches nothing`() throws {
    #expect(try allows("arn:aws:s3:::box/${ex:name}*", on: "arn:aws:s3:::box/a") == ["ImplicitlyDenied"])
    #expect(try allows("arn:aws:s3:::box/${ex:name}*", on: "arn:aws:s3:::box/a", not: true) == ["Allowed"])
  }

  @Test func `a key with several values can't be told`() throws {
    #expect(try holds("StringEquals", "${ex:name}", "a", ["ex:name": ["a", "b"]]) == [false])
    #expect(try holds("StringNotEquals", "${ex:name}", "a", ["ex:name": ["a", "b"]]) == [true])
  }

  @Test func `a default stands in for a key that can't be told`() throws {
    #expect(try holds("StringEquals", "${ex:name, 'nobody'}", "nobody") == [true])
    #expect(try holds("StringEquals", "${ex:name,'nobody'}", "nobody") == [true])
    #expect(try holds("StringEquals", "${ex:name, 'nobody'}", "nobody", ["ex:name": ["ana"]]) == [false])
    #expect(try holds("StringEquals", "${ex:name, ''}", "") == [true])
    #expect(try holds("StringEquals", "x${ex:name, 'a}b'}", "xa}b") == [true])
    #expect(try allows("arn:aws:s3:::box/${ex:name, 'all'}", on: "arn:aws:s3:::box/all") == ["Allowed"])
  }

  @Test func `stars in a default are no wildcards`() throws {
    #expect(try holds("StringLike", "${ex:name, '*'}", "a") == [false])
    #expect(try holds("StringLike", "${ex:name, '*'}", "*") == [true])
  }

  @Test(arguments: ["*", "?", "$"])
  func `three variables write the characters that would mean something else`(character: String) throws {
    #expect(try holds("StringLike", "a${\(character)}b", "a\(character)b") == [true])
    #expect(try holds("StringLike", "a${\(character)}b", "axb") == [false])
    #expect(try holds("StringEquals", "${\(character)}", character) == [true])
    #expect(try allows("arn:aws:s3:::box/${\(character)}", on: "arn:aws:s3:::box/\(character)") == ["Allowed"])
    #expect(try allows("arn:aws:s3:::box/${\(character)}", on: "arn:aws:s3:::box/x") == ["ImplicitlyDenied"])
  }

  @Test(arguments: ["2008-10-17", nil, "2020-01-01"])
  func `a variable in another document than one of 2012 is literal text`(version: String?) throws {
    let context = ["ex:name": ["ana"]]
    #expect(try holds("StringEquals", "${ex:name}", "${ex:name}", context, version: version) == [true])
    #expect(try holds("StringEquals", "${ex:name}", "ana", context, version: version) == [false])
    #expect(try holds("StringLike", "${*}", "${anything}", context, version: version) == [true])
    #expect(try holds("StringNotEquals", "${ex:missing}", "ana", version: version) == [true])
  }

  @Test func `variables stand in values of String, Arn and Bool operators`() throws {
    #expect(try holds("StringEqualsIgnoreCase", "${ex:name}", "ANA", ["ex:name": ["ana"]]) == [true])
    #expect(try holds("StringNotEqualsIgnoreCase", "${ex:name}", "ANA", ["ex:name": ["ana"]]) == [false])
    #expect(try holds("Bool", "${ex:truth}", "true", ["ex:truth": ["True"]]) == [true])
    #expect(try holds("Bool", "${ex:truth}", "true", ["ex:truth": ["yes"]]) == [false])
    #expect(try holds("ArnLike", "arn:aws:s3:::${ex:name}", "arn:aws:s3:::ana", ["ex:name": ["ana"]]) == [true])
  }

  @Test func `variables don't stand in values of other operators`() throws {
    #expect(try holds("NumericEquals", "${ex:other}", "1", ["ex:other": ["1"]]) == [false])
    #expect(try holds("DateEquals", "${ex:other}", "2026", ["ex:other": ["2026"]]) == [false])
    #expect(try holds("IpAddress", "${ex:other}", "10.0.0.1", ["ex:other": ["10.0.0.1"]]) == [false])
    #expect(try holds("BinaryEquals", "${ex:other}", "QQ==", ["ex:other": ["QQ=="]]) == [false])
    #expect(try holds("Null", "${ex:other}", "a", ["ex:other": ["false"]]) == [false])
  }

  @Test func `variables don't stand in actions`() throws {
    var one = Case()
    one.context = ["ex:name": ["GetObject"]]
    one.identity = [try Both.policy(#"{"Effect":"Allow","Action":"s3:${ex:name}","Resource":"*"}"#)]
    #expect(try one.decisions == ["ImplicitlyDenied"])
  }

  @Test(arguments: ["${ex:name", "$ex:name", "{ex:name}", "${}", "$"])
  func `what is no variable is text`(text: String) throws {
    #expect(try holds("StringEquals", text, text, ["ex:name": ["ana"]]) == [true])
  }

  @Test func `several variables and text stand in one value`() throws {
    let context = ["ex:a": ["1"], "ex:b": ["2"]]
    #expect(try holds("StringLike", "$${ex:a}-${ex:b}*${$}", "$1-2x$", context) == [true])
  }
}
