import PolicyEngine
import Testing

struct SingleValueListCheckTests {
  static let cases = [
    FindingCase("ARRAY_OF_ONE", FindingCase.allow(#""Action":«["s3:GetObject"]»,"Resource":["*"]"#)),
    FindingCase("ARRAY_OF_ONE", FindingCase.allow(#""Action":["s3:GetObject","s3:PutObject"],"Resource":"*""#)),
    FindingCase("ARRAY_OF_ONE", FindingCase.condition(#""StringEquals":{"aws:username":«["maria"]»}"#)),
  ]

  @Test(arguments: cases) func `lists of one value are told once a document`(test: FindingCase) { test.check() }

  @Test func `how many there are is said`() {
    #expect(Self.cases[0].message == "2 lists of the document hold a single value.")
    #expect(Self.cases[2].message == "The list holds a single value.")
  }
}
