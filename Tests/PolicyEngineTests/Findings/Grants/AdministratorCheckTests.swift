import PolicyEngine
import Testing

struct AdministratorCheckTests {
  static let cases = [
    FindingCase("ADMINISTRATOR_ACCESS", FindingCase.allow(#""Action":«"*"»,"Resource":"*""#)),
    FindingCase("ADMINISTRATOR_ACCESS", FindingCase.allow(#""Action":["s3:*",«"*:*"»],"Resource":["arn:aws:s3:::b","*"]"#)),
    FindingCase("ADMINISTRATOR_ACCESS", FindingCase.allow(#""Action":"*","Resource":"arn:aws:s3:::b""#)),
    FindingCase("ADMINISTRATOR_ACCESS", FindingCase.condition(#""Bool":{"aws:SecureTransport":"true"}"#, action: "*")),
    FindingCase("ADMINISTRATOR_ACCESS", FindingCase.deny(#""Action":"*","Resource":"*""#)),
    FindingCase("ADMINISTRATOR_ACCESS", FindingCase.allow(#""Action":"*","Resource":"*""#), as: .serviceControl),
    FindingCase("FULL_SERVICE_ACCESS", FindingCase.allow(#""Action":[«"s3:*"»,"ec2:Describe*","*"],"Resource":"*""#)),
    FindingCase("FULL_SERVICE_ACCESS", FindingCase.allow(#""Action":"s3:*","Resource":"arn:aws:s3:::b""#)),
    FindingCase("FULL_SERVICE_ACCESS", FindingCase.allow(#""Action":"s3:*","Resource":"*""#), as: .boundary),
  ]

  @Test(arguments: cases) func `all actions of all or of one service on everything`(test: FindingCase) { test.check() }

  @Test func `the service is named`() {
    #expect(Self.cases[6].message == "Every action of s3 on every resource is allowed.")
  }
}
