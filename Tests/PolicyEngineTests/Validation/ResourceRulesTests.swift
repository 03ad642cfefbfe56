import PolicyEngine
import Testing

struct ResourceRulesTests {
  func policy(_ resource: String) -> String {
    identity("\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\(resource)")
  }

  @Test(arguments: [
    "*", "arn:aws:s3:::bucket", "arn:aws:s3", "arn:aws:iam::*:role/x*", "arn:*:ec2:*:*:instance/?", "arn:aws-us-gov:s3:::*",
    "arn:aws:iam::${aws:PrincipalAccount}:user/${aws:username}", "arn:aws:s3:::a:b:c", "arn:aws:iam:*:111122223333:role/x",
  ])
  func `ARNs with wildcards and variables are taken`(resource: String) {
    #expect(firstText(policy("\"\(resource)\"")) == nil)
  }

  @Test(arguments: [
    (#""bucket""#, "Resource bucket must be in ARN format or \"*\"."),
    (#""s3:::bucket""#, "Resource s3:::bucket must be in ARN format or \"*\"."),
    (#""arn:azure:s3:::b""#, "Partition \"azure\" is not valid for resource \"arn:azure:s3:::b\"."),
    (#""arn:aws:s*:::b""#, "Resource vendor must be fully qualified and cannot contain regexes."),
    (#""arn:aws""#, "Resource vendor must be fully qualified and cannot contain regexes."),
    (
      #""arn:aws:iam:us-east-1:111122223333:user/a""#,
      "IAM resource arn:aws:iam:us-east-1:111122223333:user/a cannot contain region information."
    ),
    ("[]", "Policy statement must contain resources."),
    ("null", "Syntax errors in policy."),
  ])
  func `other resources are refused in IAM's words`(resource: String, text: String) {
    #expect(firstText(policy(resource)) == text)
  }

  @Test func `a resource policy may leave the resource out`() {
    let text = identity(#""Effect":"Allow","Principal":"*","Action":"s3:*""#)
    #expect(firstText(text, as: .resource) == nil)
  }
}
