import PolicyEngine
import Testing

struct ConditionEffectCheckTests {
  static let table: [(id: String, block: String)] = [
    ("INEFFECTIVE_CONDITION", #""StringLikeIfExists":{"aws:username":["maria",«"*"»]}"#),
    ("INEFFECTIVE_CONDITION", #""ForAllValues:StringLike":{"aws:TagKeys":«"*"»}"#),
    ("INEFFECTIVE_CONDITION", #""StringLike":{"aws:username":"*"},"ForAnyValue:StringLike":{"aws:TagKeys":"*"}"#),
    ("IMPOSSIBLE_CONDITION", #""StringNotLike":{"aws:username":«"*"»}"#),
    ("IMPOSSIBLE_CONDITION", #""StringEquals":{"aws:username":"maria"},"Null":{"aws:UserName":«"true"»}"#),
    ("IMPOSSIBLE_CONDITION", #""StringEquals":{"aws:username":"maria"},"Null":{"aws:username":"false","aws:userid":"true"}"#),
    ("IMPOSSIBLE_CONDITION", #""StringNotEquals":{"aws:username":"maria"},"Null":{"aws:username":"true"}"#),
    ("REDUNDANT_CONDITION_VALUE_NUM", #""NumericLessThan":{"aws:MultiFactorAuthAge":«["2700","3600"]»,"s3:max-keys":"1"}"#),
    ("REDUNDANT_CONDITION_VALUE_NUM", #""NumericEquals":{"s3:max-keys":["1","2"]}"#),
    ("REDUNDANT_CONDITION_VALUE", #""StringEquals":{"aws:username":["maria","Maria",«"maria"»]}"#),
  ]
  static let cases = table.map { FindingCase($0.id, FindingCase.condition($0.block)) }

  @Test(arguments: cases) func `conditions that always or never hold, and values that add nothing`(test: FindingCase) { test.check() }

  @Test func `the bound that decides is told`() {
    #expect(Self.cases[7].message == "Only the greatest bound of aws:MultiFactorAuthAge decides.")
    let greater = FindingCase("REDUNDANT_CONDITION_VALUE_NUM", FindingCase.condition(#""NumericGreaterThanEquals":{"s3:max-keys":[1,2]}"#))
    #expect(greater.message == "Only the least bound of s3:max-keys decides.")
  }
}
