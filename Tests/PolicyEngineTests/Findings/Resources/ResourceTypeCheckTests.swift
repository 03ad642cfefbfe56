import PolicyEngine
import Testing

struct ResourceTypeCheckTests {
  static func resources(_ list: String) -> String { FindingCase.allow("\"Action\":\"*\",\"Resource\":[\(list)]") }

  static let cases = [
    FindingCase(
      "INVALID_ARN_RESOURCE",
      resources(#"«"arn:aws:iam::111122223333:users/maria"»,"arn:aws:iam::111122223333:user/maria","arn:aws:iam::*:*""#)),
    FindingCase(
      "INVALID_ARN_RESOURCE", resources(#"«"arn:aws:ec2:*:*:vm/i-1"»,"arn:aws:ec2:*:*:inst*","arn:aws:ec2:*:*:${aws:PrincipalTag/x}/a""#)),
    FindingCase(
      "INVALID_ARN_RESOURCE", resources(#""arn:aws:ssm:*::document/AWS-RunShellScript","arn:aws:s3:::bucket/*","arn:aws:s3:::*""#)),
    FindingCase("INVALID_ARN_RESOURCE", resources(#""arn:aws:iam::111122223333:users/maria""#), hasReference: false),
    FindingCase("ARN_REGION_NOT_ALLOWED", resources(#"«"arn:aws:route53:us-east-1::hostedzone/Z1"»,"arn:aws:route53:::hostedzone/Z1""#)),
    FindingCase("ARN_REGION_NOT_ALLOWED", resources(#"«"arn:aws:iam:us-east-1:111122223333:user/maria"»"#)),
    FindingCase(
      "ARN_ACCOUNT_NOT_ALLOWED", resources(#"«"arn:aws:route53::111122223333:hostedzone/Z1"»,"arn:aws:route53::*:hostedzone/Z1""#)),
    FindingCase("MISSING_ARN_REGION", resources(#"«"arn:aws:sqs::111122223333:queue"»,"arn:aws:sqs:*:111122223333:queue""#)),
  ]

  @Test(arguments: cases) func `ARNs that are no resource of their service`(test: FindingCase) { test.check() }

  @Test func `a region in an IAM resource is told once`() {
    #expect(Self.cases[5].found.count == 1)
  }

  @Test func `the forms that the service has are named`() {
    #expect(Self.cases[1].message?.contains("whose ARNs look like arn:${Partition}:ec2:") == true)
    #expect(Self.cases[7].message == "arn:aws:sqs::111122223333:queue needs a region, or * for all.")
  }
}
