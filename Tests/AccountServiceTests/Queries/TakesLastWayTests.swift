import AccountService
import Credentials
import IAM
import Testing

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

  @Test(arguments: [
    TakesLastWay.Loss.password(user: "ANA"), .membership(user: "ana", group: "Admins"), .groupPolicy(group: "admins", arn: admin),
    .group("admins"),
  ])
  func `whatever takes the only administrator's way is found, whatever the case`(loss: TakesLastWay.Loss) throws {
    #expect(try account().ask(TakesLastWay(loss)))
  }

  @Test(arguments: [
    TakesLastWay.Loss.password(user: "bo"), .membership(user: "ana", group: "other"), .userPolicy(user: "ana", arn: admin),
    .groupPolicy(group: "admins", arn: "arn:aws:iam::aws:policy/ReadOnlyAccess"),
  ])
  func `what takes nothing is let through`(loss: TakesLastWay.Loss) throws {
    #expect(try !account().ask(TakesLastWay(loss)))
  }

  @Test func `a second way makes the first one free`() throws {
    let account = try account([AttachUserPolicy(userName: "ana", policyARN: Self.admin)])
    #expect(try !account.ask(TakesLastWay(.membership(user: "ana", group: "admins"))))
    #expect(try account.ask(TakesLastWay(.password(user: "ana"))))
    try account.perform(SetRootPassword(newPassword: Secret(utf8: "Quiet-Meadow-71")))
    #expect(try !account.ask(TakesLastWay(.password(user: "ana"))))
  }

  @Test func `where there is no way in nothing is lost`() throws {
    let account = try account()
    try account.perform(DeleteLoginProfile(userName: "ana"))
    #expect(try !account.ask(TakesLastWay(.group("admins"))))
  }
}
