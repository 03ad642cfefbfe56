import PolicyEngine
import Testing

struct BroadAllowCheckTests {
  static let cases = [
    FindingCase("ALLOW_WITH_NOT_ACTION", FindingCase.allow(#"«"NotAction"»:["iam:*","sts:*"],"Resource":"*""#)),
    FindingCase("ALLOW_WITH_NOT_ACTION", FindingCase.deny(#""NotAction":"iam:*","Resource":"*""#)),
    FindingCase("ALLOW_WITH_NOT_ACTION", FindingCase.allow(#""NotAction":"iam:*","Resource":"*""#), as: .serviceControl),
    FindingCase("ALLOW_WITH_NOT_RESOURCE", FindingCase.allow(#""Action":"s3:*",«"NotResource"»:"arn:aws:s3:::secret""#)),
    FindingCase("ALLOW_WITH_NOT_RESOURCE", FindingCase.deny(#""Action":"s3:*","NotResource":"arn:aws:s3:::public""#)),
  ]

  @Test(arguments: cases) func `everything but a list`(test: FindingCase) { test.check() }

  @Test func `how much is left out is said`() {
    #expect(Self.cases[0].message == "Every action but 2 is allowed.")
  }
}
