import Language
import Testing

struct PolicyAdviceTests {
  static let all: [Sentence] = [
    .policyNotObject, .policyStatementNotObject, .policyNoStatement, .policyUnknownElement("x", allowed: ["a", "b"]),
    .policyVersionUnknown, .policyNeedsText("Sid"), .policyNeedsTexts("Action"), .policyBothElements("Action"), .policyEffectValues,
    .policySidCharacters("a b"), .policySidTaken("A", line: 3), .policyAddActions, .policyAddResources, .policyAddVendor("x"),
    .policyRemoveColon("a:b:c"), .policyVendorCharacters, .policyResourceForm, .policyPartitions, .policyResourceService("arn:aws:*"),
    .policyRemoveRegion, .policyUnknownOperator("x"), .policyConditionShape("Condition"), .policyConditionValue("a:b"),
    .policyDateForm("x"), .policyRemovePrincipal("Principal"), .policyAddPrincipal, .policyPrincipalShape, .policyPrincipalForm("AWS"),
    .policyPrincipalForm("Service"), .policyPrincipalForm("Federated"), .policyRemoveElement("Resource"), .policyTrustActionList,
    .policyDenyEverybody, .policyCharacterOutside("한"), .policyTooLong(9, limit: 8),
  ]

  @Test(arguments: all)
  func `each tells the next step in a whole sentence`(sentence: Sentence) {
    #expect(sentence.english.hasSuffix("."))
    #expect(sentence.korean.hasSuffix("다.") || sentence.korean.hasSuffix("시오."))
    #expect(!sentence.english.contains("\n"))
  }

  @Test func `text, place and advice become one sentence`() {
    let sentence = Sentence.policyProblem(.policySyntax, line: 3, column: 14, advice: .policyNotObject)
    #expect(sentence.english == "Syntax errors in policy (line 3, column 14): A policy document is an object; put it in { }.")
    #expect(sentence.korean == "정책에 구문 오류가 있습니다 (3행 14열): 정책 문서는 객체입니다. { }로 묶으십시오.")
  }
}
