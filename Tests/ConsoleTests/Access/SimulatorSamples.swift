import AccountService
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// Consoles with people whose permissions are simulated.
enum SimulatorSamples {
  static let id = ConsoleHarness.accountID.digits
  static let reads = "arn:aws:iam::123456789012:policy/ReadReports"

  static func allow(_ action: String, _ resource: String = "*", _ condition: String = "{}") -> String {
    """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"\(action)","Resource":"\(resource)","Condition":\(condition)}]}
    """
  }

  static let deny = #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}]}"#

  /// ana reads reports by the group readers, sends messages with MFA, and may never delete; limits is a boundary, writers a group.
  static let account: [any WriteOperation] = [
    CreateUser(userName: "ana"), CreateGroup(groupName: "readers"), CreateGroup(groupName: "writers"),
    CreatePolicy(policyName: "ReadReports", policyDocument: allow("s3:Get*", "arn:aws:s3:::reports/*")),
    CreatePolicy(policyName: "limits", policyDocument: allow("s3:*")), AddUserToGroup(groupName: "readers", userName: "ana"),
    AttachGroupPolicy(groupName: "readers", policyARN: reads),
    PutGroupPolicy(groupName: "writers", policyName: "put", policyDocument: allow("s3:Put*")),
    PutUserPolicy(
      userName: "ana", policyName: "send", policyDocument: allow("sqs:*", "*", #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#)),
    PutUserPolicy(userName: "ana", policyName: "never", policyDocument: deny),
    CreateRole(roleName: "app", assumeRolePolicyDocument: TrustTemplates.user),
  ]

  enum TrustTemplates {
    static let user =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ana"},"Action":"sts:AssumeRole"}]}"#
  }

  /// The simulator at ana with four actions on a report.
  static func ana(size: Size = Size(columns: 120, rows: 24), language: Language = .english) throws -> ConsoleHarness {
    let console = try ConsoleHarness(size: size, language: language, at: "user/ana", account).press("s")
    for name in ["s3:getobject", "s3:putobject", "s3:deleteobject", "sqs:sendmessage"] { console.press("s\(name)<Enter>") }
    return console.press("r<Ctrl-U>").paste("arn:aws:s3:::reports/q1").press("<Enter>")
  }
}
