import AccountService
import PolicyEngine

/// Decisions to be explained.
enum ExplanationSamples {
  static let reports = "arn:aws:s3:::reports/2026/q1.csv"

  /// A group's policy: reading some folders, deleting with MFA only, and never the archive.
  static let readers = """
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Read",
          "Effect": "Allow",
          "Action": ["s3:GetObject", "s3:ListBucket"],
          "Resource": "arn:aws:s3:::reports/*"
        },
        {
          "Sid": "DeleteWithMFA",
          "Effect": "Allow",
          "Action": "s3:DeleteObject",
          "Resource": ["arn:aws:s3:::reports/*", "arn:aws:s3:::drafts/*"],
          "Condition": {
            "Bool": {"aws:MultiFactorAuthPresent": "true"},
            "StringEquals": {"aws:PrincipalTag/team": ["finance", "audit"]}
          }
        },
        {
          "Sid": "KeepTheArchive",
          "Effect": "Deny",
          "Action": "s3:Delete*",
          "Resource": "arn:aws:s3:::archive/*"
        }
      ]
    }
    """

  static let boundary =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:Get*","s3:List*"],"Resource":"*"}]}"#

  /// A decision about ana, who is in the group `readers` and under a boundary that lets her read only.
  static func decided(
    _ action: String, on resource: String = reports, hasBoundary: Bool = true, context: [String: [String]] = [:]
  ) throws -> SimulateAccess.Decided {
    let name = "arn:aws:iam::123456789012:policy/limits"
    var policies = PoliciesInForce(identity: [try CompiledPolicy(readers, name: "read")])
    if hasBoundary { policies.boundary = [try CompiledPolicy(boundary, name: name)] }
    let request = try AccessRequest(
      principal: RequestPrincipal("arn:aws:iam::123456789012:user/ana") ?? .anonymous, action: action, resource: resource,
      context: RequestContext(["aws:PrincipalTag/team": ["sales"]].merging(context) { $1 }))
    return SimulateAccess.Decided(
      policies.explain(request), origins: [.identity: [.group("readers", .inline("read"))], .boundary: [.managed(name)]])
  }
}
