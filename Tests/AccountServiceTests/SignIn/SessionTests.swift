import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Testing

struct SessionTests {
  private func isOver(_ person: SignedIn, in account: TestAccount) -> Bool {
    do {
      _ = try account.service.standing(of: person)
      return false
    } catch {
      return (error as? IAMError)?.code == .expiredToken
    }
  }

  @Test func `a session lasts twelve hours`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let person = try account.signIn("ada").person
    account.clock.move(seconds: SignInSession.longest - 1)
    #expect(!isOver(person, in: account))
    account.clock.move(seconds: 1)
    #expect(isOver(person, in: account))
    account.refuses(person, CreateVirtualMFADevice(name: "phone"), .expiredToken)
    #expect(try account.ask(BrowseSignInSessions()).isEmpty)
  }

  @Test func `it ends with the password, and a new password doesn't bring it back`() throws {
    let account = try TestAccount()
    let ada = try account.addUser("ada")
    let person = try account.signIn("ada").person
    try account.perform(DeleteLoginProfile(userName: "ada"))
    #expect(isOver(person, in: account))
    account.clock.move(seconds: 1)
    try account.setPassword(TestAccount.password, of: ada)
    #expect(isOver(person, in: account))
  }

  @Test func `it ends with the user, also where another gets the name`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let person = try account.signIn("ada").person
    try account.put { store in
      let key = try #require(try store.user(named: "ada")?.key)
      try store.deleteUser(key: key)
    }
    #expect(isOver(person, in: account))
    try account.addUser("ada")
    #expect(isOver(person, in: account))
  }

  @Test func `signing out ends it, once and with an entry`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let person = try account.signIn("ada").person
    let before = try account.events().count
    try account.service.signOut(person)
    try account.service.signOut(person)
    #expect(isOver(person, in: account))
    #expect(try account.events().count == before + 1 && account.events().last?.eventName == "ConsoleLogout")
  }

  @Test func `a user ends her own sessions, the root user everybody's`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    try account.setPassword(TestAccount.password, of: .root)
    let (first, second, ben) = (try account.signIn("ada").person, try account.signIn("ada").person, try account.signIn("ben").person)
    account.refuses(ben, EndSignInSession(sessionID: first.sessionID), .accessDenied)
    try account.service.perform(EndSignInSession(sessionID: first.sessionID), as: .signedIn(second))
    #expect(isOver(first, in: account) && !isOver(second, in: account))
    try account.service.perform(EndSignInSession(sessionID: ben.sessionID), as: .signedIn(try account.signInRoot().person))
    #expect(isOver(ben, in: account))
    account.refuses(EndSignInSession(sessionID: ben.sessionID), .noSuchEntity, at: "SessionId")
  }

  @Test func `a user sees her own sessions, the root user all`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    try account.setPassword(TestAccount.password, of: .root)
    let (ada, root) = (try account.signIn("ada").person, try account.signInRoot().person)
    try account.signIn("ben")
    let own = try account.service.perform(BrowseSignInSessions(), as: .signedIn(ada))
    #expect(own.map(\.name) == ["ada"] && own.first?.isThisOne == true)
    let all = try account.service.perform(BrowseSignInSessions(), as: .signedIn(root))
    #expect(Set(all.map(\.name)) == ["ada", "ben", "root"])
  }

  @Test func `while a new password must be set nothing else may be done`() throws {
    let account = try TestAccount()
    try account.addUser("ada", isResetRequired: true)
    let arrival = try account.signIn("ada")
    #expect(arrival.standing == .needsNewPassword)
    account.refuses(arrival.person, CreateVirtualMFADevice(name: "ada-phone"), .accessDenied)
    let error = #expect(throws: IAMError.self) {
      try account.service.perform(UserCredentials(.caller), as: .signedIn(arrival.person))
    }
    #expect(error?.message == .newPasswordNeeded)
    let old = Secret(utf8: TestAccount.password)
    try account.service.perform(
      ChangePassword(oldPassword: old, newPassword: Secret(utf8: "Another-pass-phrase-7")), as: .signedIn(arrival.person))
    #expect(try account.service.standing(of: arrival.person) == .good)
    try account.service.perform(CreateVirtualMFADevice(name: "ada-phone"), as: .signedIn(arrival.person))
  }

  @Test func `a screen is unlocked by the session's own password, and failures count and lock`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let person = try account.signIn("ada").person
    let (right, wrong) = (Secret(utf8: TestAccount.password), Secret(utf8: "wrong"))
    for _ in 0..<4 { #expect(throws: IAMError.self) { try account.service.unlock(person, password: wrong) } }
    #expect(try account.events().last?.eventName == "ConsoleUnlock" && account.events().last?.errorCode == "FailedAuthentication")
    try account.service.unlock(person, password: right)
    // The right one began the count anew.
    for _ in 0..<4 { #expect(throws: IAMError.self) { try account.service.unlock(person, password: wrong) } }
    try account.service.unlock(person, password: right)
    for _ in 0..<5 { #expect(throws: IAMError.self) { try account.service.unlock(person, password: wrong) } }
    #expect(throws: IAMError.self) { try account.service.unlock(person, password: right) }
    try account.fails(.user("ada"))
    account.clock.move(seconds: 900)
    try account.service.unlock(person, password: right)
    account.clock.move(seconds: SignInSession.longest)
    let over = #expect(throws: IAMError.self) { try account.service.unlock(person, password: right) }
    #expect(over?.code == .expiredToken)
  }

  @Test func `a user may do nothing but what is her own`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let person = try account.signIn("ada").person
    account.refuses(person, CreateUser(userName: "eve"), .accessDenied)
    account.refuses(person, DeleteUser(userName: "ada"), .accessDenied)
    let error = #expect(throws: IAMError.self) { try account.service.perform(ListUsers(), as: .signedIn(person)) }
    #expect(error?.code == .accessDenied)
  }
}
