import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// Nobody is locked out unawares: the last who can sign in as an administrator goes only when the account ID is typed.
struct LastWayInTests {
  static let admin = "arn:aws:iam::aws:policy/AdministratorAccess"
  static let attached: [any WriteOperation] = [ConsoleHarness.ana, AttachUserPolicy(userName: "ana", policyARN: admin)]
  static let grouped: [any WriteOperation] = [
    ConsoleHarness.ana, CreateGroup(groupName: "admins"), AttachGroupPolicy(groupName: "admins", policyARN: admin),
    AddUserToGroup(groupName: "admins", userName: "ana"),
  ]

  @Test func `the last administrator's password goes only with the account ID`() throws {
    let console = try ConsoleHarness.atCredentials(Self.attached)
    console.press("x").sees("Nobody could sign in as an administrator any more", "type the account ID 123456789012")
    console.press("<Enter>").sees("type 123456789012")
    #expect(try console.credentials().password != nil)
    console.press("123456789012<Enter>").sees("ana has no console access any more.")
    #expect(try console.credentials().password == nil)
  }

  @Test func `with a root user who can sign in it is an ordinary question`() throws {
    let root = SetRootPassword(newPassword: Secret(utf8: ConsoleHarness.password))
    let console = try ConsoleHarness.atCredentials(Self.attached + [root])
    console.press("x").sees("Delete the console password of ana?").seesNot("type the account ID")
  }

  @Test func `the last administrator is deleted only with the account ID`() throws {
    let console = try ConsoleHarness.atCredentials(Self.attached)
    console.press("d").sees("Delete user ana", "Nobody could sign in", "type the account ID 123456789012")
    console.press("ana<Enter>").sees("type 123456789012").press("<Ctrl-U>123456789012<Enter>").sees("User ana was deleted.")
  }

  @Test func `another user is deleted by name`() throws {
    let console = try ConsoleHarness.atCredentials(Self.attached + [CreateUser(userName: "bo")])
    console.press("<Esc>").press("gu").press("jd").sees("Delete user bo", "type bo").seesNot("account ID")
  }

  @Test func `the last administrator leaves the group only with the account ID`() throws {
    let console = try ConsoleHarness.atCredentials(Self.grouped)
    console.press("2x").sees("Nobody could sign in", "type the account ID").press("123456789012<Enter>").sees("ana")
    #expect(try console.ask(UserDetail("ana")).groups.isEmpty)
  }

  @Test func `AdministratorAccess is detached from the last administrator only with the account ID`() throws {
    let console = try ConsoleHarness.atCredentials(Self.attached)
    console.press("1x").sees("Nobody could sign in", "type the account ID").press("<Esc>")
    #expect(try console.ask(UserDetail("ana")).attached.count == 1)
  }

  @Test func `the last administrators' group is deleted only with the account ID`() throws {
    let console = try ConsoleHarness(at: "group/admins", [CreateUser(userName: "ana")] + Self.grouped)
    console.press("d").sees("Nobody could sign in", "type the account ID")
  }

  @Test func `a deny that would lock everybody out is held back, and saved all the same where it is wanted`() throws {
    let inline = PutUserPolicy(
      userName: "ana", policyName: "all",
      policyDocument: #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)
    let console = try ConsoleHarness.atCredentials([ConsoleHarness.ana, inline])
    console.press("1x").sees("Delete").press("<Tab><Enter>").sees("Nobody could sign in as administrator", "Save anyway", "--local")
    console.press("<Esc>").sees("Nothing was changed")
    #expect(try console.ask(UserDetail("ana")).inline.count == 1)
    console.press("x<Tab><Enter>").sees("Save anyway").press("<Tab><Enter>")
    #expect(try console.ask(UserDetail("ana")).inline.isEmpty)
  }

  @Test func `a boundary that leaves no administrator is held back`() throws {
    let console = try ConsoleHarness.atCredentials(Self.attached)
    console.carryOut(
      .change(
        [PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: "arn:aws:iam::aws:policy/ReadOnlyAccess")], expecting: [],
        tag: "x"))
    console.take(.wake)
    console.settle()
    #expect(try console.store.read(ConsoleHarness.accountID) { try $0.user(named: "ana")?.value.boundary } == nil)
  }

  @Test func `another policy is detached by an ordinary question`() throws {
    let more = AttachUserPolicy(userName: "ana", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess")
    let console = try ConsoleHarness.atCredentials(Self.attached + [more])
    console.press("1jx").sees("ReadOnlyAccess").seesNot("account ID")
  }
}
