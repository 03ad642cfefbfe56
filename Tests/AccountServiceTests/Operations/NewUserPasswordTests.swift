import AccountService
import Credentials
import IAM
import Testing

/// A user and her console password made in one transaction.
struct NewUserPasswordTests {
  private func create(_ password: String, named name: String = "ana") -> [any WriteOperation] {
    [CreateUser(userName: name), CreateLoginProfile(userName: name, password: Secret(utf8: password), isPasswordResetRequired: true)]
  }

  @Test func `both are there, or neither`() throws {
    let account = try TestAccount()
    try account.performAll(create("Quiet-Meadow-71"))
    #expect(try account.ask(UserCredentials(.user("ana"))).password?.isResetRequired == true)
    #expect(throws: IAMError.self) { try account.performAll(create("short", named: "bo")) }
    #expect(throws: IAMError.self) { try account.ask(UserDetail("bo")) }
  }

  @Test func `the new user's name is no password for her`() throws {
    let account = try TestAccount()
    let name = "Quiet-Meadow-71"
    let error = #expect(throws: IAMError.self) { try account.performAll(create(name, named: name)) }
    #expect(error?.code == .passwordPolicyViolation)
  }

  @Test func `a password alone still needs its user`() throws {
    let account = try TestAccount()
    let alone = CreateLoginProfile(userName: "ana", password: Secret(utf8: "Quiet-Meadow-71"))
    let error = #expect(throws: IAMError.self) { try account.perform(alone) }
    #expect(error?.code == .noSuchEntity)
    #expect(throws: IAMError.self) { try account.performAll([alone, CreateUser(userName: "ana")]) }
  }
}
