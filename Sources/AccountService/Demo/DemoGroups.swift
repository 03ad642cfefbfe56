/// Six groups.
enum DemoGroups {
  static let all = [
    DemoGroup(name: "administrators", age: 1460, attached: ["AdministratorAccess", "require-mfa"]),
    DemoGroup(
      name: "developers", age: 1450, attached: ["PowerUserAccess", "IAMUserChangePassword", "deploy-artifacts"],
      inline: [
        "no-production-data": """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "ProductionIsForPrograms",
                    "Effect": "Deny",
                    "Action": ["dynamodb:DeleteTable", "rds:DeleteDBInstance", "s3:DeleteBucket"],
                    "Resource": "*",
                    "Condition": {
                        "StringEquals": {"aws:ResourceTag/env": "prod"}
                    }
                }
            ]
        }
        """
      ]),
    DemoGroup(name: "data-engineers", age: 1290, attached: ["AmazonAthenaFullAccess", "data-lake-read", "data-lake-write"]),
    DemoGroup(
      name: "auditors", age: 1150, attached: ["SecurityAudit", "job-function/ViewOnlyAccess", "manage-own-credentials", "require-mfa"]),
    DemoGroup(name: "finance", age: 980, attached: ["job-function/Billing", "cost-reports"]),
    DemoGroup(name: "support", age: 690, attached: ["AWSSupportAccess", "ReadOnlyAccess"]),
  ]
}
