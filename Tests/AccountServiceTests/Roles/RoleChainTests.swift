import AccountService
import AccountStore
import IAM
import Language
import Testing

/// Roles that take roles, and roles of other accounts.
struct RoleChainTests {
  private let world: RoleWorld

  init() throws { world = try RoleWorld() }

  private func arn(_ role: String, _ account: String = RoleWorld.own) -> String { "arn:aws:iam::\(account):role/\(role)" }

  private func addChain() throws -> RoleSession {
    try world.addRole("First", trust: RoleWorld.trust(world.ana.arn), longest: 43_200)
    try world.addRole("Second", trust: RoleWorld.trust(arn("First")), longest: 43_200)
    return try world.take("First") { $0.durationSeconds = 43_200 }
  }

  @Test func `a role takes another for an hour at most`() throws {
    let first = try addChain()
    #expect(world.refusal("Second")?.code == .accessDenied)
    let error = world.refusal("Second", as: .inRole(first)) { $0.durationSeconds = 3601 }
    #expect(error?.code == .validationError && error?.message.english.contains("1 hour session limit") == true)
    let second = try world.take("Second", as: .inRole(first)) { $0.durationSeconds = 3600 }
    #expect(second.sessionName == "ana" && second.source == world.ana && second.roleName == "Second")
  }

  @Test func `a chain that comes back to its first role goes on as long as each trusts the one before`() throws {
    var session = try addChain()
    try world.account.perform(
      UpdateAssumeRolePolicy(
        roleName: "First",
        policyDocument:
          #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["\#(world.ana.arn)","\#(arn("Second"))"]},"Action":"sts:AssumeRole"}]}"#
      ))
    for turn in 0..<20 { session = try world.take(turn.isMultiple(of: 2) ? "Second" : "First", as: .inRole(session)) }
    #expect(session.roleName == "First")
    #expect(world.refusal("First", as: .inRole(session))?.code == .accessDenied)
  }

  @Test func `MFA isn't passed on from role to role`() throws {
    try world.addRole("First", trust: RoleWorld.trust(world.ana.arn))
    try world.addRole("Second", trust: RoleWorld.trust(arn("First")))
    let phone = try world.account.addDevice("phone", for: "ana")
    let first = try world.take("First") { $0.code = phone.code(at: world.account.clock.now) }
    #expect(first.hasMFA)
    #expect(try !world.take("Second", as: .inRole(first)).hasMFA)
    #expect(world.refusal("Second", as: .inRole(first)) { $0.code = "123456" }?.code == .accessDenied)
  }

  @Test func `another account's role needs both sides`() throws {
    let role = arn("Audit", "210987654321")
    try world.addRole("Audit", trust: RoleWorld.trust(world.ana.arn), isOther: true)
    #expect(world.refusal(role)?.message.english.contains("no identity-based policy allows") == true)
    try world.allow(role)
    let session = try world.take(role)
    #expect(session.account == RoleWorld.otherID && session.sourceAccount == TestAccount.id)
    try world.addRole("Closed", trust: Documents.trust(), isOther: true)
    try world.allow()
    #expect(world.refusal(arn("Closed", "210987654321"))?.code == .accessDenied)
  }

  @Test func `an account is named by its ID with hyphens, or its alias`() throws {
    try world.addRole("Audit", trust: RoleWorld.trust(), isOther: true)
    try world.allow()
    #expect(try world.take("audit") { $0.account = "other-co" }.roleName == "Audit")
    #expect(try world.take("Audit") { $0.account = "2109-8765-4321" }.account == RoleWorld.otherID)
    #expect(world.refusal("Audit") { $0.account = "nobody-co" }?.field == "Account")
    #expect(world.refusal("Audit") { $0.account = "999999999999" }?.code == .accessDenied)
  }

  @Test func `what is done in another account's role stands in that account's events`() throws {
    try world.addRole("Audit", trust: RoleWorld.trust(), isOther: true)
    let role = try #require(try world.other.store.read(RoleWorld.otherID) { try $0.role(named: "Audit") })
    try world.other.perform(
      AttachRolePolicy(roleName: "Audit", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"), as: TestAccount.caller)
    try world.allow()
    let session = try world.take("Audit") { $0.account = "other-co" }
    #expect(session.roleID == role.value.id)
    try world.other.perform(CreateUser(userName: "eve"), as: .inRole(session))
    let record = try #require(try world.records(world.other).last)
    #expect(record["eventName"] as? String == "CreateUser" && record["recipientAccountId"] as? String == "210987654321")
    #expect((record["userIdentity"] as? [String: Any])?["accountId"] as? String == "210987654321")
    #expect(world.account.refusal(query: ListUsers(), as: .inRole(session))?.code == .expiredToken)
  }
}
