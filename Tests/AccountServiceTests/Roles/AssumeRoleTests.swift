import AccountService
import AccountStore
import IAM
import Language
import Testing

/// Who may take which role.
struct AssumeRoleTests {
  private let world: RoleWorld

  init() throws { world = try RoleWorld() }

  @Test func `a role that trusts the account is taken by who may take roles`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust())
    #expect(
      world.refusal("Ops")?.message.english
        == "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: sts:AssumeRole on resource: "
        + "arn:aws:iam::123456789012:role/Ops because no identity-based policy allows the sts:AssumeRole action.")
    try world.allow()
    let session = try world.take("Ops")
    #expect(session.arn == "arn:aws:sts::123456789012:assumed-role/Ops/ana")
    #expect(session.expires.seconds - session.issued.seconds == 3600 && !session.hasMFA)
  }

  @Test func `a role that trusts the user herself needs no policy of hers`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn))
    #expect(world.refusal("Ops") == nil)
    try world.account.addUser("ben")
    #expect(world.refusal("Ops", as: .signedIn(try world.account.signIn("ben").person))?.code == .accessDenied)
  }

  @Test func `an explicit deny of hers and a boundary hold`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn))
    try world.allow(effect: "Deny")
    #expect(world.refusal("Ops")?.message.english.contains("with an explicit deny in an identity-based policy") == true)
  }

  @Test func `a role that isn't there is refused like one that trusts others`() throws {
    try world.addRole("Ops", trust: Documents.trust())
    try world.allow()
    let there = world.refusal("Ops"), notThere = world.refusal("Nobody")
    #expect(there?.code == .accessDenied && notThere?.code == .accessDenied)
    #expect(there?.message.english.replacing("Ops", with: "Nobody") == notThere?.message.english)
  }

  @Test func `an external ID must be the one that the trust policy asks for`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(RoleWorld.own, #"{"StringEquals":{"sts:ExternalId":"blue-42"}}"#))
    try world.allow()
    #expect(world.refusal("Ops")?.code == .accessDenied)
    #expect(world.refusal("Ops") { $0.externalID = "red-42" }?.code == .accessDenied)
    #expect(world.refusal("Ops") { $0.externalID = "blue-42" } == nil)
  }

  @Test func `a role that asks for MFA takes a code of hers, once`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(RoleWorld.own, #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#))
    try world.allow()
    let phone = try world.account.addDevice("phone", for: "ana")
    #expect(world.refusal("Ops")?.code == .accessDenied)
    let code = phone.code(at: world.account.clock.now)
    let session = try world.take("Ops") { $0.code = code }
    #expect(session.hasMFA && session.mfaAt == world.account.clock.now)
    #expect(
      world.refusal("Ops") { $0.code = code }?.message.english
        == "MultiFactorAuthentication failed with invalid MFA one time pass code.")
    #expect(try !world.account.trailHas(code))
  }

  @Test func `wrong codes count as failures and lock`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn))
    let phone = try world.account.addDevice("phone", for: "ana")
    for _ in 0..<5 { #expect(world.refusal("Ops") { $0.code = "000000" }?.code == .accessDenied) }
    #expect(world.refusal("Ops") { $0.code = phone.code(at: world.account.clock.now) }?.code == .accessDenied)
    world.account.clock.move(seconds: 901)
    #expect(world.refusal("Ops") { $0.code = phone.code(at: world.account.clock.now) } == nil)
  }

  @Test func `no session is longer than its role allows, nor shorter than 15 minutes`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn), longest: 7200)
    #expect(world.refusal("Ops") { $0.durationSeconds = 7201 }?.field == "DurationSeconds")
    #expect(world.refusal("Ops") { $0.durationSeconds = 899 }?.field == "DurationSeconds")
    let session = try world.take("Ops") { $0.durationSeconds = 7200 }
    #expect(session.secondsLeft(at: session.issued) == 7200)
  }

  @Test func `a session ends with the console session it is taken in`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn), longest: 43_200)
    world.account.clock.move(seconds: 36_000)
    let session = try world.take("Ops") { $0.durationSeconds = 43_200 }
    #expect(session.secondsLeft(at: session.issued) == 7200)
  }

  @Test func `root user and local owner take no role`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust())
    #expect(world.refusal("Ops", as: try world.account.root())?.message.english == "Roles may not be assumed by root accounts.")
    #expect(world.refusal("Ops", as: TestAccount.caller)?.code == .accessDenied)
  }

  @Test func `a role's tags and the taker's count at the moment`() throws {
    try world.addRole(
      "Ops", trust: RoleWorld.trust(RoleWorld.own, #"{"StringEquals":{"aws:PrincipalTag/team":"${aws:ResourceTag/team}"}}"#))
    try world.allow()
    #expect(world.refusal("Ops")?.code == .accessDenied)
    try world.account.perform(TagRole(roleName: "Ops", tags: [Tag(key: "team", value: "blue")]))
    try world.account.perform(TagUser(userName: "ana", tags: [Tag(key: "team", value: "blue")]))
    #expect(world.refusal("Ops") == nil)
  }

  @Test func `a session's name must follow its pattern`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn))
    #expect(world.refusal("Ops") { $0.sessionName = "a" }?.field == "RoleSessionName")
    #expect(world.refusal("Ops") { $0.sessionName = "a b" }?.field == "RoleSessionName")
    #expect(try world.take("Ops") { $0.sessionName = "night-shift" }.sessionName == "night-shift")
  }

  @Test(arguments: [
    (#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/24"}}"#, true), (#"{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}"#, false),
    (#"{"DateLessThan":{"aws:CurrentTime":"2026-01-31T09:00:01Z"}}"#, true),
    (#"{"DateLessThan":{"aws:CurrentTime":"2026-01-31T09:00:00Z"}}"#, false),
    (#"{"StringEquals":{"sts:RoleSessionName":"${aws:username}"}}"#, true), (#"{"StringEquals":{"sts:RoleSessionName":"eve"}}"#, false),
    (#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#, true), (#"{"StringLike":{"aws:userid":"AIDA*"}}"#, true),
    (#"{"DateEquals":{"aws:TokenIssueTime":"2026-01-31T09:00:00Z"}}"#, true),
  ])
  func `conditions see the circumstances of the request`(condition: String, isAllowed: Bool) throws {
    try world.addRole("Ops", trust: RoleWorld.trust(world.ana.arn, condition))
    #expect((world.refusal("Ops") == nil) == isAllowed)
  }

  @Test func `a boundary limits what a trust in the account gives`() throws {
    try world.addRole("Ops", trust: RoleWorld.trust())
    try world.allow()
    try world.account.perform(
      PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"))
    #expect(world.refusal("Ops")?.message.english.contains("no permissions boundary allows") == true)
  }

  @Test func `a refusal brings the request that was refused`() throws {
    try world.addRole("Ops", trust: Documents.trust())
    let denied = world.refusal("Ops") { $0.externalID = "blue-42" }?.denied
    #expect(denied?.action == "sts:AssumeRole" && denied?.resource == "arn:aws:iam::123456789012:role/Ops")
    #expect(denied?.context["sts:ExternalId"] == ["blue-42"])
  }
}
