import AccountService
import Credentials
import IAM
import Testing

struct ProposedPasswordTests {
  @Test func `an automatic password follows the account's policy`() throws {
    let account = try TestAccount()
    #expect(try account.ask(ProposedPassword()).count == 20)
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(minimumLength: 40, requiresSymbols: true)))
    let password = try account.ask(ProposedPassword())
    #expect(password.count == 40)
    try account.performAll([CreateUser(userName: "ana"), CreateLoginProfile(userName: "ana", password: password)])
  }

  @Test func `every password is another one`() throws {
    let account = try TestAccount()
    #expect(try !account.ask(ProposedPassword()).hasSameBytes(as: account.ask(ProposedPassword())))
  }
}
