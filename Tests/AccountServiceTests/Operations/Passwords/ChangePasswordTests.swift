import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Testing

struct ChangePasswordTests {
  private func change(_ old: Int = 1, to new: Int) -> ChangePassword {
    ChangePassword(oldPassword: TestAccount.password(old), newPassword: TestAccount.password(new))
  }

  @Test func `a user changes her own password, and her other sessions end`() throws {
    let account = try TestAccount()
    let (here, there) = (try account.person("ada"), try account.signIn(.user("ada")))
    try account.service.perform(change(to: 2), as: here)
    #expect(account.takes("ada", TestAccount.password(2)) && !account.takes("ada", TestAccount.password()))
    #expect(account.refusal(query: GetLoginProfile(), as: here) == nil)
    #expect(account.refusal(query: GetLoginProfile(), as: there)?.code == .expiredToken)
    #expect(try !account.trailHas("Correct-horse"))
  }

  @Test func `a change that was demanded opens the rest`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada", mustChange: true)
    #expect(account.refusal(CreateAccessKey(userName: nil), as: ada)?.code == .accessDenied)
    try account.service.perform(change(to: 2), as: ada)
    #expect(account.refusal(CreateAccessKey(userName: nil), as: ada) == nil)
  }

  @Test func `a wrong old password is told in IAM's sentence, counts, and locks in the end`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    for _ in 1...5 {
      let error = account.refusal(change(7, to: 2), as: ada)
      #expect(error?.code == .accessDenied && error?.message.english == "The old password was incorrect.")
    }
    let entries = try account.events().filter { $0.eventName == "ChangePassword" && $0.errorCode == "AccessDenied" }
    #expect(entries.count == 5)
    #expect(account.refusal(change(to: 2), as: ada)?.code == .accessDenied, "while locked the right one is wrong too")
    #expect(!account.takes("ada", TestAccount.password()))
    account.clock.move(seconds: 901)
    try account.service.perform(change(to: 2), as: ada)
    #expect(account.takes("ada", TestAccount.password(2)))
  }

  @Test func `failures before a right password are forgotten`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    for _ in 1...4 { _ = account.refusal(change(7, to: 2), as: ada) }
    try account.service.perform(change(to: 2), as: ada)
    for _ in 1...4 { _ = account.refusal(change(7, to: 3), as: ada) }
    try account.service.perform(change(2, to: 3), as: ada)
  }

  @Test func `the present password is no new one, whatever the policy says`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    let error = account.refusal(change(to: 1), as: ada)
    #expect(error?.code == .passwordPolicyViolation && error?.field == "NewPassword")
  }

  @Test func `earlier passwords are refused as far back as the policy says`() throws {
    let account = try TestAccount()
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(reusePrevention: 3)))
    let ada = try account.person("ada")
    try account.service.perform(change(1, to: 2), as: ada)
    try account.service.perform(change(2, to: 3), as: ada)
    for old in 1...2 { #expect(account.refusal(change(3, to: old), as: ada)?.code == .passwordPolicyViolation) }
    account.refuses(UpdateLoginProfile(userName: "ada", password: TestAccount.password(3)), .passwordPolicyViolation, at: "Password")
    try account.service.perform(change(3, to: 4), as: ada)
    try account.service.perform(change(4, to: 1), as: ada)
  }

  @Test func `removing the password is no way around the history`() throws {
    let account = try TestAccount()
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(reusePrevention: 1)))
    try account.addPerson("ada")
    try account.perform(DeleteLoginProfile(userName: "ada"))
    account.refuses(CreateLoginProfile(userName: "ada", password: TestAccount.password()), .passwordPolicyViolation, at: "Password")
  }

  @Test func `an expired password can be changed unless the policy says hard`() throws {
    let account = try TestAccount()
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(maximumAge: 1)))
    try account.addPerson("ada")
    account.clock.move(seconds: 86_000)
    let ada = try account.signIn(.user("ada"))
    account.clock.move(seconds: 1000)
    #expect(account.refusal(query: GetLoginProfile(), as: ada)?.code == .accessDenied)
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(maximumAge: 1, hasHardExpiry: true)))
    #expect(account.refusal(change(to: 2), as: ada)?.code == .accessDenied)
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(maximumAge: 1)))
    try account.service.perform(change(to: 2), as: ada)
    #expect(account.refusal(query: GetLoginProfile(), as: ada) == nil)
  }

  @Test func `those who have no password of this kind are told what to use`() throws {
    let account = try TestAccount()
    let message = account.refuses(change(to: 2), .validationError)
    #expect(message.contains("UpdateLoginProfile"))
    #expect(account.refusal(change(to: 2), as: try account.root())?.code == .invalidUserType)
  }
}
