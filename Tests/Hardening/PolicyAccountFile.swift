import Foundation

/// Writes the authorization details of a made-up account that is all policies: users in groups, roles, customer managed policies of a few
/// statements each, attached and inline. The same for the same numbers.
public struct PolicyAccountFile {
  /// How many users.
  public let users: Int
  /// How many roles.
  public let roles: Int
  /// How many customer managed policies.
  public let policies: Int

  private static let account = "123456789012"
  private static let groups = 100
  private static let date = #""CreateDate":"2024-03-01T09:00:00+00:00""#
  private static let awsPolicies = [
    "ReadOnlyAccess", "AmazonS3FullAccess", "PowerUserAccess", "SecurityAudit", "AmazonEC2ReadOnlyAccess", "IAMUserChangePassword",
    "CloudWatchLogsFullAccess", "AmazonDynamoDBReadOnlyAccess",
  ]
  private static let services: [(prefix: String, actions: [String], resource: String)] = [
    ("s3", ["GetObject", "PutObject", "List*", "Get*", "DeleteObject"], "arn:aws:s3:::team-%/*"),
    ("ec2", ["Describe*", "StartInstances", "StopInstances", "RunInstances"], "arn:aws:ec2:*:123456789012:instance/*"),
    ("dynamodb", ["GetItem", "Query", "PutItem", "Batch*"], "arn:aws:dynamodb:eu-west-1:123456789012:table/team-%"),
    ("lambda", ["InvokeFunction", "Get*", "List*"], "arn:aws:lambda:eu-west-1:123456789012:function:team-%-*"),
    ("sqs", ["SendMessage", "ReceiveMessage", "DeleteMessage"], "arn:aws:sqs:eu-west-1:123456789012:team-%"),
    ("kms", ["Decrypt", "Encrypt", "GenerateDataKey*"], "arn:aws:kms:eu-west-1:123456789012:key/*"),
    ("logs", ["PutLogEvents", "CreateLogStream", "Get*", "FilterLogEvents"], "arn:aws:logs:*:123456789012:log-group:/team-%:*"),
    ("iam", ["GetUser", "ListRoles", "PassRole", "Get*"], "arn:aws:iam::123456789012:role/team-%-*"),
    ("sts", ["AssumeRole"], "arn:aws:iam::123456789012:role/team-%-*"),
    ("secretsmanager", ["GetSecretValue", "DescribeSecret"], "arn:aws:secretsmanager:*:123456789012:secret:team-%/*"),
  ]
  private static let conditions = [
    "", "", "", #","Condition":{"StringEquals":{"aws:PrincipalTag/Team":"team-%"}}"#,
    #","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#, #","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#,
    #","Condition":{"StringEquals":{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}}"#,
  ]

  /// An account of this many entities.
  public init(users: Int, roles: Int, policies: Int) {
    (self.users, self.roles, self.policies) = (users, roles, policies)
  }

  /// Writes the file.
  public func write(to path: String) throws {
    var random = SeededRandom(seed: 2026)
    let userList = (0..<users).map { user($0, &random) }
    let groupList = (0..<Self.groups).map { group($0, &random) }
    let roleList = (0..<roles).map { role($0, &random) }
    let policyList = (0..<policies).map { policy($0, &random) }
    let lists = [
      ("UserDetailList", userList), ("GroupDetailList", groupList), ("RoleDetailList", roleList), ("Policies", policyList),
    ]
    let text = "{" + lists.map { "\"\($0)\":[" + $1.joined(separator: ",") + "]" }.joined(separator: ",") + "}\n"
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func user(_ index: Int, _ random: inout SeededRandom) -> String {
    let groups = Set((0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 0..<Self.groups, using: &random) })
    let inline = index % 8 == 0 ? #""UserPolicyList":[{"PolicyName":"own","PolicyDocument":\#(document(index, &random))}],"# : ""
    return entity("user", "user-\(index)", id: "AIDA", index, name: "UserName") + inline
      + #""GroupList":[\#(groups.sorted().map { "\"group-\($0)\"" }.joined(separator: ","))],"#
      + attached(Int.random(in: 0...2, using: &random), &random) + #","Tags":[{"Key":"Team","Value":"team-\#(index % 40)"}]}"#
  }

  private func group(_ index: Int, _ random: inout SeededRandom) -> String {
    entity("group", "group-\(index)", id: "AGPA", index, name: "GroupName") + #""GroupPolicyList":[],"# + attached(3, &random) + "}"
  }

  private func role(_ index: Int, _ random: inout SeededRandom) -> String {
    let service = ["ec2", "lambda", "ecs-tasks"][index % 3]
    let principal = index % 4 == 0 ? #"{"AWS":"arn:aws:iam::\#(Self.account):root"}"# : #"{"Service":"\#(service).amazonaws.com"}"#
    return entity("role", "team-\(index % 40)-role-\(index)", id: "AROA", index, name: "RoleName")
      + #""AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":\#(principal),"#
      + #""Action":"sts:AssumeRole"}]},"InstanceProfileList":[],"#
      + #""RolePolicyList":[{"PolicyName":"own","PolicyDocument":\#(document(index, &random))}],"#
      + attached(Int.random(in: 1...3, using: &random), &random) + #","Tags":[]}"#
  }

  private func policy(_ index: Int, _ random: inout SeededRandom) -> String {
    #"{"PolicyName":"policy-\#(index)","PolicyId":"ANPA\#(Self.identifier(index))","#
      + #""Arn":"arn:aws:iam::\#(Self.account):policy/policy-\#(index)","Path":"/","DefaultVersionId":"v1","IsAttachable":true,"#
      + #"\#(Self.date),"UpdateDate":"2024-03-01T09:00:00+00:00","PolicyVersionList":[{"Document":\#(document(index, &random)),"#
      + #""VersionId":"v1","IsDefaultVersion":true,\#(Self.date)}]}"#
  }

  private func entity(_ kind: String, _ text: String, id: String, _ index: Int, name: String) -> String {
    #"{"Path":"/","\#(name)":"\#(text)","\#(name.dropLast(4))Id":"\#(id)\#(Self.identifier(index))","#
      + #""Arn":"arn:aws:iam::\#(Self.account):\#(kind)/\#(text)",\#(Self.date),"#
  }

  private func attached(_ count: Int, _ random: inout SeededRandom) -> String {
    var arns: Set<String> = []
    for _ in 0..<count {
      let aws = Self.awsPolicies[Int.random(in: 0..<Self.awsPolicies.count, using: &random)]
      let own = Int.random(in: 0..<policies, using: &random)
      let isAWS = Int.random(in: 0..<5, using: &random) == 0
      arns.insert(isAWS ? "arn:aws:iam::aws:policy/\(aws)" : "arn:aws:iam::\(Self.account):policy/policy-\(own)")
    }
    let list = arns.sorted().map { #"{"PolicyName":"\#($0.split(separator: "/").last ?? "")","PolicyArn":"\#($0)"}"# }
    return #""AttachedManagedPolicies":[\#(list.joined(separator: ","))]"#
  }

  private func document(_ index: Int, _ random: inout SeededRandom) -> String {
    let statements = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let service = Self.services[Int.random(in: 0..<Self.services.count, using: &random)]
      let count = Int.random(in: 1...service.actions.count, using: &random)
      let actions = service.actions.prefix(count).map { "\"\(service.prefix):\($0)\"" }.joined(separator: ",")
      let condition = Self.conditions[Int.random(in: 0..<Self.conditions.count, using: &random)]
      let effect = Int.random(in: 0..<12, using: &random) == 0 ? "Deny" : "Allow"
      let resource = Int.random(in: 0..<4, using: &random) == 0 ? "*" : service.resource
      return #"{"Effect":"\#(effect)","Action":[\#(actions)],"Resource":"\#(resource)"\#(condition)}"#
    }
    let text = #"{"Version":"2012-10-17","Statement":[\#(statements.joined(separator: ","))]}"#
    return text.replacing("%", with: "\(index % 40)")
  }

  private static func identifier(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (rest, text) = (index, "")
    for _ in 0..<17 {
      text.append(letters[rest & 31])
      rest >>= 5
    }
    return text
  }
}
