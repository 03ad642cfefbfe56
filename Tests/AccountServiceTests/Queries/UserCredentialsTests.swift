import AccountService
import AccountStore
import Credentials
import IAM
import Testing

struct UserCredentialsTests {
  @Test func `everything about a user's credentials is told at once`() throws {
    let account = try TestAccount()
    let ada = try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    let key = AccessKey(id: "AKIAXXXXXXXXXXXXXXXX", owner: ada, sealedSecret: [1], created: account.clock.now, description: "laptop")
    try account.put { try $0.put(key) }
    try account.put { try $0.setPasswordPolicy(PasswordPolicy(maximumAge: 90)) }
    account.clock.move(days: 3)
    let person = try account.signIn("ada", code: phone.code(at: account.clock.now)).person
    try account.fails(.user("ada"), "wrong")
    let answer = try account.ask(UserCredentials(.user("ADA")))
    #expect(answer.owner == ada && answer.name == "ada" && answer.arn == TestAccount.arn("user/ada") && !answer.isEmpty)
    #expect(answer.password?.changed == TestAccount.now && answer.password?.isExpired == false)
    #expect(answer.password?.expires == Timestamp(seconds: TestAccount.now.seconds + 90 * 86_400))
    #expect(answer.signIn.lastSuccess == account.clock.now && answer.signIn.failuresSinceSuccess == 1 && answer.lockedUntil == nil)
    #expect(answer.accessKeys.map(\.age) == [3] && answer.accessKeys.first?.description == "laptop")
    #expect(answer.devices.map(\.name) == ["phone"] && answer.devices.first?.enabled == TestAccount.now)
    #expect(answer.sessions.map(\.id) == [person.sessionID])
    for _ in 0..<4 { try account.fails(.user("ada"), "wrong") }
    #expect(try account.ask(UserCredentials(.user("ada"))).lockedUntil == Timestamp(seconds: account.clock.now.seconds + 900))
    account.clock.move(days: 87)
    let later = try account.ask(UserCredentials(.user("ada")))
    #expect(later.lockedUntil == nil && later.password?.isExpired == true && later.sessions.isEmpty)
  }

  @Test func `a user asks for herself by name or not, and for nobody else`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    let ada = Caller.signedIn(try account.signIn("ada").person)
    for subject in [.caller, .user("Ada")] as [UserCredentials.Subject] {
      #expect(try account.service.perform(UserCredentials(subject), as: ada).name == "ada")
    }
    for subject in [.root, .user("ben"), .user("nobody")] as [UserCredentials.Subject] {
      let error = #expect(throws: IAMError.self) { try account.service.perform(UserCredentials(subject), as: ada) }
      #expect(error?.code == .accessDenied)
    }
    account.refuses(query: UserCredentials(.caller), .validationError, at: "UserName")
    account.refuses(query: UserCredentials(.user("nobody")), .noSuchEntity, at: "UserName")
  }

  @Test func `the overview tells policy, root user and findings`() throws {
    let account = try TestAccount()
    let empty = try account.ask(AccountOverview())
    #expect(empty.passwordRules.policy == .standard && empty.findings.isEmpty && empty.rootCredentials.isEmpty)
    try account.setPassword(TestAccount.password, of: .root)
    let ada = try account.addUser("ada")
    let id = "AKIAXXXXXXXXXXXXXXX"
    try account.put { store in
      try store.setPasswordPolicy(.nist)
      try store.put(AccessKey(id: id + "1", owner: .root, sealedSecret: [1], created: account.clock.now))
      try store.put(AccessKey(id: id + "2", owner: ada, sealedSecret: [1], created: account.clock.now))
      try store.put(AccessKey(id: id + "3", owner: ada, sealedSecret: [1], created: account.clock.now, isActive: false))
    }
    #expect(try account.ask(AccountOverview()).findings == [.rootHasAccessKeys, .rootWithoutMFA, .passwordsWithoutMFA(1)])
    account.clock.move(days: 91)
    let answer = try account.ask(AccountOverview())
    #expect(answer.findings == [.rootHasAccessKeys, .rootWithoutMFA, .passwordsWithoutMFA(1), .oldAccessKeys(1)])
    #expect(answer.passwordRules.policy == .nist && answer.root.isOwn && answer.rootCredentials.password != nil)
    _ = try account.addDevice("phone", for: "ada")
    _ = try account.addDevice("root", for: TestAccount.id.digits)
    #expect(try account.ask(AccountOverview()).findings == [.rootHasAccessKeys, .oldAccessKeys(1)])
  }

  @Test func `findings are told in words, one and many`() {
    let findings: [AccountFinding] = [.rootHasAccessKeys, .rootWithoutMFA, .passwordsWithoutMFA(1), .oldAccessKeys(2000)]
    #expect(
      findings.map(\.sentence.english) == [
        "The root user has access keys; delete them.", "The root user signs in without MFA; enable a device.",
        "One user has a console password and no MFA device.", "2,000 active access keys are older than 90 days.",
      ])
    #expect(Set(findings.map(\.sentence.korean)).count == 4)
  }

  @Test func `ways in are the root user's and administrators' with a password`() throws {
    let account = try TestAccount()
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess"
    #expect(try account.ask(WaysIn()).ways.isEmpty)
    try account.addUser("direct")
    try account.addUser("grouped")
    try account.addUser("plain")
    try account.addUser("keyless", password: nil)
    try account.perform(CreateGroup(groupName: "admins"))
    try account.perform(AttachGroupPolicy(groupName: "admins", policyARN: admin))
    try account.perform(AddUserToGroup(groupName: "admins", userName: "grouped"))
    for name in ["direct", "keyless"] { try account.perform(AttachUserPolicy(userName: name, policyARN: admin)) }
    #expect(try account.ask(WaysIn()).ways.map(\.name) == ["direct", "grouped"])
    try account.setPassword(TestAccount.password, of: .root)
    let all = try account.ask(WaysIn())
    #expect(all.ways.map(\.name) == ["root", "direct", "grouped"])
    #expect(try account.ask(WaysIn(limit: 2)).ways.count == 2)
    for name in ["direct", "grouped"] { try account.perform(DeleteLoginProfile(userName: name)) }
    #expect(try account.ask(WaysIn()).ways.map(\.owner) == [.root])
  }
}
