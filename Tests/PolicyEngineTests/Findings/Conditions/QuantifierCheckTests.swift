import PolicyEngine
import Testing

struct QuantifierCheckTests {
  static let table: [(id: String, block: String)] = [
    ("MISSING_QUALIFIER", #"«"StringEquals"»:{"aws:TagKeys":"team"}"#),
    ("MISSING_QUALIFIER", #"«"StringLike"»:{"aws:PrincipalOrgPaths":"o-1/*"}"#),
    (
      "MISSING_QUALIFIER",
      #""ForAnyValue:StringEquals":{"aws:TagKeys":"team"},"Null":{"aws:TagKeys":"true"},"StringEquals":{"aws:username":"a"}"#
    ),
    ("FORALLVALUES_WITH_SINGLE_VALUED_KEY", #"«"ForAllValues:StringEquals"»:{"aws:username":"a"}"#),
    ("FORALLVALUES_WITH_SINGLE_VALUED_KEY", #""ForAllValues:StringEquals":{"aws:TagKeys":"a","nosuch:key":"a"}"#),
    ("FORANYVALUE_WITH_SINGLE_VALUED_KEY", #"«"ForAnyValue:StringEquals"»:{"aws:username":"a"}"#),
    ("FORANYVALUE_WITH_SINGLE_VALUED_KEY", #""ForAnyValue:StringEquals":{"aws:TagKeys":"a"}"#),
    ("FORALLVALUES_WITHOUT_NULL_CHECK", #"«"ForAllValues:StringEquals"»:{"aws:TagKeys":["a","b"]}"#),
    ("FORALLVALUES_WITHOUT_NULL_CHECK", #""ForAllValues:StringEquals":{"aws:TagKeys":"a"},"Null":{"aws:tagkeys":"false"}"#),
    ("FORALLVALUES_WITHOUT_NULL_CHECK", #""ForAllValues:StringEquals":{"aws:TagKeys":"a"},"ForAnyValue:StringLike":{"aws:TagKeys":"*"}"#),
    ("FORALLVALUES_WITHOUT_NULL_CHECK", #""ForAllValues:StringEquals":{"aws:TagKeys":"a"},"StringEquals":{"aws:RequestTag/a":"x"}"#),
    (
      "FORALLVALUES_WITHOUT_NULL_CHECK",
      #"«"ForAllValues:StringEquals"»:{"aws:TagKeys":"a"},"StringEqualsIfExists":{"aws:RequestTag/a":"x"}"#
    ),
    ("FORALLVALUES_WITHOUT_NULL_CHECK", #"«"ForAllValues:StringEquals"»:{"aws:TagKeys":"a"},"Null":{"aws:TagKeys":"true"}"#),
  ]
  static let cases =
    table.map { FindingCase($0.id, FindingCase.condition($0.block)) } + [
      FindingCase(
        "FORALLVALUES_WITHOUT_NULL_CHECK",
        FindingCase.deny(#""Action":"ec2:*","Resource":"*","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#)),
      FindingCase("MISSING_QUALIFIER", FindingCase.condition(#""StringEquals":{"events:detail-type":"x"}"#, action: "events:PutEvents")),
    ]

  @Test(arguments: cases) func `quantifiers that are missing, needless or true without a key`(test: FindingCase) { test.check() }
}
