import PolicyEngine
import Testing

struct LikeCheckTests {
  static let blocks = [
    #""StringEquals":{"aws:username":[«"ma*"»,"maria",«"m?ria"»]}"#, #""StringNotEquals":{"aws:username":«"ma*"»}"#,
    #""StringEqualsIgnoreCase":{"aws:username":«"ma*"»}"#, #""StringEquals":{"aws:username":"${*}${?}"}"#,
    #""StringLike":{"aws:username":"ma*"}"#, #""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}"#,
  ]
  static let cases = blocks.map { FindingCase("WILDCARD_WITHOUT_LIKE_OPERATOR", FindingCase.condition($0)) }

  @Test(arguments: cases) func `wildcards where they are plain characters`(test: FindingCase) { test.check() }

  @Test func `the operator that takes them is named`() {
    #expect(Self.cases[0].message == "StringEquals takes the wildcard for a plain character; use StringLike.")
    #expect(Self.cases[1].message == "StringNotEquals takes the wildcard for a plain character; use StringNotLike.")
  }
}
