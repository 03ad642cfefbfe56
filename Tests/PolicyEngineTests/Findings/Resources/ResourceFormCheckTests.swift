import PolicyEngine
import Testing

struct ResourceFormCheckTests {
  static func resources(_ list: String) -> String { FindingCase.allow("\"Action\":\"*\",\"Resource\":[\(list)]") }

  static let cases = [
    FindingCase("MISSING_ARN_FIELD", resources(#"«"arn:aws:s3"»,«"arn:aws:sqs:*:*"»,"arn:aws:s3:::b","*""#)),
    FindingCase("INVALID_ARN_SERVICE_CASE", resources(#"«"arn:aws:S3:::bucket"»,"arn:aws:s3:::Bucket""#)),
    FindingCase("INVALID_SERVICE_IN_RESOURCE", resources(#"«"arn:aws:s33:::bucket"»,"arn:aws:s3:::bucket""#)),
    FindingCase("INVALID_SERVICE_IN_RESOURCE", resources(#""arn:aws:${aws:PrincipalTag/service}:::bucket""#)),
    FindingCase("INVALID_SERVICE_IN_RESOURCE", resources(#""arn:aws:s33:::bucket""#), hasReference: false),
    FindingCase(
      "INVALID_ARN_ACCOUNT",
      resources(
        #"«"arn:aws:sqs:us-east-1:1111:q"»,«"arn:aws:iam::my-alias:role/r"»,"arn:aws:iam::111122223333:role/r","arn:aws:iam::*:role/r""#)),
    FindingCase(
      "INVALID_ARN_ACCOUNT", resources(#""arn:aws:iam::aws:policy/p","arn:aws:iam::${aws:PrincipalAccount}:role/r","arn:aws:s3:::b""#)),
    FindingCase("INVALID_ARN_ACCOUNT", resources(#"«"arn:aws:sqs:us-east-1:1111?:q"»,"arn:aws:sqs:us-east-1:11112222333?:q""#)),
    FindingCase(
      "INVALID_ARN_REGION",
      resources(
        #"«"arn:aws:sqs:Frankfurt:111122223333:q"»,«"arn:aws:sqs:us-east:111122223333:q"»,"arn:aws:sqs:us-gov-east-1:111122223333:q""#)),
    FindingCase(
      "INVALID_ARN_REGION", resources(#""arn:aws:sqs:eu-*:111122223333:q","arn:aws:sqs:${aws:RequestedRegion}:*:q","arn:aws:s3:::b""#)),
  ]

  @Test(arguments: cases) func `parts that can't be what they are`(test: FindingCase) { test.check() }

  @Test func `the parts and what may be meant are named`() {
    #expect(Self.cases[0].message == "arn:aws:s3 has 3 of an ARN's six parts.")
    #expect(Self.cases[2].message == "There is no service s33; s3 may be meant.")
    #expect(Self.cases[5].message == "1111 is no account number of twelve digits.")
  }
}
