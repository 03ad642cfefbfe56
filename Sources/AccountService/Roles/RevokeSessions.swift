public import IAM

/// Ends all sessions of a role that are open now, as IAM's console does it: an inline policy that denies everything to those that began
/// before. Who may take the role can take it again.
///
/// Source: [Revoking IAM role temporary security credentials](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html).
public enum RevokeSessions {
  /// The name of the policy.
  public static let policyName = "AWSRevokeOlderSessions"

  /// The change that revokes the sessions of a role.
  public static func operation(role: String, at now: Timestamp) -> PutRolePolicy {
    PutRolePolicy(roleName: role, policyName: policyName, policyDocument: document(at: now))
  }

  /// The policy's document. The moment has milliseconds, as in IAM's console: the last of this second, so that sessions that began within it
  /// are revoked too.
  static func document(at now: Timestamp) -> String {
    """
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Deny",
                "Action": [
                    "*"
                ],
                "Resource": [
                    "*"
                ],
                "Condition": {
                    "DateLessThan": {
                        "aws:TokenIssueTime": "\(now.iso8601Zulu.dropLast()).999Z"
                    }
                }
            }
        ]
    }
    """
  }
}
