import PolicyEngine
import Testing

struct ActionResourceCheckTests {
  static func statement(_ actions: String, _ resources: String) -> String {
    FindingCase.allow("\"Action\":[\(actions)],\"Resource\":[\(resources)]")
  }

  static let cases = [
    FindingCase("ACTION_NEEDS_ALL_RESOURCES", statement(#"«"s3:ListAllMyBuckets"»,"s3:ListBucket""#, #""arn:aws:s3:::bucket""#)),
    FindingCase("ACTION_NEEDS_ALL_RESOURCES", statement(#""s3:ListAllMyBuckets""#, #""arn:aws:s3:::bucket","*""#)),
    FindingCase("ACTION_NEEDS_ALL_RESOURCES", statement(#""s3:ListAllMy*""#, #""arn:aws:s3:::bucket""#)),
    FindingCase("ACTION_WITHOUT_RESOURCE", statement(#"«"s3:ListBucket"»,"s3:GetObject""#, #""arn:aws:s3:::bucket/*""#)),
    FindingCase(
      "ACTION_WITHOUT_RESOURCE", statement(#""s3:ListBucket","s3:GetObject""#, #""arn:aws:s3:::bucket","arn:aws:s3:::bucket/*""#)),
    FindingCase("ACTION_WITHOUT_RESOURCE", statement(#""s3:GetObject""#, #""arn:aws:s3:::bucket*""#)),
    FindingCase("ACTION_WITHOUT_RESOURCE", statement(#"«"s3:GetObject"»"#, #""arn:aws:s3:::bucket""#)),
    FindingCase("ACTION_WITHOUT_RESOURCE", statement(#""s3:GetObject""#, #""arn:aws:s3:::bucket""#), hasReference: false),
    FindingCase("ACTION_WITHOUT_RESOURCE", FindingCase.deny(#""Action":[«"iam:CreateUser"»],"Resource":"arn:aws:iam::*:role/*""#)),
    FindingCase("ACTION_WITHOUT_RESOURCE", FindingCase.allow(#""NotAction":"iam:CreateUser","Resource":"arn:aws:iam::*:role/*""#)),
    FindingCase("RESOURCE_WITHOUT_ACTION", statement(#""iam:CreateUser""#, #""arn:aws:iam::*:user/*",«"arn:aws:iam::*:role/*"»"#)),
    FindingCase("RESOURCE_WITHOUT_ACTION", statement(#""iam:CreateUser","iam:Get*""#, #""arn:aws:iam::*:user/*","arn:aws:iam::*:role/*""#)),
    FindingCase("RESOURCE_WITHOUT_ACTION", statement(#""iam:CreateUser""#, #""arn:aws:iam::*:user/${aws:username}""#)),
    FindingCase("RESOURCE_WITHOUT_ACTION", statement(#""s3:ListAllMyBuckets""#, #""arn:aws:s3:::bucket""#)),
  ]

  @Test(arguments: cases) func `actions and resources that don't go together`(test: FindingCase) { test.check() }

  @Test func `the resources that an action works on are named`() {
    #expect(
      Self.cases[3].message
        == "No resource of the statement fits s3:ListBucket, which works on "
        + "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}, arn:${Partition}:s3:::${BucketName}.")
    #expect(Self.cases[0].message == "s3:ListAllMyBuckets works only with \"Resource\": \"*\".")
  }
}
