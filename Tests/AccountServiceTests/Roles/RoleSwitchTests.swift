import AccountService
import AccountStore
import IAM
import Language
import Testing

/// What switching leaves behind, and what ends it.
struct RoleSwitchTests {
  private let world: RoleWorld

  init() throws {
    world = try RoleWorld()
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn))
    try world.account.perform(AttachRolePolicy(roleName: "Ops", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"))
  }

  @Test func `taking a role is an event of STS without secrets, and switching one of the console`() throws {
    let session = try world.take("Ops") { ($0.externalID, $0.durationSeconds) = ("blue-42", 900) }
    let records = try world.records(world.account.service).suffix(2)
    let assumed = try #require(records.first), switched = try #require(records.last)
    #expect(assumed["eventName"] as? String == "AssumeRole" && assumed["eventSource"] as? String == "sts.amazonaws.com")
    #expect((assumed["userIdentity"] as? [String: Any])?["userName"] as? String == "ana")
    let request = try #require(assumed["requestParameters"] as? [String: Any])
    #expect(request["roleArn"] as? String == session.roleARN && request["roleSessionName"] as? String == "ana")
    #expect(request["externalId"] as? String == "blue-42" && request["durationSeconds"] as? Int == 900)
    let answer = try #require(assumed["responseElements"] as? [String: [String: Any]])
    #expect(answer["assumedRoleUser"]?["arn"] as? String == session.arn)
    #expect(Array((answer["credentials"] ?? [:]).keys) == ["expiration"])
    #expect(switched["eventName"] as? String == "SwitchRole" && switched["eventSource"] as? String == "signin.amazonaws.com")
    #expect((switched["additionalEventData"] as? [String: Any])?["SwitchFrom"] as? String == world.ana.arn)
  }

  @Test func `switching back is an event, too`() throws {
    let session = try world.take("Ops")
    try world.account.service.exitRole(session)
    let record = try #require(try world.records(world.account.service).last)
    #expect(record["eventName"] as? String == "ExitRole")
    #expect((record["additionalEventData"] as? [String: Any])?["SwitchTo"] as? String == world.ana.arn)
  }

  @Test func `a role of another account tells both accounts`() throws {
    try world.addRole("Audit", trust: RoleWorld.trust(), isOther: true)
    try world.allow()
    _ = try world.take("Audit") { $0.account = "other-co" }
    #expect(try world.records(world.account.service).last?["eventName"] as? String == "AssumeRole")
    let theirs = try world.records(world.other).suffix(2)
    #expect(theirs.map { $0["eventName"] as? String } == ["AssumeRole", "SwitchRole"])
    let identity = try #require(theirs.first?["userIdentity"] as? [String: String])
    #expect(identity == ["type": "AWSAccount", "principalId": world.ana.principalID, "accountId": "123456789012"])
  }

  @Test func `a refusal stands in the caller's events`() throws {
    try world.addRole("Closed", trust: Documents.trust())
    #expect(world.refusal("Closed")?.code == .accessDenied)
    let record = try #require(try world.records(world.account.service).last)
    #expect(record["eventName"] as? String == "AssumeRole" && record["errorCode"] as? String == "AccessDenied")
  }

  @Test func `the role was last used now, and its revision stays`() throws {
    let before = try #require(try world.account.read { try $0.role(named: "Ops") })
    world.account.clock.move(seconds: 60)
    _ = try world.take("Ops")
    let after = try #require(try world.account.read { try $0.role(named: "Ops") })
    #expect(after.value.lastUsed == Role.LastUsed(date: world.account.clock.now, region: "us-east-1"))
    #expect(after.revision == before.revision)
  }

  @Test func `revoking denies everything to sessions that are open, and not to those that follow`() throws {
    let session = try world.take("Ops")
    #expect(world.account.refusal(query: ListUsers(), as: .inRole(session)) == nil)
    try world.account.perform(RevokeSessions.operation(role: "Ops", at: world.account.clock.now))
    let error = world.account.refusal(query: ListUsers(), as: .inRole(session))
    #expect(error?.code == .accessDenied && error?.message.english.contains("explicit deny") == true)
    world.account.clock.move(seconds: 1)
    let again = try world.take("Ops")
    #expect(world.account.refusal(query: ListUsers(), as: .inRole(again)) == nil)
  }

  @Test func `a session of a role that was deleted, and one whose person signed out, have ended`() throws {
    let session = try world.take("Ops")
    #expect(try world.account.service.standing(of: session) == .good)
    try world.account.service.signOut(world.ana)
    #expect(throws: IAMError.self) { try world.account.service.standing(of: session) }
  }

  @Test func `the roles to take are those that trust and policies let in, in all accounts`() throws {
    try world.addRole("Closed", trust: Documents.trust())
    try world.addRole("Audit", trust: RoleWorld.trust(RoleWorld.own, #"{"StringEquals":{"sts:ExternalId":"blue-42"}}"#), isOther: true)
    let ask = { try world.account.service.perform(BrowseAssumableRoles(), as: world.caller) }
    #expect(try ask().map(\.name) == ["Ops"])
    try world.allow()
    let rows = try ask()
    #expect(rows.map(\.name) == ["Ops", "Audit"])
    #expect(rows.map(\.needsExternalID) == [false, true] && rows.map(\.alias) == [nil, "other-co"])
    #expect(try world.account.service.perform(BrowseAssumableRoles(), as: TestAccount.caller).isEmpty)
  }

  @Test func `a role that asks for MFA is offered to who has a device`() throws {
    try world.addRole("Safe", trust: RoleWorld.trust(world.ana.arn, #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#))
    let ask = { try world.account.service.perform(BrowseAssumableRoles(), as: world.caller).filter { $0.name == "Safe" } }
    #expect(try ask().isEmpty)
    _ = try world.account.addDevice("phone", for: "ana")
    #expect(try ask().map(\.needsCode) == [true])
  }
}
