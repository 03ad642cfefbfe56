import PolicyEngine
import Testing

struct ActionNameCheckTests {
  static let cases = [
    FindingCase(
      "INVALID_SERVICE_IN_ACTION", FindingCase.allow(#""Action":["s3:GetObject",«"s33:GetObject"»,«"nosuch:*"»],"Resource":"*""#)),
    FindingCase("INVALID_SERVICE_IN_ACTION", FindingCase.allow(#""Action":["S3:GetObject","*:Get*","*"],"Resource":"*""#)),
    FindingCase("INVALID_SERVICE_IN_ACTION", FindingCase.allow(#""Action":"s33:GetObject","Resource":"*""#), hasReference: false),
    FindingCase("INVALID_ACTION", FindingCase.allow(#""Action":[«"s3:GetObjet"»,"s3:GetObject"],"Resource":"*""#)),
    FindingCase("INVALID_ACTION", FindingCase.deny(#""NotAction":[«"iam:CreateUsers"»,"iam:createuser"],"Resource":"*""#)),
    FindingCase(
      "INVALID_ACTION", FindingCase.allow(#""Action":[«"s3:Fetch*"»,"s3:Get*",«"s3:*Objet"»,"s3:*Object","s3:G?tObject"],"Resource":"*""#)),
    FindingCase("INVALID_ACTION", FindingCase.allow(#""Action":["s3:*","s3:**","nosuch:Get"],"Resource":"*""#)),
    FindingCase("INVALID_ACTION", FindingCase.allow(#""Action":"s3:GetObjet","Resource":"*""#), hasReference: false),
    FindingCase("WILDCARD_IN_SERVICE_NAME", FindingCase.allow(#""Action":[«"*:Get*"»,"s3:*","*"],"Resource":"*""#)),
    FindingCase("ACTION_CASE", FindingCase.allow(#""Action":[«"s3:getObject"»,«"S3:GetObject"»,"s3:GetObject","s3:get*"],"Resource":"*""#)),
  ]

  @Test(arguments: cases) func `names that don't exist are found where they stand`(test: FindingCase) { test.check() }

  @Test func `what may be meant is said`() {
    #expect(Self.cases[0].message == "There is no service s33; s3 may be meant.")
    #expect(Self.cases[3].message == "s3 has no action GetObjet; s3:GetObject may be meant.")
    #expect(Self.cases[5].message == "No action of s3 matches Fetch*.")
    #expect(FindingCase("INVALID_ACTION", FindingCase.allow(#""Action":"s3:Zzzz","Resource":"*""#)).message == "s3 has no action Zzzz.")
    #expect(Self.cases[9].message == "The action is written s3:GetObject.")
  }
}
