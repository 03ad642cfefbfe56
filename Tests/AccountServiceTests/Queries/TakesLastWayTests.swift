import AccountStore
import Credentials
import IAM
import Testing

@testable import AccountService

struct TakesLastWayTests {
  static let admin = "arn:aws:iam::aws:policy/AdministratorAccess"

  private func account(_ more: [any WriteOperation] = []) throws -> TestAccount {
    let account = try TestAccount()
    let first: [any WriteOperation] = [
      CreateUser(userName: "ana"), CreateLoginProfile(userName: "ana", password: Secret(utf8: "Quiet-Meadow-71")),
      CreateGroup(groupName: "admins"), AttachGroupPolicy(groupName: "admins", policyARN: Self.admin),
      AddUserToGroup(groupName: "admins", userName: "ana"),
    ]
    try account.performAll(first)
    for operation in more { try account.performAll([operation]) }
    return account
  }

  private func takes(_ operations: any WriteOperation..., in account: TestAccount? = nil) throws -> Bool {
    let account = try account ?? self.account()
    // The store goes with its account.
    return try withExtendedLifetime(account) { try account.service.takesLastWay(operations, as: TestAccount.caller) }
  }

  private static func deny(_ actions: String, resource: String = "*") -> String {
    """
    {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "\(actions)", "Resource": "\(resource)"}}
    """
  }
  private static let all = #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#

  @Test func `whatever takes the only administrator's way is found, whatever the case`() throws {
    #expect(try takes(DeleteLoginProfile(userName: "ANA")))
    #expect(try takes(RemoveUserFromGroup(groupName: "Admins", userName: "ana")))
    #expect(try takes(DetachGroupPolicy(groupName: "admins", policyARN: Self.admin)))
    #expect(
      try takes(
        RemoveUserFromGroup(groupName: "admins", userName: "ana"), DetachGroupPolicy(groupName: "admins", policyARN: Self.admin),
        DeleteGroup(groupName: "admins")))
  }

  @Test func `explicit denies, boundaries and groups that deny count as the engine counts them`() throws {
    #expect(try takes(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: Self.deny("iam:*"))))
    #expect(try takes(PutGroupPolicy(groupName: "admins", policyName: "own", policyDocument: Self.deny("iam:AttachUserPolicy"))))
    #expect(try takes(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: "arn:aws:iam::aws:policy/ReadOnlyAccess")))
    #expect(try !takes(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: Self.admin)))
    let account = try account([
      CreateGroup(groupName: "barred"), PutGroupPolicy(groupName: "barred", policyName: "none", policyDocument: Self.deny("*")),
    ])
    #expect(try takes(AddUserToGroup(groupName: "barred", userName: "ana"), in: account))
  }

  @Test func `a version that gives less takes it, one that isn't in force doesn't`() throws {
    let arn = "arn:aws:iam::123456789012:policy/all"
    let account = try account([
      CreatePolicy(policyName: "all", policyDocument: Self.all), AttachGroupPolicy(groupName: "admins", policyARN: arn),
      DetachGroupPolicy(groupName: "admins", policyARN: Self.admin),
      CreatePolicyVersion(policyARN: arn, policyDocument: Self.deny("s3:*")),
    ])
    #expect(try takes(SetDefaultPolicyVersion(policyARN: arn, versionID: "v2"), in: account))
    #expect(try takes(CreatePolicyVersion(policyARN: arn, policyDocument: Self.deny("s3:*"), setAsDefault: true), in: account))
    #expect(try !takes(CreatePolicyVersion(policyARN: arn, policyDocument: Self.deny("s3:*")), in: account))
  }

  @Test func `what takes nothing is let through, and what would be refused`() throws {
    #expect(try !takes(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: Self.deny("s3:*"))))
    #expect(try !takes(DetachGroupPolicy(groupName: "admins", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess")))
    #expect(try !takes(DeleteLoginProfile(userName: "bo")))
    #expect(try !takes(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: "{")))
  }

  @Test func `who must have MFA is an administrator where she may enable a device`() throws {
    let mfa = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
       "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}}
      """
    #expect(try !takes(PutUserPolicy(userName: "ana", policyName: "mfa", policyDocument: mfa)))
    let strict = mfa.replacing("iam:EnableMFADevice", with: "iam:GetUser")
    #expect(try takes(PutUserPolicy(userName: "ana", policyName: "mfa", policyDocument: strict)))
  }

  @Test func `nothing of what was tried out is left`() throws {
    let account = try account()
    let revision = try account.service.store.read(TestAccount.id) { try $0.accountRevision }
    let count = try account.service.store.read(TestAccount.id) { try $0.auditEntries(AuditRequest(limit: 100)).count }
    #expect(try takes(DeleteLoginProfile(userName: "ana"), in: account))
    #expect(try account.service.store.read(TestAccount.id) { try $0.accountRevision } == revision)
    #expect(try account.service.store.read(TestAccount.id) { try $0.auditEntries(AuditRequest(limit: 100)).count } == count)
    #expect(try account.service.store.verifyIntegrity() == [])
  }

  @Test func `a second way makes the first one free`() throws {
    let account = try account([AttachUserPolicy(userName: "ana", policyARN: Self.admin)])
    #expect(try !takes(RemoveUserFromGroup(groupName: "admins", userName: "ana"), in: account))
    #expect(try takes(DeleteLoginProfile(userName: "ana"), in: account))
    try account.perform(SetRootPassword(newPassword: Secret(utf8: "Quiet-Meadow-71")))
    #expect(try !takes(DeleteLoginProfile(userName: "ana"), in: account))
  }

  @Test func `where there is no way in nothing is lost`() throws {
    let account = try account()
    try account.perform(DeleteLoginProfile(userName: "ana"))
    #expect(try !takes(DetachGroupPolicy(groupName: "admins", policyARN: Self.admin), in: account))
  }
}
