import PolicyEngine
import Testing

struct PolicyStatementTests {
  private func statement(_ elements: String) throws -> PolicyStatement {
    try #require(try PolicyDocument("{\"Statement\":{\(elements)}}").statements.first)
  }

  @Test func `an empty statement says nothing`() throws {
    let empty = try statement("")
    #expect(empty.sid == nil)
    #expect(empty.effect == nil)
    #expect(empty.principals == nil)
    #expect(empty.actions == nil)
    #expect(empty.resources == nil)
    #expect(empty.conditions.isEmpty)
  }

  @Test func `effects are those of the language, letter for letter`() throws {
    #expect(try statement(#""Effect":"Allow""#).effect == .allow)
    #expect(try statement(#""Effect":"Deny""#).effect == .deny)
    #expect(try statement(#""Effect":"DENY""#).effect == nil)
  }

  @Test func `an element comes before its negation`() throws {
    let both = try statement(#""NotAction":"b:*","Action":"a:*""#)
    #expect(both.actions == PatternList(values: ["a:*"]))
  }

  @Test func `patterns stay as written`() throws {
    let written = try statement(#""Action":["S3:GetObject","s3:Get\u002a"],"Resource":"arn:aws:s3:::${aws:username}/*""#)
    #expect(written.actions?.values == ["S3:GetObject", "s3:Get*"])
    #expect(written.resources?.values == ["arn:aws:s3:::${aws:username}/*"])
  }

  @Test func `elements of a wrong shape are left out, not guessed`() throws {
    let odd = try statement(#""Sid":["A"],"Action":{"a":"b"},"Resource":[["x"],"y"],"Condition":[]"#)
    #expect(odd.sid == nil)
    #expect(odd.actions == PatternList(values: []))
    #expect(odd.resources == PatternList(values: ["y"]))
    #expect(odd.conditions.isEmpty)
  }
}
