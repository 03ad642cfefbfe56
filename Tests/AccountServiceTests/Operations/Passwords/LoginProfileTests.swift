import AccountService
import Credentials
import Foundation
import IAM
import Language
import Testing

struct LoginProfileTests {
  @Test func `a password is given, shown without itself, changed and taken away`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    account.refuses(query: GetLoginProfile(userName: "ada"), .noSuchEntity, at: "UserName")
    let made = try account.perform(CreateLoginProfile(userName: "ADA", password: TestAccount.password(), isPasswordResetRequired: true))
    #expect(made.loginProfile.userName == "ada" && made.loginProfile.isPasswordResetRequired)
    #expect(try account.ask(GetLoginProfile(userName: "ada")) == made)
    account.clock.move(seconds: 60)
    try account.perform(UpdateLoginProfile(userName: "ada", password: TestAccount.password(2)))
    let changed = try account.ask(GetLoginProfile(userName: "ada")).loginProfile
    #expect(changed.createDate == TestAccount.now && !changed.isPasswordResetRequired)
    #expect(account.takes("ada", TestAccount.password(2)) && !account.takes("ada", TestAccount.password()))
    try account.perform(DeleteLoginProfile(userName: "ada"))
    account.refuses(query: GetLoginProfile(userName: "ada"), .noSuchEntity, at: "UserName")
    account.refuses(DeleteLoginProfile(userName: "ada"), .noSuchEntity, at: "UserName")
    #expect(!account.takes("ada", TestAccount.password(2)))
  }

  @Test func `what can't be is refused`() throws {
    let account = try TestAccount()
    try account.addPerson("ada")
    account.refuses(CreateLoginProfile(userName: "ada", password: TestAccount.password()), .entityAlreadyExists, at: "UserName")
    account.refuses(CreateLoginProfile(userName: "bob", password: TestAccount.password()), .noSuchEntity, at: "UserName")
    account.refuses(CreateLoginProfile(userName: nil, password: TestAccount.password()), .validationError, at: "UserName")
    account.refuses(CreateLoginProfile(userName: "ada", password: nil), .validationError, at: "Password")
    try account.perform(CreateUser(userName: "eve"))
    account.refuses(UpdateLoginProfile(userName: "eve", password: TestAccount.password()), .noSuchEntity, at: "UserName")
    account.refuses(UpdateLoginProfile(userName: "eve", isPasswordResetRequired: true), .noSuchEntity, at: "UserName")
  }

  @Test(arguments: ["", "Sh0rt!", "alllowercase", "password1234", String(repeating: "Aa1", count: 43), "Ünter den Linden", "비밀번호-Abc123"])
  func `a password against the rules is refused at its field`(text: String) throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    let error = account.refusal(CreateLoginProfile(userName: "ada", password: Secret(utf8: text)))
    if text == "Ünter den Linden" {
      #expect(error?.code == .passwordPolicyViolation, "two kinds are not three: Ü is no upper-case letter of A to Z")
    } else {
      #expect(error.map { [.passwordPolicyViolation, .validationError].contains($0.code) } == true)
    }
    #expect(error?.field == "Password")
    #expect(text.isEmpty || error?.message.english.contains(text) == false)
  }

  @Test func `the policy binds whoever sets the password, with the user's name among what it can't be`() throws {
    let account = try TestAccount()
    try account.perform(UpdateAccountPasswordPolicy(PasswordPolicy(minimumLength: 16)))
    try account.perform(CreateUser(userName: "Ada.Lovelace-1815"))
    account.refuses(
      CreateLoginProfile(userName: "Ada.Lovelace-1815", password: TestAccount.password()), .passwordPolicyViolation, at: "Password")
    account.refuses(
      CreateLoginProfile(userName: "Ada.Lovelace-1815", password: Secret(utf8: "ada.lovelace-1815")), .passwordPolicyViolation,
      at: "Password")
    try account.perform(CreateLoginProfile(userName: "Ada.Lovelace-1815", password: Secret(utf8: "a long way to the sea")))
  }

  @Test func `a composed and a decomposed letter are the same password`() throws {
    let account = try TestAccount()
    try account.addPerson("zoe", Secret(utf8: "Caf\u{E9}-au-lait-1"))
    let zoe = try account.signIn(.user("zoe"), Secret(utf8: "Caf\u{E9}-au-lait-1"))
    try account.service.perform(
      ChangePassword(oldPassword: Secret(utf8: "Cafe\u{301}-au-lait-1"), newPassword: TestAccount.password()), as: zoe)
    #expect(account.takes("zoe", TestAccount.password()))
  }

  @Test func `setting or removing a password ends the user's sessions and nobody else's`() throws {
    let account = try TestAccount()
    let (ada, bob) = (try account.person("ada"), try account.person("bob"))
    try account.perform(UpdateLoginProfile(userName: "ada", password: TestAccount.password(2)))
    #expect(account.refusal(query: GetLoginProfile(), as: ada)?.code == .expiredToken)
    #expect(account.refusal(query: GetLoginProfile(), as: bob) == nil)
    try account.perform(DeleteLoginProfile(userName: "bob"))
    #expect(account.refusal(query: GetLoginProfile(), as: bob)?.code == .expiredToken)
  }

  @Test func `a demanded change leaves sessions, but nothing else can be done in them`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    try account.perform(UpdateLoginProfile(userName: "ada", isPasswordResetRequired: true))
    #expect(account.refusal(query: GetLoginProfile(), as: ada)?.code == .accessDenied)
    #expect(account.refusal(query: PasswordRulesInForce(), as: ada) == nil)
    try account.perform(UpdateLoginProfile(userName: "ada", isPasswordResetRequired: false))
    #expect(account.refusal(query: GetLoginProfile(), as: ada) == nil)
  }

  @Test func `a password set anew lifts a lock`() throws {
    let account = try TestAccount()
    try account.addPerson("ada")
    for _ in 1...5 { #expect(!account.takes("ada", TestAccount.password(9))) }
    #expect(!account.takes("ada", TestAccount.password()))
    try account.perform(UpdateLoginProfile(userName: "ada", password: TestAccount.password(2)))
    #expect(account.takes("ada", TestAccount.password(2)))
  }

  @Test func `the audit trail says that a password was set and made up, and not which`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    try account.perform(CreateLoginProfile(userName: "ada", password: TestAccount.password(), passwordWasGenerated: true))
    let record = try account.lastRecord()
    #expect((record["additionalEventData"] as? [String: Any])?["passwordGenerated"] as? Bool == true)
    let request = record["requestParameters"] as? [String: Any]
    #expect(request?["userName"] as? String == "ada" && request?["password"] as? String == "HIDDEN_DUE_TO_SECURITY_REASONS")
    #expect(try !account.trailHas("Correct-horse"))
    try account.perform(UpdateLoginProfile(userName: "ada", isPasswordResetRequired: true))
    #expect(try account.lastRecord()["additionalEventData"] == nil)
  }
}
