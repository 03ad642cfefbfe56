import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Testing

struct SignInTests {
  @Test func `a user signs in with name and password, the name in any case`() throws {
    let account = try TestAccount()
    let ada = try account.addUser("Ada")
    let arrival = try account.signIn("ADA")
    #expect(arrival.person.owner == ada && arrival.person.name == "Ada" && !arrival.person.hasMFA && arrival.standing == .good)
    #expect(arrival.person.arn == TestAccount.arn("user/Ada") && arrival.lastSuccess == nil && arrival.failures == 0)
    #expect(try account.ask(BrowseSignInSessions()).map(\.name) == ["Ada"])
    #expect(try account.read { try $0.user(named: "Ada") }?.value.passwordLastUsed == account.clock.now)
    let record = try account.lastRecord()
    #expect(record["eventName"] as? String == "ConsoleLogin" && record["errorMessage"] == nil)
    #expect((record["responseElements"] as? [String: String]) == ["ConsoleLogin": "Success"])
    #expect((record["userIdentity"] as? [String: Any])?["type"] as? String == "IAMUser")
    #expect((record["additionalEventData"] as? [String: Any])?["MFAUsed"] as? String == "No")
  }

  @Test func `the root user signs in by the account's e-mail address and may do everything`() throws {
    let account = try TestAccount()
    try account.setPassword(TestAccount.password, of: .root)
    let person = try account.signInRoot().person
    #expect(person.isRoot && person.principalID == TestAccount.id.digits && person.arn == TestAccount.arn("root"))
    try account.service.perform(CreateUser(userName: "eve"), as: .signedIn(person))
    let record = try account.lastRecord()
    #expect((record["userIdentity"] as? [String: Any])?["type"] as? String == "Root")
  }

  @Test func `every failure is the same error and leaves one entry`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("nopass", password: nil)
    try account.addUser("mfa")
    let device = try account.addDevice("phone", for: "mfa")
    try account.setPassword(TestAccount.password, of: .root)
    try account.fails(.user("nobody"))
    try account.fails(.user("ada"), "wrong")
    try account.fails(.user("ada"), "")
    try account.fails(.user("nopass"))
    try account.fails(.user("nopass"), "")
    try account.fails(.user("mfa"), "wrong")
    try account.fails(.user("mfa"), code: "000000")
    try account.fails(.user("mfa"), code: device.code(at: account.clock.now, step: 7))
    try account.fails(.user("mfa"), "wrong", code: device.code(at: account.clock.now))
    try account.fails(.root(email: "other@example.com"))
    try account.fails(.root(email: TestAccount.email), "wrong")
    try account.fails(.user("root"))
  }

  @Test func `the entry of an unknown name doesn't say what was typed`() throws {
    let account = try TestAccount()
    try account.fails(.user("my-Secret-Passw0rd"), "typed-password")
    try account.fails(.root(email: "my-Secret-Passw0rd@example.com"), "typed-password")
    for entry in try account.events() {
      #expect(![entry.actor, entry.subject, entry.record].contains { $0.contains("Passw0rd") || $0.contains("typed-password") })
    }
  }

  @Test func `an entry of a failure names the user, the terminal and the address`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.fails(.user("ADA"), "wrong")
    let record = try account.lastRecord()
    #expect((record["userIdentity"] as? [String: String])?["userName"] == "ada")
    #expect(record["sourceIPAddress"] as? String == "10.0.0.7" && record["errorMessage"] as? String == "Failed authentication")
    #expect((record["additionalEventData"] as? [String: Any])?["unixUser"] as? String == "ada")
  }

  @Test func `the next sign-in tells of the last one and of the failures since`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.signIn("ada")
    let first = account.clock.now
    account.clock.move(seconds: 60)
    for _ in 0..<3 { try account.fails(.user("ada"), "wrong") }
    let arrival = try account.signIn("ada")
    #expect(arrival.lastSuccess == first && arrival.failures == 3)
    #expect(try account.signIn("ada").failures == 0)
  }

  @Test func `a hash with weaker parameters is made anew at the next sign-in, with and without MFA`() throws {
    let account = try TestAccount()
    let weak = PasswordHash.Cost(logN: 3, r: 1, p: 1)
    let (ada, ben) = (try account.addUser("ada"), try account.addUser("ben"))
    let phone = try account.addDevice("phone", for: "ben")
    for owner in [ada, ben] { try account.setPassword(TestAccount.password, of: owner, cost: weak) }
    let before = try account.read { try $0.loginProfile(of: ada) }
    try account.signIn("ada")
    guard case .codeNeeded(let challenge) = try account.attempt(.user("ben")) else { throw Unexpected() }
    _ = try account.service.answer(challenge, code: phone.code(at: account.clock.now))
    for owner in [ada, ben] {
      let profile = try #require(try account.read { try $0.loginProfile(of: owner) })
      #expect(PasswordHash(encoded: profile.passwordHash)?.cost == PasswordHash.Cost(logN: 4, r: 1, p: 1))
      #expect(profile.changed == before?.changed)
      #expect(try account.read { try $0.passwordHistory(of: owner, limit: 24) }.count <= 1)
    }
    account.clock.move(seconds: 30)
    try account.signIn("ada")
    try account.signIn("ben", code: phone.code(at: account.clock.now))
  }

  @Test func `a password that expired for good is right and yet no way in, and an entry says so`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    try account.put { try $0.setPasswordPolicy(PasswordPolicy(maximumAge: 10, hasHardExpiry: true)) }
    account.clock.move(days: 10)
    let code = phone.code(at: account.clock.now)
    let error = #expect(throws: IAMError.self) { try account.signIn("ada", code: code) }
    #expect(error?.code == .accessDenied && error?.message == .passwordExpiredHard)
    #expect(try account.events().last?.eventName == "ConsoleLogin")
    #expect(try account.events().last?.errorCode != nil)
    #expect(try account.ask(BrowseSignInSessions()).isEmpty)
    // The code is used up.
    try account.put { try $0.setPasswordPolicy(nil) }
    try account.fails(.user("ada"), code: code)
  }

  @Test func `days until a password expires are told within the last fifteen`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.put { try $0.setPasswordPolicy(PasswordPolicy(maximumAge: 90)) }
    #expect(try account.signIn("ada").passwordDaysLeft == nil)
    account.clock.move(days: 75)
    #expect(try account.signIn("ada").passwordDaysLeft == 15)
    account.clock.move(days: 14)
    #expect(try account.signIn("ada").passwordDaysLeft == 1)
    account.clock.move(days: 1)
    #expect(try account.signIn("ada").standing == .needsNewPassword)
  }
}

/// Something that a test didn't expect.
struct Unexpected: Error {}
