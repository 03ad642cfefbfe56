import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Synchronization
import Testing

struct DeviceCodesTests {
  @Test func `a right password asks for a code, which is no attempt yet`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    let before = try account.events().count
    guard case .codeNeeded(let challenge) = try account.attempt(.user("ada")) else { throw Unexpected() }
    #expect(try account.events().count == before && account.ask(BrowseSignInSessions()).isEmpty)
    let wrong = #expect(throws: IAMError.self) { try account.service.answer(challenge, code: "000000") }
    #expect(wrong == IAMError(.failedAuthentication, .signInFailed))
    #expect(try account.events().count == before + 1)
    let arrival = try account.service.answer(challenge, code: phone.code(at: account.clock.now))
    #expect(arrival.person.hasMFA && arrival.failures == 1)
    #expect((try account.lastRecord()["additionalEventData"] as? [String: Any])?["MFAUsed"] as? String == "Yes")
  }

  @Test func `a code is taken one step either side and no further`() throws {
    for (step, isRight) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)] {
      let account = try TestAccount()
      try account.addUser("ada")
      let phone = try account.addDevice("phone", for: "ada")
      account.clock.move(seconds: 300)
      let code = phone.code(at: account.clock.now, step: step)
      if isRight { try account.signIn("ada", code: code) } else { try account.fails(.user("ada"), code: code) }
    }
  }

  @Test func `no code is taken twice, nor one of an earlier step`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    // The second code of enabling is used up.
    try account.fails(.user("ada"), code: phone.code(at: account.clock.now, step: -1))
    try account.signIn("ada", code: phone.code(at: account.clock.now, step: 1))
    try account.fails(.user("ada"), code: phone.code(at: account.clock.now, step: 1))
    try account.fails(.user("ada"), code: phone.code(at: account.clock.now))
    account.clock.move(seconds: 30)
    try account.fails(.user("ada"), code: phone.code(at: account.clock.now))
    account.clock.move(seconds: 30)
    try account.signIn("ada", code: phone.code(at: account.clock.now))
  }

  @Test func `a failure with the wrong password leaves the code good`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    let code = phone.code(at: account.clock.now)
    try account.fails(.user("ada"), "wrong", code: code)
    try account.signIn("ada", code: code)
  }

  @Test(arguments: ["", "12345", "1234567", "abcdef", "12 456", "１２３４５６", "-00001", "+12345"])
  func `what is no code of six digits is none`(code: String) throws {
    let account = try TestAccount()
    try account.addUser("ada")
    _ = try account.addDevice("phone", for: "ada")
    try account.fails(.user("ada"), code: code)
  }

  @Test func `any of several devices will do`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let devices = [try account.addDevice("phone", for: "ada"), try account.addDevice("tablet", for: "ada")]
    for device in devices { try account.signIn("ada", code: device.code(at: account.clock.now)) }
    for device in devices { try account.fails(.user("ada"), code: device.code(at: account.clock.now)) }
  }

  @Test func `somebody without a device signs in whatever code she types, and without MFA`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    #expect(try !account.signIn("ada", code: "123456").person.hasMFA)
  }

  @Test func `a device that isn't hers, or no longer, is no device`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    _ = try account.addDevice("ada-phone", for: "ada")
    let other = try account.addDevice("ben-phone", for: "ben")
    try account.fails(.user("ada"), code: other.code(at: account.clock.now))
    try account.perform(DeactivateMFADevice(userName: "ben", serialNumber: other.serial))
    #expect(try !account.signIn("ben").person.hasMFA)
  }

  @Test func `one code given to two services on one file at once is taken by one of them`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    let second = try AccountStore.open(at: account.service.store.path, mode: .readWrite, chain: .forTests)
    defer { second.close() }
    let services = [account.service, AccountService(store: second, account: TestAccount.id, environment: account.environment)]
    for round in 0..<40 {
      account.clock.move(seconds: 30)
      let request = account.request(.user("ada"), code: phone.code(at: account.clock.now))
      let successes = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: 4) { place in
        guard case .signedIn? = try? services[place % 2].signIn(request) else { return }
        successes.withLock { $0 += 1 }
      }
      #expect(successes.withLock { $0 } == 1, "round \(round)")
      // Three failures a round would lock in the second one.
      account.clock.move(seconds: 30)
      try account.signIn("ada", code: phone.code(at: account.clock.now))
    }
  }
}
