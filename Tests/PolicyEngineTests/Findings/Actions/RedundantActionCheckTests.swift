import PolicyEngine
import Testing

struct RedundantActionCheckTests {
  static let cases = [
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":["s3:Get*",«"s3:GetObject"»,"s3:PutObject"],"Resource":"*""#)),
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":[«"s3:GetObject"»,«"s3:Get*"»,"s3:*"],"Resource":"*""#)),
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":["s3:GetObject",«"S3:getobject"»],"Resource":"*""#)),
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":["*",«"s3:GetObject"»,«"ec2:*"»],"Resource":"*""#)),
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":["s3:Get*","s3:*Object","ec2:Get*"],"Resource":"*""#)),
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":["s3:G?tObject","s3:G*tObject"],"Resource":"*""#).marking("s3:G?tObject")),
    FindingCase("REDUNDANT_ACTION", FindingCase.deny(#""NotAction":["s3:*",«"s3:**"»],"Resource":"*""#)),
    FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":"s3:GetObject","Resource":"*""#)),
  ]

  @Test(arguments: cases) func `an action that another one takes in is told, the wider one stays`(test: FindingCase) { test.check() }

  @Test func `the wider one is named`() {
    #expect(Self.cases[0].message == "s3:Get* already takes in s3:GetObject.")
    #expect(
      FindingCase("REDUNDANT_ACTION", FindingCase.allow(#""Action":["a4:B","a4:B"],"Resource":"*""#)).message == "a4:B stands here twice.")
  }
}

extension String {
  /// The document with marks around a text in quotes.
  func marking(_ text: String) -> String {
    replacing("\"\(text)\"", with: "«\"\(text)\"»")
  }
}
