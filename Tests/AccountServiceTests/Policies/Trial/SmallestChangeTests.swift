import AccountService
import IAM
import PolicyEngine
import Testing

/// What would allow a request that is denied.
struct SmallestChangeTests {
  let account: TestAccount

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana"), CreateGroup(groupName: "writers"), CreateGroup(groupName: "others"),
      CreatePolicy(policyName: "PutReports", policyDocument: WhoCanTests.allow("s3:Put*", "arn:aws:s3:::reports/*")),
      CreatePolicy(policyName: "PutElsewhere", policyDocument: WhoCanTests.allow("s3:Put*", "arn:aws:s3:::else/*")),
      CreatePolicy(policyName: "limits", policyDocument: WhoCanTests.allow("ec2:*", "*")),
      PutGroupPolicy(groupName: "writers", policyName: "put", policyDocument: WhoCanTests.allow("s3:PutObject", "*")),
      PutGroupPolicy(groupName: "others", policyName: "sqs", policyDocument: WhoCanTests.allow("sqs:*", "*")),
    ])
  }

  private func search(_ action: String = "s3:PutObject", _ subject: SimulationSubject = .user("ana")) throws -> SmallestChange.Answer {
    try account.ask(SmallestChange(SimulateChange(of: subject, actions: [action], resources: ["arn:aws:s3:::reports/q1"])))
  }

  @Test func `a statement, the group and the policies that would do are proposed, the smallest first`() throws {
    let found = try search().proposals
    #expect(found.prefix(2).map(\.kind) == [.statement, .group("writers")])
    #expect(found.prefix(2).map(\.actionCount) == [1, 1])
    let kinds = found.map(\.kind)
    #expect(kinds.contains(.policy(arn: TestAccount.arn("policy/PutReports"))))
    #expect(kinds.contains(.policy(arn: "arn:aws:iam::aws:policy/AmazonS3FullAccess")))
    #expect(!kinds.contains(.policy(arn: TestAccount.arn("policy/PutElsewhere"))) && !kinds.contains(.group("others")))
    #expect(found.map(\.actionCount) == found.map(\.actionCount).sorted() && found.count <= SmallestChange.limit)
  }

  @Test func `each proposal does allow the request`() throws {
    for proposal in try search().proposals {
      let rows = try account.ask(
        SimulateChange(
          of: .user("ana"), actions: ["s3:PutObject"], resources: ["arn:aws:s3:::reports/q1"], change: proposal.change)
      ).rows
      #expect(rows.map(\.now) == [.allowed] && rows.map(\.was) == [.implicitlyDenied], "\(proposal.kind)")
    }
  }

  @Test func `a role is put into no group`() throws {
    try account.perform(CreateRole(roleName: "app", assumeRolePolicyDocument: Documents.trust()))
    let kinds = try search("s3:PutObject", .role("app")).proposals.map(\.kind)
    #expect(kinds.first == .statement && !kinds.contains(.group("writers")))
  }

  @Test func `an explicit deny, a boundary and what is allowed get no proposals`() throws {
    #expect(try search("s3:PutObject", .group("writers")).decided.explanation.verdict.decision == .allowed)
    #expect(try search("s3:PutObject", .group("writers")).proposals.isEmpty)
    try account.perform(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: TestAccount.arn("policy/limits")))
    let bounded = try search()
    #expect(bounded.proposals.isEmpty && bounded.decided.explanation.verdict.blockedBy.contains(.boundary))
    let deny = #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#
    try account.perform(PutUserPolicy(userName: "ana", policyName: "never", policyDocument: deny))
    let denied = try search()
    #expect(denied.proposals.isEmpty && denied.decided.deciding.map(\.origin) == [.inline("never")])
  }
}
