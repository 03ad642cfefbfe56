import PolicyEngine
import Testing

struct PolicyDocumentTests {
  @Test func `single values and lists read alike`() throws {
    let single = try PolicyDocument(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#)
    let list = try PolicyDocument(
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*"],"Resource":["*"]}]}"#)
    #expect(single.statements == list.statements)
    #expect(single.version == .v2012)
    #expect(single.statements[0].effect == .allow)
    #expect(single.statements[0].actions == PatternList(values: ["s3:*"]))
    #expect(single.statements[0].resources == PatternList(values: ["*"]))
  }

  @Test func `negated elements are told apart`() throws {
    let document = try PolicyDocument(
      #"{"Statement":[{"Effect":"Deny","NotAction":"iam:*","NotResource":["a","b"],"NotPrincipal":{"AWS":"111122223333"}}]}"#)
    let statement = document.statements[0]
    #expect(statement.actions == PatternList(values: ["iam:*"], isNegated: true))
    #expect(statement.resources == PatternList(values: ["a", "b"], isNegated: true))
    #expect(statement.principals?.isNegated == true)
    #expect(statement.principals?.values == [.aws("111122223333")])
  }

  @Test func `principals are read by kind`() throws {
    let document = try PolicyDocument(
      #"""
      {"Statement":[{"Principal":"*"},{"Principal":{"AWS":["*","arn:aws:iam::111122223333:root"],"Service":"ec2.amazonaws.com",
      "Federated":"accounts.google.com","CanonicalUser":"79a5","Other":"x"}}]}
      """#)
    #expect(document.statements[0].principals?.values == [.anyone])
    #expect(
      document.statements[1].principals?.values == [
        .anyone, .aws("arn:aws:iam::111122223333:root"), .service("ec2.amazonaws.com"), .federated("accounts.google.com"),
        .canonicalUser("79a5"), .other(kind: "Other", value: "x"),
      ])
  }

  @Test func `conditions keep their operators, keys and values`() throws {
    let document = try PolicyDocument(
      #"{"Statement":[{"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a","b"]},"Bool":{"aws:SecureTransport":false},"Odd":{"k":1}}}]}"#
    )
    let conditions = document.statements[0].conditions
    #expect(conditions.map(\.key) == ["aws:TagKeys", "aws:SecureTransport", "k"])
    #expect(conditions.map(\.values) == [["a", "b"], ["false"], ["1"]])
    #expect(conditions[0].comparison?.quantifier == .forAnyValue)
    #expect(conditions[2].comparison == nil)
    #expect(conditions[2].operatorName == "Odd")
  }

  @Test func `an old or odd document is read, not refused`() throws {
    let document = try PolicyDocument(#"{"Id":"x","Statement":[1,{"Effect":"allow","Sid":2,"Action":[3,"a"]}],"Extra":[]}"#)
    #expect(document.version == .v2008)
    #expect(document.id == "x")
    #expect(document.statements.count == 1)
    #expect(document.statements[0].effect == nil)
    #expect(document.statements[0].sid == nil)
    #expect(document.statements[0].actions?.values == ["a"])
    #expect(try PolicyDocument(#"{"Version":"2008-10-17"}"#).version == .v2008)
    #expect(try PolicyDocument(#"{"Version":2}"#).version == .other("2"))
  }

  @Test func `the author's text and the places of statements are kept`() throws {
    let text = "{ \"Statement\" : [ {\"Sid\":\"A\"} ,\n{\"Sid\":\"B\"} ] }"
    let document = try PolicyDocument(text)
    #expect(document.source == text)
    #expect(
      document.statementRanges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == ["{\"Sid\":\"A\"}", "{\"Sid\":\"B\"}"])
  }

  @Test func `what is no JSON object is refused`() {
    #expect(throws: JSONError.self) { try PolicyDocument("[]") }
    #expect(throws: JSONError.self) { try PolicyDocument("{") }
  }
}
