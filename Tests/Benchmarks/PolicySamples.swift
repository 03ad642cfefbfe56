import AWSCatalog
import PolicyEngine

/// A developer's ten policies and what she asks in a day.
enum PolicySamples {
  static let ana = "arn:aws:iam::111122223333:user/staff/ana"

  /// Five of AWS's own and five of the account's.
  static func tenPolicies() throws -> [CompiledPolicy] {
    let names = ["ReadOnlyAccess", "AmazonS3FullAccess", "PowerUserAccess", "SecurityAudit", "CloudWatchLogsFullAccess"]
    let managed = names.compactMap { AWSManagedPolicies.policy(named: $0) }.map { ($0.name, $0.document) }
    return try (managed + customer).map { try CompiledPolicy($1, name: $0) }
  }

  /// Requests with what becomes of them, allowed and denied alike; none of them meets a policy variable.
  static func requests() throws -> [(request: AccessRequest, decision: Decision)] {
    try [
      ("s3:GetObject", "arn:aws:s3:::reports/2026/q1.csv", .allowed),
      ("s3:PutObject", "arn:aws:s3:::build-artefacts/app/42/app.tar.gz", .allowed),
      ("s3:DeleteBucket", "arn:aws:s3:::audit-logs", .explicitlyDenied),
      ("ec2:DescribeInstances", "*", .allowed),
      ("ec2:TerminateInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234", .explicitlyDenied),
      ("ec2:RunInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/*", .allowed),
      ("iam:CreateUser", "arn:aws:iam::111122223333:user/eve", .implicitlyDenied),
      ("iam:PassRole", "arn:aws:iam::111122223333:role/app/web", .allowed),
      ("kms:Decrypt", "arn:aws:dynamodb:eu-west-1:111122223333:table/orders", .allowed),
      ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:resize", .allowed),
      ("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/orders", .allowed),
      ("organizations:LeaveOrganization", "*", .explicitlyDenied),
      ("logs:PutLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:web:log-stream:a", .allowed),
    ].map { action, resource, decision in (try request(action, resource), decision) }
  }

  /// A request that a policy variable stands before.
  static func requestWithVariable() throws -> AccessRequest {
    try request("iam:CreateAccessKey", ana)
  }

  private static func request(_ action: String, _ resource: String) throws -> AccessRequest {
    try AccessRequest(principal: RequestPrincipal(ana) ?? .anonymous, action: action, resource: resource, context: context)
  }

  private static let context = RequestContext([
    "aws:SourceIp": ["10.20.30.40"], "aws:CurrentTime": ["2026-11-24T10:00:00Z"], "aws:MultiFactorAuthPresent": ["true"],
    "aws:MultiFactorAuthAge": ["600"], "aws:RequestedRegion": ["eu-west-1"], "aws:SecureTransport": ["true"],
    "aws:PrincipalTag/team": ["web"], "aws:ResourceTag/team": ["data"], "iam:PassedToService": ["ec2.amazonaws.com"],
    "aws:UserAgent": ["aws-cli/2.17"],
  ])

  private static let customer: [(String, String)] = [
    (
      "OnlyOurRegions",
      #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":["iam:*","sts:*","organizations:*","s3:*"],"Resource":"*","#
        + #""Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}}}}"#
    ),
    (
      "SignedInWithDevice",
      #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":["ec2:Terminate*","ec2:Stop*","s3:Delete*","kms:Schedule*"],"#
        + #""Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}}"#
    ),
    (
      "GuardRails",
      #"{"Version":"2012-10-17","Statement":[{"Sid":"Stay","Effect":"Deny","Action":["organizations:LeaveOrganization","#
        + #""cloudtrail:StopLogging","cloudtrail:DeleteTrail"],"Resource":"*"},{"Sid":"Logs","Effect":"Deny","Action":"s3:Delete*","#
        + #""Resource":["arn:aws:s3:::audit-*","arn:aws:s3:::audit-*/*"]},{"Sid":"OtherTeams","Effect":"Deny","#
        + #""Action":["ec2:TerminateInstances","ec2:StopInstances"],"Resource":"arn:aws:ec2:*:*:instance/*","#
        + #""Condition":{"StringNotEqualsIfExists":{"aws:ResourceTag/team":["web","shared"]}}}]}"#
    ),
    (
      "PassAppRoles",
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/app/*","#
        + #""Condition":{"StringEquals":{"iam:PassedToService":["ec2.amazonaws.com","lambda.amazonaws.com"]},"#
        + #""IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}}}"#
    ),
    (
      "OwnKeys",
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:*AccessKey*","iam:ChangePassword","iam:GetUser"],"#
        + #""Resource":"arn:aws:iam::*:user/staff/${aws:username}"}}"#
    ),
  ]
}
