import Language

/// Fourteen roles. Wrong on purpose: anybody in the account who may take roles becomes administrator with `release-admin`, another account's whole root may take `vendor-monitoring` without an external ID, and `old-reporting` has
/// been idle for two and a half years.
enum DemoRoles {
  static let all: [DemoRole] = services + people + linked + learning

  private static let services = [
    DemoRole(
      name: "app-server", age: 1400, used: 0, trust: service("ec2"), description: "EC2 instances of the order service",
      attached: ["data-lake-read", "AmazonSSMManagedInstanceCore", "prod-secrets-read"], hasInstanceProfile: true, purpose: .demoPlatform),
    DemoRole(
      name: "batch-worker", age: 610, used: 1, trust: service("ec2"), description: "EC2 instances that run nightly jobs",
      attached: ["data-lake-write"], hasInstanceProfile: true, purpose: .demoData),
    DemoRole(
      name: "order-events", path: "/service-role/", age: 520, used: 0, trust: service("lambda"),
      description: "Lambda function that stores order events",
      attached: ["service-role/AWSLambdaBasicExecutionRole"],
      inline: [
        "orders-table": """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:Query"],
                    "Resource": "arn:aws:dynamodb:ap-northeast-2:\(DemoAccount.digits):table/orders"
                }
            ]
        }
        """
      ], purpose: .demoPlatform),
    DemoRole(
      name: "rds-monitoring", path: "/service-role/", age: 900, used: 0, trust: service("monitoring.rds"),
      description: "Enhanced monitoring of RDS", attached: ["service-role/AmazonRDSEnhancedMonitoringRole"]),
    DemoRole(
      name: "ecs-task-execution", path: "/service-role/", age: 480, used: 0, trust: service("ecs-tasks"),
      description: "Starts the containers of the mobile API", attached: ["service-role/AmazonECSTaskExecutionRolePolicy"],
      purpose: .demoMobile),
    DemoRole(
      name: "old-reporting", age: 1900, used: 912, trust: service("ec2"), description: "Monthly reports until they moved to the data lake",
      attached: ["AmazonS3FullAccess", "AmazonRDSFullAccess"], purpose: .demoFinance),
  ]

  private static let people = [
    DemoRole(
      name: "break-glass", age: 1100, used: 340,
      trust: statement(
        """
        "Principal": {"AWS": "arn:aws:iam::\(DemoAccount.digits):root"},
                    "Action": "sts:AssumeRole",
                    "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        """), description: "Emergencies only: tell the security team first", attached: ["AdministratorAccess"]),
    DemoRole(
      name: "github-deploy", age: 270, used: 0,
      trust: statement(
        """
        "Principal": {"Federated": "arn:aws:iam::\(DemoAccount.digits):oidc-provider/token.actions.githubusercontent.com"},
                    "Action": "sts:AssumeRoleWithWebIdentity",
                    "Condition": {
                        "StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"},
                        "StringLike": {"token.actions.githubusercontent.com:sub": "repo:example/shop:ref:refs/heads/main"}
                    }
        """), description: "Deployments from the main branch", attached: ["deploy-artifacts"], boundary: "developer-boundary",
      purpose: .demoPlatform),
    DemoRole(
      name: "partner-analytics", path: "/partners/", age: 230, used: 2,
      trust: statement(
        """
        "Principal": {"AWS": "arn:aws:iam::998877665544:root"},
                    "Action": "sts:AssumeRole",
                    "Condition": {"StringEquals": {"sts:ExternalId": "shop-7f3a91"}}
        """), description: "The partner's analysts read the curated zone", attached: ["data-lake-read"], longestSession: 14_400,
      purpose: .demoPartner),
    DemoRole(
      name: "vendor-monitoring", path: "/partners/", age: 760, used: 29,
      trust: statement(
        """
        "Principal": {"AWS": "arn:aws:iam::556677889900:root"},
                    "Action": "sts:AssumeRole"
        """), description: "The monitoring vendor reads everything", attached: ["ReadOnlyAccess"], longestSession: 43_200,
      purpose: .demoPartner),
  ]

  private static let learning = [
    DemoRole(
      name: "release-admin", age: 150, used: 6,
      trust: statement(
        """
        "Principal": {"AWS": "arn:aws:iam::\(DemoAccount.digits):root"},
                    "Action": "sts:AssumeRole"
        """), description: "Lets developers put permissions right during a release", attached: ["IAMFullAccess"],
      purpose: .demoPlatform),
    DemoRole(
      name: "user-helpdesk", age: 90, used: 5,
      trust: statement(
        """
        "Principal": {"AWS": "arn:aws:iam::\(DemoAccount.digits):user/siwoo.lim"},
                    "Action": "sts:AssumeRole",
                    "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        """), description: "Gives users new passwords",
      inline: [
        "passwords": """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": ["iam:Get*", "iam:List*", "iam:UpdateLoginProfile"],
                    "Resource": "*"
                }
            ]
        }
        """
      ], purpose: .demoSecurity),
  ]

  private static let linked = [
    DemoRole(
      name: "AWSServiceRoleForAutoScaling", path: "/aws-service-role/autoscaling.amazonaws.com/", age: 1390, used: 0,
      trust: service("autoscaling"),
      description: "Default Service-Linked Role enables access to AWS Services and Resources used or managed by Auto Scaling",
      attached: ["aws-service-role/AutoScalingServiceRolePolicy"]),
    DemoRole(
      name: "AWSServiceRoleForSupport", path: "/aws-service-role/support.amazonaws.com/", age: 1460, used: nil, trust: service("support"),
      description: "Enables resource access for AWS to provide billing, administrative and support services",
      attached: ["aws-service-role/AWSSupportServiceRolePolicy"]),
  ]

  private static func service(_ name: String) -> String {
    statement(
      """
      "Principal": {"Service": "\(name).amazonaws.com"},
                  "Action": "sts:AssumeRole"
      """)
  }

  private static func statement(_ members: String) -> String {
    """
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                \(members)
            }
        ]
    }
    """
  }
}
