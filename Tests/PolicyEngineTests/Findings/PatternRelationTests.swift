import Testing

@testable import PolicyEngine

struct PatternRelationTests {
  func covers(_ wide: String, _ narrow: String) -> Bool {
    var steps = 1_000
    return PatternRelation.covers(Array(wide.utf8), Array(narrow.utf8), &steps)
  }

  @Test(arguments: [
    ("s3:*", "s3:GetObject"), ("*", "s3:*"), ("s3:Get*", "s3:GetObject*"), ("a?c", "abc"), ("a*c", "abbc"), ("a*", "a*"), ("**", "*"),
    ("*", "**"), ("a*c", "a*b*c"), ("a?*", "abc*"), ("a?c", "a?c"), ("", ""),
  ])
  func `a pattern takes in all that the other one matches`(wide: String, narrow: String) {
    #expect(covers(wide, narrow))
  }

  @Test(arguments: [
    ("s3:Get*", "s3:*"), ("s3:Get*", "s3:G*t"), ("a?c", "a*c"), ("a?*", "a*"), ("abc", "abd"), ("a*b", "a*"), ("??", "*"), ("a", "A"),
  ])
  func `a pattern that lets go of some doesn't`(wide: String, narrow: String) {
    #expect(!covers(wide, narrow))
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
    let stars = String(repeating: "a*", count: 150)
    #expect(!PatternRelation.overlap(stars + "b", String(repeating: "*a", count: 150)))
  }

  @Test func `where the steps are used up the answer is no`() {
    var steps = 3
    #expect(!PatternRelation.covers(Array("abcdef".utf8), Array("abcdef".utf8), &steps))
    #expect(steps == 0)
  }

  @Test func `patterns too long to tell may overlap`() {
    #expect(PatternRelation.overlap("a*" + String(repeating: "b", count: 400), "a*" + String(repeating: "c", count: 400)))
  }

  @Test func `stars alone are told from others`() {
    #expect(PatternRelation.isStars("*") && PatternRelation.isStars("**"))
    #expect(!PatternRelation.isStars("") && !PatternRelation.isStars("*?"))
    #expect(PatternRelation.hasWildcard("a?") && PatternRelation.hasWildcard("*") && !PatternRelation.hasWildcard("a"))
  }
}
