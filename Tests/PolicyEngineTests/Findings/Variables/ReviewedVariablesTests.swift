import Testing

@testable import PolicyEngine

struct ReviewedVariablesTests {
  @Test func `variables are found in order, with their keys and defaults`() {
    let found = ReviewedVariables.all(in: "a/${aws:username}/${aws:userid, 'x y'}${*}")
    #expect(found.map(\.key) == ["aws:username", "aws:userid", ""])
    #expect(found.map(\.hasDefault) == [false, true, false])
    #expect(found.map(\.text) == ["${aws:username}", "${aws:userid, 'x y'}", "${*}"])
  }

  @Test func `a text without variables has none`() {
    for text in ["", "plain", "$", "$aws", "{}", "$ {a}"] { #expect(ReviewedVariables.all(in: text).isEmpty, "\(text)") }
  }

  @Test func `stripping leaves what stands between`() {
    #expect(ReviewedVariables.stripped("a${*}b${aws:username}*") == "ab*")
    #expect(ReviewedVariables.stripped("a${open") == "a")
  }
}
