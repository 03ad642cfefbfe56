import AccountService
import Credentials
import IAM
import Testing

struct SetRootPasswordTests {
  @Test func `the local owner sets it without the old one`() throws {
    let account = try TestAccount()
    try account.perform(SetRootPassword(newPassword: TestAccount.password()))
    try account.perform(SetRootPassword(newPassword: TestAccount.password(2)))
    try account.signIn(.root(email: "ROOT@example.com"), TestAccount.password(2))
    #expect(try !account.trailHas("Correct-horse"))
  }

  @Test func `the root user must know the old one, and waits longer with each wrong one`() throws {
    let account = try TestAccount()
    let root = try account.root()
    let missing = account.refusal(SetRootPassword(newPassword: TestAccount.password(2)), as: root)
    #expect(missing?.code == .validationError && missing?.field == "OldPassword")
    for _ in 1...6 {
      let wrong = SetRootPassword(oldPassword: TestAccount.password(9), newPassword: TestAccount.password(2))
      #expect(account.refusal(wrong, as: root)?.code == .accessDenied)
    }
    #expect(account.clock.pauses.last == 1)
    try account.service.perform(SetRootPassword(oldPassword: TestAccount.password(), newPassword: TestAccount.password(2)), as: root)
    try account.signIn(.root(email: "root@example.com"), TestAccount.password(2))
  }

  @Test func `IAM's default policy binds it, not the account's`() throws {
    let account = try TestAccount()
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(minimumLength: 100)))
    try account.perform(SetRootPassword(newPassword: TestAccount.password()))
    account.refuses(SetRootPassword(newPassword: Secret(utf8: "abc")), .passwordPolicyViolation, at: "NewPassword")
    account.refuses(SetRootPassword(newPassword: Secret(utf8: "Root@Example.com")), .passwordPolicyViolation, at: "NewPassword")
  }

  @Test func `no IAM user sets it, and no call does`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    #expect(account.refusal(SetRootPassword(newPassword: TestAccount.password(2)), as: ada)?.code == .accessDenied)
    #expect(OperationCatalog.operation(named: "SetRootPassword") == nil)
  }
}
