import PolicyEngine
import Testing

struct ConditionOperatorTests {
  @Test(arguments: ConditionOperator.Comparison.allCases)
  func `every comparison reads back by name`(comparison: ConditionOperator.Comparison) throws {
    let plain = try #require(ConditionOperator(comparison.rawValue))
    #expect(plain.comparison == comparison)
    #expect(plain.quantifier == nil)
    #expect(!plain.ifExists)
    #expect(plain.name == comparison.rawValue)
  }

  @Test func `quantifier and suffix are taken apart`() throws {
    let whole = try #require(ConditionOperator("ForAllValues:ArnNotLikeIfExists"))
    #expect(whole.comparison == .arnNotLike)
    #expect(whole.quantifier == .forAllValues)
    #expect(whole.ifExists)
    #expect(whole.name == "ForAllValues:ArnNotLikeIfExists")
  }

  @Test(arguments: ["", "stringequals", "StringEqual", "NullIfExists", "ForAnyValue:", "ForSomeValue:Bool", "BoolIfExistsIfExists"])
  func `other names are no operators`(name: String) {
    #expect(ConditionOperator(name) == nil)
  }

  @Test func `date comparisons are known as such`() {
    #expect(ConditionOperator.Comparison.allCases.filter(\.isDate).count == 6)
  }
}
