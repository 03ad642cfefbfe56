import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Testing

@testable import AccountService

/// Each of the demo's people shows what is said of her.
struct DemoLessonsTests {
  private let parent = NSTemporaryDirectory() + "lessons-\(UUID().uuidString)"
  private let demo: DemoStore
  private let desk: SignInDesk
  private let service: AccountService

  init() throws {
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    var environment = ImportBench.environment
    environment.eventID = { UUID().uuidString.lowercased() }
    environment.passwordCost = PasswordHash.Cost(logN: 4, r: 8, p: 1)
    demo = try DemoStore(language: .english, as: ImportBench.caller, variables: ["XDG_RUNTIME_DIR": parent], environment: environment)
    desk = demo.desk(demo.open, process: 1)
    service = try desk.service()
  }

  /// Someone's session, whose password everybody knows.
  private func arrival(_ name: String) throws -> Arrival {
    guard case .signedIn(let arrival) = try desk.enter(name).outcome else { throw IAMError(.failedAuthentication, .signInFailed) }
    return arrival
  }

  private func caller(_ name: String) throws -> Caller { .signedIn(try arrival(name).person) }

  private func refusal(_ name: String, _ operation: any WriteOperation) throws -> IAMError? {
    do {
      try service.perform(all: [operation], as: try caller(name))
      return nil
    } catch let error as IAMError {
      return error
    }
  }

  private func sees(_ name: String) throws -> Bool {
    do {
      return try !service.perform(ListUsers(), as: try caller(name)).items.isEmpty
    } catch let error as IAMError where error.code == .accessDenied {
      return false
    }
  }

  private func end() throws {
    demo.remove()
    try FileManager.default.removeItem(atPath: parent)
  }

  @Test func `the administrator is signed in with MFA and may do everything`() throws {
    let arrival = try #require(try demo.enter(process: 1))
    #expect(arrival.person.name == "minjun.kim" && arrival.person.hasMFA && arrival.standing == .good)
    #expect(try service.standing(of: arrival.person) == .good)
    try service.perform(CreateUser(userName: "new"), as: .signedIn(arrival.person))
    #expect(try refusal("minjun.kim", DeleteUser(userName: "new")) == nil)
    try end()
  }

  @Test func `everybody signs in with the password that the page tells, the administrator without a code`() throws {
    let lessons = DemoLessons.standard
    for name in ["minjun.kim", "hana.yu"] {
      let claim = SignInClaim.user(account: lessons.account, name: name)
      let attempt = try desk.signIn(claim, password: Secret(utf8: lessons.password))
      guard case .signedIn(let arrival) = attempt.outcome else {
        Issue.record("\(name) was asked for a code")
        continue
      }
      #expect(arrival.person.hasMFA == (name == "minjun.kim"))
    }
    let plain = SignInDesk(
      store: demo.open.store, workplace: ImportBench.caller.workplace, process: 1, environment: ImportBench.environment)
    let attempt = try plain.signIn(.user(account: lessons.account, name: "minjun.kim"), password: Secret(utf8: lessons.password))
    if case .signedIn = attempt.outcome { Issue.record("a device that is only shown counted outside the demo") }
    try end()
  }

  @Test func `each lesson is what it is said to be`() throws {
    #expect(try !sees("hana.yu"))
    #expect(try sees("dohyun.ryu"))
    #expect(try refusal("dohyun.ryu", DeleteUser(userName: "legacy-ftp"))?.message.english.contains("explicit deny") == true)
    #expect(try refusal("dohyun.ryu", CreateGroup(groupName: "made-by-him")) == nil)
    #expect(try !sees("yuna.moon"))
    #expect(try refusal("yuna.moon", CreateUser(userName: "new"))?.message.english.contains("boundary") == true)
    #expect(try arrival("kyungmin.noh").standing == .needsNewPassword)
    #expect(try refusal("kyungmin.noh", CreateUser(userName: "new"))?.message == .newPasswordNeeded)
    #expect(try !sees("chaewon.han"))
    #expect(try refusal("chaewon.han", CreateVirtualMFADevice(name: "chaewon.han")) == nil)
    #expect(try refusal("sangwoo.nam", CreateUser(userName: "new"))?.code == .accessDenied)
    #expect(try sees("siwoo.lim"))
    #expect(try refusal("siwoo.lim", CreateUser(userName: "new"))?.code == .accessDenied)
    try end()
  }

  @Test func `the people of the list are in the account, each with a sentence in both languages`() throws {
    let people = DemoLessons.standard.people
    #expect(people.count == 8 && people.first?.name == DemoLessons.standard.administrator)
    for person in people {
      #expect(person.told.english.contains(person.name) && person.told.korean.contains(person.name))
      let user = try demo.open.store.read(DemoAccount.id) { try $0.user(named: person.name) }
      #expect(user != nil)
    }
    try end()
  }

  @Test func `the interns' way to administrator is a role that any developer may take`() throws {
    let ways = try service.perform(WaysIn(limit: 20), as: try caller("minjun.kim")).ways.map(\.name)
    #expect(ways.contains("minjun.kim") && !ways.contains("sangwoo.nam"))
    let trust = try demo.open.store.read(DemoAccount.id) { try $0.role(named: "release-admin")?.value.trustPolicy }
    #expect(trust?.contains(":root") == true && trust?.contains("Condition") == false)
    try end()
  }

  @Test func `a reset brings back passwords and ends sessions`() throws {
    let person = try arrival("minjun.kim").person
    try demo.reset()
    #expect(throws: IAMError.self) { try service.standing(of: person) }
    #expect(try arrival("minjun.kim").person.hasMFA)
    #expect(try demo.open.store.verifyIntegrity() == [])
    try end()
  }
}
