import AccountStore
import Credentials
import IAM
import Language
import Testing

@testable import AccountService

struct SignInDeskTests {
  private static let workplace = LocalOwner(unixUser: "kim", unixUID: 1000)
  private static let password = "Blue-River-42"

  /// A store with two accounts: acme, with ana and a root user, and 000000000042, with a bo.
  private func desk(only: AccountID? = nil) throws -> (SignInDesk, TestAccount) {
    let account = try TestAccount()
    let store = account.service.store
    try account.perform(CreateAccountAlias(accountAlias: "acme"))
    let other = AccountID("000000000042")!
    let record = AuditRecord(
      time: TestAccount.now, eventID: "second", eventName: "CreateAccount", actor: "ines", subject: "", errorCode: nil, record: "{}")
    try store.addAccount(Account(id: other, rootEmail: "Root@Other.example", created: TestAccount.now), audit: record)
    var environment = account.service.environment
    environment.passwordCost = PasswordHash.Cost(logN: 4, r: 8, p: 1)
    for (id, name) in [(TestAccount.id, "ana"), (other, "bo")] {
      let service = AccountService(store: store, account: id, environment: environment)
      try service.perform(CreateUser(userName: name), as: TestAccount.caller)
      try service.perform(CreateLoginProfile(userName: name, password: Secret(utf8: Self.password)), as: TestAccount.caller)
    }
    let second = AccountService(store: store, account: other, environment: environment)
    try second.perform(SetRootPassword(newPassword: Secret(utf8: Self.password)), as: TestAccount.caller)
    return (SignInDesk(store: store, account: only, workplace: Self.workplace, process: 1, environment: environment), account)
  }

  private func account(_ claim: SignInClaim, _ desk: SignInDesk) throws -> String {
    try desk.signIn(claim, password: Secret(utf8: Self.password)).account.id.digits
  }

  @Test func `an account is found by its ID, its ID in groups, its alias, and the root user's e-mail`() throws {
    let (desk, account) = try desk()
    defer { withExtendedLifetime(account) {} }
    #expect(try self.account(.user(account: "123456789012", name: "ana"), desk) == "123456789012")
    #expect(try self.account(.user(account: "1234-5678-9012", name: "ana"), desk) == "123456789012")
    #expect(try self.account(.user(account: "ACME", name: "ana"), desk) == "123456789012")
    #expect(try self.account(.user(account: "000000000042", name: "bo"), desk) == "000000000042")
    #expect(try self.account(.root(email: "root@other.example"), desk) == "000000000042")
  }

  @Test(arguments: [
    SignInClaim.user(account: "nowhere", name: "ana"), .user(account: "acme", name: "bo"), .user(account: "000000000042", name: "ana"),
    .root(email: "nobody@other.example"), .user(account: "", name: ""),
  ])
  func `what nobody has fails as a wrong password does and is written down`(claim: SignInClaim) throws {
    let (desk, account) = try desk()
    let error = #expect(throws: IAMError.self) { try desk.signIn(claim, password: Secret(utf8: Self.password)) }
    #expect(error?.code == .failedAuthentication)
    #expect(error?.message == .signInFailed)
    let ids = try desk.store.accounts().map(\.id)
    let events = try ids.flatMap { try desk.store.read($0) { try $0.auditEntries(AuditRequest(limit: 100)) } }
    #expect(events.filter { $0.eventName == "ConsoleLogin" }.map(\.errorCode) == ["FailedAuthentication"])
    withExtendedLifetime(account) {}
  }

  @Test func `only the account that was chosen can be signed in to`() throws {
    let (desk, account) = try desk(only: TestAccount.id)
    #expect(try desk.prospect() == SignInProspect(accountName: "acme", canAnybodySignIn: true))
    #expect(throws: IAMError.self) { try self.account(.user(account: "000000000042", name: "bo"), desk) }
    #expect(throws: IAMError.self) { try self.account(.root(email: "root@other.example"), desk) }
    withExtendedLifetime(account) {}
  }

  @Test func `the page knows the only account's name and whether anybody has a password`() throws {
    let account = try TestAccount()
    let desk = SignInDesk(store: account.service.store, workplace: Self.workplace, process: 1)
    #expect(try desk.prospect() == SignInProspect(accountName: "123456789012", canAnybodySignIn: false))
    let (both, second) = try self.desk()
    #expect(try both.prospect() == SignInProspect(accountName: nil, canAnybodySignIn: true))
    withExtendedLifetime((account, second)) {}
  }
}
