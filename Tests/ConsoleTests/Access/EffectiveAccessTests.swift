import AccountService
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// The tab of effective permissions and the page of a service.
struct EffectiveAccessTests {
  static func console(
    at place: String = "user/ana", size: Size = Size(columns: 110, rows: 24), language: Language = .english
  ) throws -> ConsoleHarness {
    let queues = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sqs:*","Resource":"*"}}"#
    let objects =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::a/*"}}"#
    return try ConsoleHarness(
      size: size, language: language, at: place,
      [
        CreateUser(userName: "ana"), CreateGroup(groupName: "team"), AddUserToGroup(groupName: "team", userName: "ana"),
        CreateRole(
          roleName: "app",
          assumeRolePolicyDocument:
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#
        ),
        CreatePolicy(policyName: "Objects", policyDocument: objects),
        PutUserPolicy(userName: "ana", policyName: "queues", policyDocument: queues),
        PutGroupPolicy(groupName: "team", policyName: "objects", policyDocument: objects),
      ])
  }

  @Test func `a user's tab tells services with their levels, resources and conditions`() throws {
    let console = try Self.console().press("5").sees("Effective permissions", "Amazon SQS", "Full access", "All resources")
    console.sees("Amazon S3", "Limited: Read, Write", "arn:aws:s3:::a/*").seesNot("Amazon SNS")
    console.press("H").sees("AWS Account Management", "None").press("H").seesNot("AWS Account Management")
  }

  @Test func `Enter opens a service, Enter there explains`() throws {
    let console = try Self.console().press("5<Enter>").sees(
      "Amazon S3 for ana", "GetObject", "some resources", "inline objects (group team)")
    console.seesNot("DeleteBucket").press("H").sees("AbortMultipartUpload", "not allowed").press("H")
    console.press("<Enter>").sees("Explanation", "s3:GetObject", "Allow")
  }

  @Test func `a group tells what it gives and a policy its summary`() throws {
    try Self.console(at: "group/team").press("3").sees("Amazon S3", "Limited: Read, Write")
    try Self.console(at: "policy/arn:aws:iam::123456789012:policy/Objects").press("5").sees("Policy summary", "Amazon S3")
    try Self.console(at: "role/app").press("5").sees("No service can be used")
  }

  @Test func `a change shows while the tab is open`() throws {
    let console = try Self.console().press("5").sees("Amazon SQS")
    try console.meanwhile(DeleteUserPolicy(userName: "ana", policyName: "queues"))
    console.lookAtStore()
    console.seesNot("Amazon SQS").sees("Amazon S3")
  }
}
