import PolicyEngine
import Testing

struct ConditionKeyUseCheckTests {
  static func deny(_ actions: String, _ block: String) -> String {
    FindingCase.deny("\"Action\":\(actions),\"Resource\":\"*\",\"Condition\":{\(block)}")
  }

  static let cases = [
    FindingCase("INEFFECTIVE_CONDITION_KEY", FindingCase.condition(#""StringEquals":{«"s3:prefix"»:"a"}"#)),
    FindingCase("INEFFECTIVE_CONDITION_KEY", FindingCase.condition(#""StringEquals":{"s3:prefix":"a"}"#, action: "s3:ListBucket")),
    FindingCase("INEFFECTIVE_CONDITION_KEY", FindingCase.condition(#""StringEquals":{"s3:prefix":"a"}"#, action: "*")),
    FindingCase("INEFFECTIVE_CONDITION_KEY", FindingCase.condition(#""StringEquals":{"s3:prefix":"a"}"#, action: "nosuch:Get")),
    FindingCase("INEFFECTIVE_CONDITION_KEY", FindingCase.condition(#""StringEquals":{"aws:username":"a","s3:prefx":"a"}"#)),
    FindingCase(
      "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
      deny(#"["tag:TagResources","ec2:RunInstances"]"#, #""StringEquals":{«"aws:RequestTag/team"»:"a"}"#)),
    FindingCase("DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", deny(#""ec2:*""#, #""StringEquals":{"aws:RequestTag/team":"a"}"#)),
    FindingCase("DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", deny(#""*""#, #""StringEquals":{"aws:RequestTag/team":"a"}"#)),
    FindingCase(
      "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
      FindingCase.condition(#""StringEquals":{"aws:RequestTag/team":"a"}"#, action: "tag:TagResources")),
  ]

  @Test(arguments: cases) func `keys that the statement's actions never carry`(test: FindingCase) { test.check() }

  @Test func `the services are named`() {
    #expect(Self.cases[0].message == "Requests to ec2 never carry s3:prefix.")
    #expect(Self.cases[5].message == "Requests to tag don't carry aws:RequestTag/team, so they aren't denied by it.")
  }
}
