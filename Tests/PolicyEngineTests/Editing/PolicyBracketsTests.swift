import PolicyEngine
import Testing

struct PolicyBracketsTests {
  let lines = ["{", "  \"a\": [1, {\"b\": \"]}\"}", "  ],", "  \"c\": {}", "}"]

  @Test(arguments: [
    [0, 0, 4, 0], [1, 7, 2, 2], [1, 11, 1, 21], [3, 7, 3, 8],
  ])
  func `brackets find each other in both directions`(places: [Int]) {
    let one = LinePlace(line: places[0], offset: places[1])
    let other = LinePlace(line: places[2], offset: places[3])
    #expect(PolicyBrackets.matchingBracket(in: lines, at: one) == other)
    #expect(PolicyBrackets.matchingBracket(in: lines, at: other) == one)
  }

  @Test func `other places have no partner`() {
    for place in [(0, 1), (1, 2), (1, 18), (1, 19), (9, 0), (-1, 0)] {
      #expect(PolicyBrackets.matchingBracket(in: lines, at: LinePlace(line: place.0, offset: place.1)) == nil)
    }
  }

  @Test func `a bracket that another kind closes has no partner`() {
    #expect(PolicyBrackets.matchingBracket(in: "[{]", at: 0) == nil)
    #expect(PolicyBrackets.matchingBracket(in: "[{]", at: 2) == nil)
    #expect(PolicyBrackets.matchingBracket(in: "[[]", at: 0) == nil)
    #expect(PolicyBrackets.matchingBracket(in: "[]]", at: 2) == nil)
  }

  @Test func `a whole text is searched by offset`() {
    let text = lines.joined(separator: "\r\n")
    #expect(PolicyBrackets.matchingBracket(in: text, at: 0) == text.utf8.count - 1)
    #expect(PolicyBrackets.matchingBracket(in: text, at: text.utf8.count - 1) == 0)
    #expect(PolicyBrackets.matchingBracket(in: text, at: text.utf8.count) == nil)
    #expect(PolicyBrackets.matchingBracket(in: text, at: -1) == nil)
  }
}
