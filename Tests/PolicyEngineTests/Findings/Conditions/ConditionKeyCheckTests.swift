import PolicyEngine
import Testing

struct ConditionKeyCheckTests {
  static func keys(_ operators: String, action: String = "s3:GetObject") -> String { FindingCase.condition(operators, action: action) }

  static let cases = [
    FindingCase("INVALID_GLOBAL_CONDITION_KEY", keys(#""StringEquals":{«"aws:usernam"»:"a","aws:UserName":"a"}"#)),
    FindingCase("INVALID_GLOBAL_CONDITION_KEY", keys(#""StringEquals":{"aws:PrincipalTag/team":"a","AWS:principaltag/Team 1":"a"}"#)),
    FindingCase("UNSUPPORTED_GLOBAL_CONDITION_KEY", keys(#""ArnLike":{«"aws:ARN"»:"*","aws:PrincipalArn":"*"}"#)),
    FindingCase("INVALID_SERVICE_CONDITION_KEY", keys(#""StringEquals":{«"s3:prefx"»:"a","s3:prefix":"a"}"#)),
    FindingCase("INVALID_SERVICE_CONDITION_KEY", keys(#""StringEquals":{"s3:ExistingObjectTag/team":"a","S3:PREFIX":"a"}"#)),
    FindingCase(
      "INVALID_SERVICE_CONDITION_KEY",
      keys(#""StringEquals":{"secretsmanager:ResourceTag/team":"a"}"#, action: "secretsmanager:GetSecretValue")),
    FindingCase("INVALID_SERVICE_CONDITION_KEY", keys(#""StringEquals":{"s3:prefx":"a"}"#), hasReference: false),
    FindingCase("INVALID_SERVICE", keys(#""StringEquals":{«"s33:prefix"»:"a"}"#)),
    FindingCase(
      "INVALID_SERVICE",
      keys(
        #""StringEquals":{"token.actions.githubusercontent.com:sub":"a","SAML:aud":"a","catalog:ChangeType":"a"}"#,
        action: "aws-marketplace:StartChangeSet")),
    FindingCase("MISSING_TAG_KEY", keys(#""StringEquals":{«"aws:RequestTag"»:"a",«"aws:ResourceTag/"»:"a","aws:TagKeys":"a"}"#)),
    FindingCase("INVALID_TAG_KEY", keys(#""StringEquals":{«"aws:ResourceTag/te*"»:"a","aws:ResourceTag/${aws:username}":"a"}"#)),
    FindingCase("INVALID_TAG_KEY", keys("\"StringEquals\":{«\"aws:ResourceTag/\(String(repeating: "k", count: 129))\"»:\"a\"}")),
    FindingCase("INVALID_TAG_KEY", keys("\"StringEquals\":{\"aws:ResourceTag/\(String(repeating: "k", count: 128))\":\"a\"}")),
  ]

  @Test(arguments: cases) func `keys that no request carries`(test: FindingCase) { test.check() }

  @Test func `what may be meant is said`() {
    #expect(Self.cases[0].message == "There is no condition key aws:usernam; aws:username may be meant.")
    #expect(Self.cases[3].message == "There is no condition key s3:prefx; s3:prefix may be meant.")
    #expect(Self.cases[7].message == "There is no service s33; s3 may be meant.")
    #expect(Self.cases[9].message == "aws:RequestTag lacks the tag's key, as in aws:RequestTag/team.")
  }
}
