/// The condition keys that begin with `aws:` and that requests to any service can carry.
///
/// Source: [Global condition context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
public enum GlobalConditionKeys {
  /// The keys that end in a tag's key.
  public static let tagPrefixes = ["aws:PrincipalTag/", "aws:RequestTag/", "aws:ResourceTag/"]

  /// All of them, as the user guide writes them; a part in `${…}` stands for any text.
  public static let all: [ConditionKeyFacts] =
    tagPrefixes.map { ConditionKeyFacts(name: $0 + "${TagKey}", type: .string) }
    + keys(.string, strings) + keys(.string, lists, isList: true) + keys(.bool, bools) + keys(.arn, arns)
    + keys(.date, ["aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime"]) + keys(.numeric, ["aws:MultiFactorAuthAge"])
    + keys(.ipAddress, ["aws:SourceIp", "aws:VpcSourceIp", "aws:Ec2InstanceSourcePrivateIPv4"])

  /// The key of a name, compared without regard to case.
  public static func named(_ key: String) -> ConditionKeyFacts? {
    let key = key.lowercased()
    if let found = byName[key] { return found }
    return tagPrefixes.indices.first { key.hasPrefix(tagPrefixes[$0].lowercased()) }.map { all[$0] }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })

  private static func keys(_ type: ConditionValueType, _ names: [String], isList: Bool = false) -> [ConditionKeyFacts] {
    names.map { ConditionKeyFacts(name: $0, type: type, isList: isList) }
  }

  private static let strings = [
    "aws:CalledViaFirst", "aws:CalledViaLast", "aws:CalledViaAWSMCP", "aws:Ec2InstanceSourceVpc", "aws:FederatedProvider",
    "aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:PrincipalServiceName", "aws:PrincipalType", "aws:referer", "aws:RequestedRegion",
    "aws:ResourceAccount", "aws:ResourceOrgID", "aws:SourceAccount", "aws:SourceIdentity", "aws:SourceOrgID", "aws:SourceVpc",
    "aws:SourceVpce", "aws:UserAgent", "aws:userid", "aws:username", "aws:VpceAccount", "aws:VpceOrgID",
  ]
  private static let lists = [
    "aws:CalledVia", "aws:PrincipalOrgPaths", "aws:PrincipalServiceNamesList", "aws:ResourceOrgPaths", "aws:SourceOrgPaths", "aws:TagKeys",
    "aws:VpceOrgPaths",
  ]
  private static let bools = [
    "aws:AssumedRoot", "aws:IsMcpServiceAction", "aws:MultiFactorAuthPresent", "aws:PrincipalIsAWSService", "aws:SecureTransport",
    "aws:ViaAWSMCPService", "aws:ViaAWSService",
  ]
  private static let arns = ["aws:ChatbotSourceArn", "aws:PrincipalArn", "aws:SignInSessionArn", "aws:SourceArn", "aws:SourceVpcArn"]
}
