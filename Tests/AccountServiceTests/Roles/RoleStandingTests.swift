import AccountService
import AccountStore
import Foundation
import IAM
import Testing

/// How long a role's session is good, and how it stands in the audit trail.
struct RoleStandingTests {
  private let account: TestAccount

  init() throws { account = try TestAccount() }

  private func session(hasMFA: Bool = false) throws -> RoleSession {
    try account.addUser("ana")
    let person = try account.signIn("ana").person
    try account.perform(CreateRole(roleName: "Ops", assumeRolePolicyDocument: Documents.trust(), path: "/team/"))
    try account.perform(AttachRolePolicy(roleName: "Ops", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"))
    let role = try #require(try account.read { try $0.role(named: "Ops") })
    let now = account.clock.now
    return RoleSession(
      source: person, sourceAccount: TestAccount.id, account: TestAccount.id, roleKey: role.key, roleName: "Ops", roleID: role.value.id,
      roleARN: TestAccount.arn("role/team/Ops"), sessionName: "ana", arn: "arn:aws:sts::123456789012:assumed-role/Ops/ana", issued: now,
      expires: now.adding(seconds: 3600), hasMFA: hasMFA, mfaAt: hasMFA ? now : nil, workplace: person.workplace)
  }

  @Test func `a session of an administrator's role may list users until it expires`() throws {
    let session = try session()
    account.clock.move(seconds: 3599)
    #expect(account.refusal(query: ListUsers(), as: .inRole(session)) == nil)
    account.clock.move(seconds: 1)
    #expect(account.refusal(query: ListUsers(), as: .inRole(session))?.code == .expiredToken)
  }

  @Test func `it ends when its person signs out`() throws {
    let session = try session()
    try account.service.signOut(session.source)
    #expect(account.refusal(query: ListUsers(), as: .inRole(session))?.code == .expiredToken)
  }

  @Test func `it ends with its role, also where another of the name takes its place`() throws {
    let session = try session()
    try account.perform(DetachRolePolicy(roleName: "Ops", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"))
    try account.perform(DeleteRole(roleName: "Ops"))
    #expect(account.refusal(query: ListUsers(), as: .inRole(session))?.code == .expiredToken)
    try account.perform(CreateRole(roleName: "Ops", assumeRolePolicyDocument: Documents.trust(), path: "/team/"))
    #expect(account.refusal(query: ListUsers(), as: .inRole(session))?.code == .expiredToken)
  }

  @Test func `an event names the session, the role that issued it, and MFA`() throws {
    let session = try session(hasMFA: true)
    try account.service.perform(CreateUser(userName: "eve"), as: .inRole(session))
    let identity = try #require(try account.lastRecord()["userIdentity"] as? [String: Any])
    #expect(identity["type"] as? String == "AssumedRole")
    #expect(identity["arn"] as? String == session.arn)
    #expect(identity["principalId"] as? String == session.roleID + ":ana")
    let context = try #require(identity["sessionContext"] as? [String: [String: String]])
    #expect(context["sessionIssuer"]?["arn"] == "arn:aws:iam::123456789012:role/team/Ops")
    #expect(context["sessionIssuer"]?["userName"] == "Ops" && context["sessionIssuer"]?["type"] == "Role")
    #expect(context["attributes"]?["mfaAuthenticated"] == "true")
    #expect(try account.events().last?.actor == "Ops/ana")
  }

  @Test func `a role has no user's name of its own`() throws {
    let session = try session()
    #expect(account.refusal(query: GetUser(), as: .inRole(session))?.code == .validationError)
    #expect(account.refusal(query: ListAccessKeys(), as: .inRole(session))?.code == .validationError)
  }

  @Test func `the sessions seen in a role are the person's own`() throws {
    let session = try session()
    let rows = try account.service.perform(BrowseSignInSessions(), as: .inRole(session))
    #expect(rows.map(\.name) == ["ana"] && rows.first?.isThisOne == true)
    #expect(account.refusal(EndSignInSession(sessionID: session.source.sessionID), as: .inRole(session)) == nil)
  }
}
