import PolicyEngine
import Testing

struct PassRoleCheckTests {
  static let cases = [
    FindingCase("PASS_ROLE_WITH_STAR_IN_RESOURCE", FindingCase.allow(#""Action":["iam:PassRole","ec2:RunInstances"],"Resource":«"*"»"#)),
    FindingCase("PASS_ROLE_WITH_STAR_IN_RESOURCE", FindingCase.allow(#""Action":"iam:passrole","Resource":«"arn:aws:iam::*:role/*"»"#)),
    FindingCase(
      "PASS_ROLE_WITH_STAR_IN_RESOURCE", FindingCase.allow(#""Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app-*""#)),
    FindingCase(
      "PASS_ROLE_WITH_STAR_IN_RESOURCE",
      FindingCase.condition(#""StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}"#, action: "iam:PassRole")),
    FindingCase("PASS_ROLE_WITH_STAR_IN_RESOURCE", FindingCase.deny(#""Action":"iam:PassRole","Resource":"*""#)),
    FindingCase("PASS_ROLE_WITH_STAR_IN_RESOURCE", FindingCase.allow(#""Action":"iam:PassRole","Resource":"*""#), as: .boundary),
    FindingCase("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", FindingCase.allow(#""Action":"iam:P*","Resource":«"*"»"#)),
    FindingCase("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", FindingCase.allow(#""Action":"iam:Get*","Resource":"*""#)),
    FindingCase("PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", FindingCase.allow(#""NotAction":"s3:*","Resource":«"*"»"#)),
    FindingCase("PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", FindingCase.allow(#""NotAction":"iam:*","Resource":"*""#)),
    FindingCase("PASS_ROLE_WITH_NOT_RESOURCE", FindingCase.allow(#""Action":"iam:PassRole",«"NotResource"»:"arn:aws:iam::*:role/admin""#)),
    FindingCase(
      "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", FindingCase.allow(#""Action":"iam:*",«"NotResource"»:"arn:aws:iam::*:role/admin""#)),
    FindingCase(
      "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
      FindingCase.allow(#""NotAction":"s3:*",«"NotResource"»:"arn:aws:iam::*:role/admin""#)),
  ]

  @Test(arguments: cases) func `any role can be passed, in six ways`(test: FindingCase) { test.check() }
}
