import PolicyEngine
import Testing

struct ServiceLinkedRoleCheckTests {
  static let action = "iam:CreateServiceLinkedRole"
  static let role = "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*"
  static let cases = [
    FindingCase("CREATE_SLR_WITH_STAR_IN_RESOURCE", FindingCase.allow("\"Action\":\"\(action)\",\"Resource\":«\"*\"»")),
    FindingCase("CREATE_SLR_WITH_STAR_IN_RESOURCE", FindingCase.allow("\"Action\":\"\(action)\",\"Resource\":\"\(role)\"")),
    FindingCase(
      "CREATE_SLR_WITH_STAR_IN_RESOURCE", FindingCase.condition(#""StringLike":{"iam:AWSServiceName":"ecs.amazonaws.com"}"#, action: action)
    ),
    FindingCase("CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE", FindingCase.allow(#""Action":"iam:Create*","Resource":«"*"»"#)),
    FindingCase("CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", FindingCase.allow(#""NotAction":"s3:*","Resource":«"*"»"#)),
    FindingCase("CREATE_SLR_WITH_NOT_RESOURCE", FindingCase.allow("\"Action\":\"\(action)\",«\"NotResource\"»:\"\(role)\"")),
    FindingCase("CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", FindingCase.allow("\"Action\":\"iam:*\",«\"NotResource\"»:\"\(role)\"")),
    FindingCase("CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE", FindingCase.allow("\"NotAction\":\"s3:*\",«\"NotResource\"»:\"\(role)\"")),
  ]

  @Test(arguments: cases) func `service-linked roles of any service can be made, in six ways`(test: FindingCase) { test.check() }
}
