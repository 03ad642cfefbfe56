import AccountService
import AccountStore
import Credentials
import IAM
import Testing

struct LockoutTests {
  @Test func `five failures in a row lock for fifteen minutes, also for the right password`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    for _ in 0..<5 { try account.fails(.user("ada"), "wrong") }
    try account.fails(.user("ada"))
    account.clock.move(seconds: 899)
    try account.fails(.user("ada"))
    account.clock.move(seconds: 1)
    #expect(try account.signIn("ada").failures == 7)
  }

  @Test func `four failures lock nobody, and a success begins the count anew`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    for _ in 0..<2 {
      for _ in 0..<4 { try account.fails(.user("ada"), "wrong") }
      try account.signIn("ada")
    }
  }

  @Test func `each lock lasts twice as long as the one before, up to a day`() throws {
    let account = try TestAccount()
    let ada = try account.addUser("ada")
    for length in [900, 1800, 3600, 7200, 14_400, 28_800, 57_600, 86_400, 86_400] as [Int64] {
      for _ in 0..<5 { try account.fails(.user("ada"), "wrong") }
      let state = try account.read { try $0.signInState(of: ada) }
      #expect(state.lockedUntil == Timestamp(seconds: account.clock.now.seconds + length))
      account.clock.move(seconds: length)
    }
    try account.signIn("ada")
    for _ in 0..<5 { try account.fails(.user("ada"), "wrong") }
    #expect(try account.read { try $0.signInState(of: ada) }.lockedUntil == Timestamp(seconds: account.clock.now.seconds + 900))
  }

  @Test func `attempts while locked make the lock no longer`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    for _ in 0..<20 { try account.fails(.user("ada"), "wrong") }
    account.clock.move(seconds: 900)
    try account.signIn("ada")
  }

  @Test func `wrong codes lock as wrong passwords do`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    guard case .codeNeeded(let challenge) = try account.attempt(.user("ada")) else { throw Unexpected() }
    for _ in 0..<5 { #expect(throws: IAMError.self) { try account.service.answer(challenge, code: "000000") } }
    let code = phone.code(at: account.clock.now)
    #expect(throws: IAMError.self) { try account.service.answer(challenge, code: code) }
    // While locked the right password isn't told from a wrong one.
    try account.fails(.user("ada"))
  }

  @Test func `a lock is in the store, for every process that opens it`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    for _ in 0..<5 { try account.fails(.user("ada"), "wrong") }
    let store = try AccountStore.open(at: account.service.store.path, mode: .readWrite, chain: .forTests)
    defer { store.close() }
    let other = AccountService(store: store, account: TestAccount.id, environment: account.environment)
    let error = #expect(throws: IAMError.self) { try other.signIn(account.request(.user("ada"))) }
    #expect(error?.code == .failedAuthentication)
  }

  @Test func `the root user is never locked but waits, up to thirty seconds`() throws {
    let account = try TestAccount()
    try account.setPassword(TestAccount.password, of: .root)
    for _ in 0..<12 { try account.fails(.root(email: TestAccount.email), "wrong") }
    #expect(account.clock.pauses == [1, 2, 4, 8, 16, 30, 30])
    try account.signInRoot()
    #expect(account.clock.pauses.count == 8)
    try account.fails(.root(email: TestAccount.email), "wrong")
    #expect(account.clock.pauses.count == 8)
  }

  @Test func `the root user's codes wait as well`() throws {
    let account = try TestAccount()
    try account.setPassword(TestAccount.password, of: .root)
    let phone = try account.addDevice("root-phone", for: TestAccount.id.digits)
    guard case .codeNeeded(let challenge) = try account.attempt(.root(email: TestAccount.email)) else { throw Unexpected() }
    for _ in 0..<7 { #expect(throws: IAMError.self) { try account.service.answer(challenge, code: "000000") } }
    #expect(account.clock.pauses == [1, 2])
    #expect(try account.service.answer(challenge, code: phone.code(at: account.clock.now)).person.isRoot)
  }

  @Test func `a wrong e-mail address waits as long as the right one`() throws {
    let account = try TestAccount()
    try account.setPassword(TestAccount.password, of: .root)
    for _ in 0..<6 { try account.fails(.root(email: "other@example.com"), "wrong") }
    account.clock.pauses = []
    try account.fails(.root(email: TestAccount.email), "wrong")
    let right = account.clock.pauses
    account.clock.pauses = []
    try account.fails(.root(email: "other@example.com"), "wrong")
    #expect(right.count == 1 && account.clock.pauses.count == 1)
  }
}
