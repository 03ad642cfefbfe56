/// Eleven customer managed policies. Wrong on purpose: `start-anything` passes any role to anything, `legacy-ftp-import` is attached to nobody.
enum DemoPolicies {
  static let all: [DemoPolicy] = [
    DemoPolicy(
      name: "deploy-artifacts", path: "/platform/",
      versions: [
        (1090, allow(["s3:PutObject"], on: ["arn:aws:s3:::shop-artifacts/*"])),
        (640, allow(["s3:PutObject", "codedeploy:CreateDeployment"], on: ["*"])),
        (
          120,
          document(
            statement("Publish", ["s3:GetObject", "s3:PutObject"], on: ["arn:aws:s3:::shop-artifacts/*"]),
            statement(
              "Start", ["codedeploy:CreateDeployment", "codedeploy:GetDeployment"], on: ["arn:aws:codedeploy:ap-northeast-2:\(account):*"]))
        ),
      ]),
    DemoPolicy(
      name: "data-lake-read", path: "/data/",
      versions: [
        (1200, allow(["s3:Get*", "s3:List*"], on: ["arn:aws:s3:::shop-lake", "arn:aws:s3:::shop-lake/*"])),
        (330, allow(["s3:GetObject", "s3:ListBucket"], on: ["arn:aws:s3:::shop-lake", "arn:aws:s3:::shop-lake/curated/*"])),
      ]),
    DemoPolicy(
      name: "data-lake-write", path: "/data/",
      versions: [(1200, allow(["s3:PutObject", "s3:AbortMultipartUpload"], on: ["arn:aws:s3:::shop-lake/raw/*"]))]),
    DemoPolicy(
      name: "prod-secrets-read", path: "/platform/",
      versions: [
        (800, allow(["secretsmanager:GetSecretValue"], on: ["*"])),
        (410, allow(["secretsmanager:GetSecretValue"], on: ["arn:aws:secretsmanager:ap-northeast-2:\(account):secret:prod/*"])),
        (
          58,
          document(
            statement(
              "Read", ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
              on: ["arn:aws:secretsmanager:ap-northeast-2:\(account):secret:prod/*"]),
            statement("Decrypt", ["kms:Decrypt"], on: ["arn:aws:kms:ap-northeast-2:\(account):key/*"]))
        ),
      ], inForce: 1),
    DemoPolicy(name: "developer-boundary", path: "/boundaries/", versions: [(830, developerBoundary)]),
    DemoPolicy(
      name: "contractor-boundary", path: "/boundaries/",
      versions: [(430, allow(["lambda:*", "logs:*", "cloudwatch:Get*", "cloudwatch:List*"], on: ["*"]))]),
    DemoPolicy(name: "require-mfa", versions: [(1100, requireMFA)]),
    DemoPolicy(name: "manage-own-credentials", versions: [(1100, SelfServicePolicy.document)]),
    DemoPolicy(
      name: "start-anything", path: "/platform/",
      versions: [(1090, allow(["iam:PassRole", "codebuild:StartBuild", "lambda:*"], on: ["*"]))]),
    DemoPolicy(
      name: "legacy-ftp-import",
      versions: [(2040, allow(["s3:*"], on: ["arn:aws:s3:::shop-ftp", "arn:aws:s3:::shop-ftp/*"]))]),
    DemoPolicy(
      name: "cost-reports", path: "/finance/",
      versions: [(970, allow(["ce:Get*", "ce:List*", "cur:DescribeReportDefinitions"], on: ["*"]))]),
  ]

  private static let account = DemoAccount.digits

  private static let developerBoundary = document(
    statement("Work", ["ec2:*", "ecr:*", "ecs:*", "lambda:*", "s3:*", "dynamodb:*", "cloudwatch:*", "logs:*"], on: ["*"]),
    statement("OwnCredentials", ["iam:ChangePassword", "iam:*AccessKey*", "iam:*MFADevice*"], on: ["arn:aws:iam::*:user/${aws:username}"]))

  private static let requireMFA = """
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "DenyAllWithoutMFA",
                "Effect": "Deny",
                "NotAction": [
                    "iam:CreateVirtualMFADevice",
                    "iam:EnableMFADevice",
                    "iam:GetMFADevice",
                    "iam:GetUser",
                    "iam:ListMFADevices",
                    "iam:ResyncMFADevice",
                    "sts:GetSessionToken"
                ],
                "Resource": "*",
                "Condition": {
                    "BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}
                }
            }
        ]
    }
    """

  private static func allow(_ actions: [String], on resources: [String]) -> String {
    document(statement("Allow", actions, on: resources))
  }

  private static func document(_ statements: String...) -> String {
    """
    {
        "Version": "2012-10-17",
        "Statement": [
    \(statements.joined(separator: ",\n"))
        ]
    }
    """
  }

  private static func statement(_ sid: String, _ actions: [String], on resources: [String]) -> String {
    """
            {
                "Sid": "\(sid)",
                "Effect": "Allow",
                "Action": \(list(actions)),
                "Resource": \(list(resources))
            }
    """
  }

  private static func list(_ values: [String]) -> String {
    if values.count == 1 { return "\"\(values[0])\"" }
    let lines = values.map { "                \"\($0)\"" }.joined(separator: ",\n")
    return "[\n\(lines)\n            ]"
  }
}
