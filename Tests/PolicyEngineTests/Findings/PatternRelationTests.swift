import Testing

@testable import PolicyEngine

struct PatternRelationTests {
  @Test(arguments: [
    ("s3:*", "s3:GetObject"), ("*", "s3:*"), ("s3:Get*", "s3:GetObject*"), ("a?c", "abc"), ("a*c", "abbc"), ("a*", "a*"), ("**", "*"),
    ("*", "**"), ("a*c", "a*b*c"), ("a?*", "abc*"),
  ])
  func `a pattern takes in all that the other one matches`(wide: String, narrow: String) {
    #expect(PatternRelation.covers(wide, narrow))
  }

  @Test(arguments: [
    ("s3:Get*", "s3:*"), ("s3:Get*", "s3:G*t"), ("a?c", "a*c"), ("a?*", "a*"), ("abc", "abd"), ("a*b", "a*"), ("??", "*"), ("a", "A"),
  ])
  func `a pattern that lets go of some doesn't`(wide: String, narrow: String) {
    #expect(!PatternRelation.covers(wide, narrow))
  }

  @Test(arguments: [
    ("a*", "*b"), ("a*", "abc"), ("abc", "a?c"), ("*", ""), ("a*c*e", "ab*d*"), ("?*", "*?"), ("role/*", "role/app-*"), ("*a*", "*b*"),
  ])
  func `patterns overlap where one text matches both, whichever comes first`(left: String, right: String) {
    #expect(PatternRelation.overlap(left, right))
    #expect(PatternRelation.overlap(right, left))
  }

  @Test(arguments: [("a*", "b*"), ("*a", "*b"), ("a?", "a"), ("abc", "abd"), ("role/*", "user/*"), ("a*b", "ac*d"), ("?", "")])
  func `others don't`(left: String, right: String) {
    #expect(!PatternRelation.overlap(left, right))
    #expect(!PatternRelation.overlap(right, left))
  }

  @Test func `long patterns with many stars cost no time`() {
    let stars = String(repeating: "a*", count: 500)
    #expect(!PatternRelation.overlap(stars + "b", String(repeating: "*a", count: 500)))
  }

  @Test func `stars alone are told from others`() {
    #expect(PatternRelation.isStars("*") && PatternRelation.isStars("**"))
    #expect(!PatternRelation.isStars("") && !PatternRelation.isStars("*?"))
    #expect(PatternRelation.hasWildcard("a?") && PatternRelation.hasWildcard("*") && !PatternRelation.hasWildcard("a"))
  }
}
