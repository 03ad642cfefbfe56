import PolicyEngine
import Testing

struct PolicyIndentTests {
  @Test(arguments: [
    ["{", "  "], ["  \"a\": [", "    "], ["  \"a\": 1,", "  "], ["", ""], ["  \"a{", "  "], ["\t{ ", "\t  "], ["  }", "  "],
  ])
  func `a new line stands in like the one before, and more behind a bracket`(pair: [String]) {
    #expect(PolicyIndent.newLine(after: pair[0], width: 2) == pair[1])
  }

  @Test func `a closing bracket goes one step back`() {
    #expect(PolicyIndent.closing("    }", width: 4) == "}")
    #expect(PolicyIndent.closing("      ]", width: 2) == "    ]")
    #expect(PolicyIndent.closing("}", width: 2) == nil)
    #expect(PolicyIndent.closing("  x}", width: 2) == nil)
  }
}
