import PolicyEngine
import Testing

struct RedundantResourceCheckTests {
  static func resources(_ list: String) -> String { FindingCase.allow("\"Action\":\"*\",\"Resource\":[\(list)]") }

  static let cases = [
    FindingCase("REDUNDANT_RESOURCE", resources(#"«"arn:aws:iam::111122223333:role/jane-admin"»,"arn:aws:iam::111122223333:role/jane*""#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""arn:aws:iam::1:role/a",«"arn:aws:iam::1:role/a"»"#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""*",«"arn:aws:s3:::bucket"»"#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""arn:aws:iam::*:role/a","arn:aws:iam::1:role/*""#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""arn:aws:sqs:*:1:q","arn:aws:sqs:eu-west-1:2:q""#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""arn:aws:s3:::bucket*","arn:aws:s3:::bucket*/*""#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""arn:aws:s3:::bucket/*",«"arn:aws:s3:::bucket/a/*"»"#)),
    FindingCase("REDUNDANT_RESOURCE", resources(#""arn:aws:s3:::bucket/${aws:username}","arn:aws:s3:::bucket/${aws:userid}""#)),
  ]

  @Test(arguments: cases) func `a resource that another one takes in is told, the wider one stays`(test: FindingCase) { test.check() }
}
