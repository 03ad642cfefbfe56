import AccountService
import IAM
import Language
import PolicyEngine
import Testing

/// What would be if permissions were changed, in an account with a reader in a group and a role.
struct SimulateChangeTests {
  let account: TestAccount
  static let reads = TestAccount.arn("policy/ReadReports")
  static let limits = TestAccount.arn("policy/limits")
  static let reports = "arn:aws:s3:::reports/q1"

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana", tags: [Tag(key: "team", value: "blue")]), CreateGroup(groupName: "readers"),
      CreateGroup(groupName: "writers"),
      CreatePolicy(policyName: "ReadReports", policyDocument: WhoCanTests.allow("s3:Get*", "arn:aws:s3:::reports/*")),
      CreatePolicy(policyName: "limits", policyDocument: WhoCanTests.allow("s3:*", "*")),
      AddUserToGroup(groupName: "readers", userName: "ana"), AttachGroupPolicy(groupName: "readers", policyARN: Self.reads),
      PutGroupPolicy(groupName: "writers", policyName: "put", policyDocument: WhoCanTests.allow("s3:Put*", "*")),
      PutUserPolicy(userName: "ana", policyName: "own", policyDocument: WhoCanTests.allow("sqs:*", "*")),
      CreateRole(roleName: "app", assumeRolePolicyDocument: Documents.trust("AWS", TestAccount.arn("user/ana"))),
    ])
  }

  /// The decisions before and with a change, as `deny>allow`.
  private func decide(
    _ actions: String..., of subject: SimulationSubject = .user("ana"), on resource: String = reports, edited: EditedPolicy? = nil,
    _ set: (inout TrialChange) -> Void = { _ in }
  ) throws -> [String] {
    var change = TrialChange()
    set(&change)
    let answer = try account.ask(SimulateChange(of: subject, actions: actions, resources: [resource], edited: edited, change: change))
    return answer.rows.map { "\(Self.word($0.was))>\(Self.word($0.now))" }
  }

  private static func word(_ decision: Decision) -> String {
    switch decision {
    case .allowed: "allow"
    case .implicitlyDenied: "none"
    case .explicitlyDenied: "deny"
    }
  }

  @Test func `without a change both decisions are the same and say by what`() throws {
    #expect(try decide("s3:GetObject", "s3:PutObject", "sqs:SendMessage") == ["allow>allow", "none>none", "allow>allow"])
    let rows = try account.ask(SimulateChange(of: .user("ana"), actions: ["s3:GetObject"], resources: [Self.reports])).rows
    #expect(rows.map(\.decidingPolicies) == [[.group("readers", .managed(Self.reads))]])
    #expect(rows.first?.decided.heard.map(\.part) == [.decided])
  }

  @Test func `policies are attached and detached for the simulation only`() throws {
    try account.perform(AttachUserPolicy(userName: "ana", policyARN: Self.limits))
    #expect(try decide("s3:PutObject") { $0.detached = [Self.limits] } == ["allow>none"])
    #expect(
      try decide("ec2:RunInstances", on: "*") { $0.attached = ["arn:aws:iam::aws:policy/AmazonEC2FullAccess"] } == ["none>allow"])
    #expect(try decide("s3:PutObject") == ["allow>allow"])
  }

  @Test func `a draft counts, and one of an inline policy's name stands for it`() throws {
    let draft = TrialChange.Draft(name: "own", text: WhoCanTests.allow("s3:Put*", "*"))
    #expect(try decide("s3:PutObject", "sqs:SendMessage") { $0.drafts = [draft] } == ["none>allow", "allow>none"])
  }

  @Test func `a boundary is set and removed`() throws {
    #expect(try decide("sqs:SendMessage", "s3:GetObject") { $0.boundary = .set(arn: Self.limits) } == ["allow>none", "allow>allow"])
    try account.perform(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: Self.limits))
    #expect(try decide("sqs:SendMessage") { $0.boundary = .removed } == ["none>allow"])
  }

  @Test func `the user is put into a group and taken out of one`() throws {
    let decisions = try decide("s3:GetObject", "s3:PutObject") {
      $0.joined = ["writers"]
      $0.left = ["readers"]
    }
    #expect(decisions == ["allow>none", "none>allow"])
  }

  @Test func `what the subject would have is told`() throws {
    var change = TrialChange()
    (change.attached, change.joined, change.boundary) = ([Self.limits], ["writers"], .set(arn: Self.reads))
    let answer = try account.ask(SimulateChange(of: .user("ana"), actions: [], change: change))
    #expect(answer.attached == [Self.limits] && answer.groups == ["readers", "writers"] && answer.boundary == Self.reads)
    #expect(answer.known["aws:PrincipalTag/team"] == ["blue"])
  }

  @Test func `context keys that the policies ask for are told, and count when they are given`() throws {
    let mfa = #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#
    try account.perform(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: WhoCanTests.allow("sqs:*", "*", mfa)))
    var query = SimulateChange(of: .user("ana"), actions: ["sqs:SendMessage"])
    #expect(try account.ask(query).askedKeys == ["aws:MultiFactorAuthPresent"])
    #expect(try account.ask(query).rows.map(\.now) == [.implicitlyDenied])
    query.context = RequestContext(["aws:MultiFactorAuthPresent": ["true"]])
    #expect(try account.ask(query).rows.map(\.now) == [.allowed])
  }

  // MARK: documents in an editor

  @Test func `an edited managed policy counts wherever the principal has it`() throws {
    let edited = EditedPolicy(.managed(arn: Self.reads), text: WhoCanTests.allow("s3:Put*", "*"))
    #expect(try decide("s3:GetObject", "s3:PutObject", edited: edited) == ["allow>none", "none>allow"])
    #expect(try decide("s3:PutObject", of: .policy(arn: Self.reads), edited: edited) == ["none>allow"])
    #expect(try decide("s3:PutObject", of: .group("readers"), edited: edited) == ["none>allow"])
  }

  @Test func `an edited inline policy counts in its place, and one that stands nowhere beside the others`() throws {
    let inline = EditedPolicy(.userInline(user: "ana", name: "own"), text: WhoCanTests.allow("s3:Put*", "*"))
    #expect(try decide("sqs:SendMessage", "s3:PutObject", edited: inline) == ["allow>none", "none>allow"])
    let group = EditedPolicy(.groupInline(group: "writers", name: "put"), text: WhoCanTests.allow("s3:Delete*", "*"))
    #expect(try decide("s3:PutObject", "s3:DeleteObject", of: .group("writers"), edited: group) == ["allow>none", "none>allow"])
    let loose = EditedPolicy(.nowhere(name: "new"), text: WhoCanTests.allow("s3:Put*", "*"))
    #expect(try decide("s3:PutObject", of: .documents, edited: loose) == ["none>allow"])
    #expect(try decide("sqs:SendMessage", "s3:PutObject", edited: loose) == ["allow>allow", "none>allow"])
  }

  @Test func `a role's trust policy decides who gets a session, as it is and as edited`() throws {
    let role = TestAccount.arn("role/app")
    #expect(try decide("sts:AssumeRole", on: role) == ["allow>allow"])
    let edited = EditedPolicy(.trust(role: "app"), text: Documents.trust())
    #expect(try decide("sts:AssumeRole", on: role, edited: edited) == ["allow>none"])
  }

  // MARK: who may ask

  @Test func `simulating needs the subject's permission, and seeing what is tried`() {
    let simulate = { (target: AccessTarget) in AccessWish("iam:SimulatePrincipalPolicy", on: target) }
    #expect(SimulateChange(of: .user("ana"), actions: []).wishes == [simulate(.user("ana"))])
    #expect(SimulateChange(of: .group("readers"), actions: []).wishes == [simulate(.group("readers"))])
    #expect(SimulateChange(of: .documents, actions: []).wishes.map(\.action) == ["iam:SimulateCustomPolicy"])
    #expect(SimulateChange(of: .policy(arn: Self.reads), actions: []).wishes.map(\.action) == ["iam:GetPolicyVersion"])
    var change = TrialChange()
    (change.joined, change.attached) = (["writers"], [Self.limits, "arn:aws:iam::aws:policy/ReadOnlyAccess"])
    let wishes = SimulateChange(of: .role("app"), actions: [], change: change).wishes
    #expect(wishes == [simulate(.role("app")), simulate(.group("writers")), AccessWish("iam:GetPolicyVersion", on: .policy(Self.limits))])
    #expect(SmallestChange(SimulateChange(of: .user("ana"), actions: [])).wishes.count == 2)
  }

  // MARK: bad input

  @Test func `what isn't there, isn't a request or isn't a policy is told in a sentence`() throws {
    func error(_ query: SimulateChange) -> IAMError? { #expect(throws: IAMError.self) { try account.ask(query) } }
    #expect(error(SimulateChange(of: .user("eve"), actions: ["s3:GetObject"]))?.code == .noSuchEntity)
    #expect(error(SimulateChange(of: .user("ana"), actions: ["s3:Get*"]))?.message.english.hasPrefix("The action s3:Get* isn't") == true)
    #expect(
      error(SimulateChange(of: .user("ana"), actions: ["s3:GetObject"], resources: ["reports"]))?.message.english
        == "The resource reports is neither an ARN nor *.")
    var change = TrialChange()
    change.drafts = [TrialChange.Draft(name: "bad", text: "{")]
    #expect(error(SimulateChange(of: .user("ana"), actions: ["s3:GetObject"], change: change))?.code == .malformedPolicyDocument)
    change = TrialChange()
    change.attached = [TestAccount.arn("policy/none")]
    #expect(error(SimulateChange(of: .user("ana"), actions: ["s3:GetObject"], change: change))?.code == .noSuchEntity)
    let many = SimulateChange(of: .user("ana"), actions: Array(repeating: "s3:GetObject", count: 5001))
    #expect(error(many)?.message.english.hasPrefix("5,001 requests are more than the 5,000") == true)
  }

  @Test func `an action that nobody knows is decided, and two hundred are no trouble`() throws {
    #expect(try decide("new:Action") == ["none>none"])
    let rows = try account.ask(SimulateChange(of: .user("ana"), actions: (1...200).map { "sqs:Action\($0)" })).rows
    #expect(rows.count == 200 && rows.allSatisfy { $0.now == .allowed })
  }
}

struct TrialChangeTests {
  @Test func `a change and its opposite come to nothing`() {
    var attach = TrialChange()
    (attach.attached, attach.joined) = (["a", "b"], ["g"])
    var detach = TrialChange()
    (detach.detached, detach.left) = (["a", "b"], ["g"])
    #expect(attach.and(detach).isEmpty && detach.and(attach).isEmpty)
  }

  @Test func `later drafts and boundaries stand for earlier ones`() {
    var first = TrialChange()
    (first.drafts, first.boundary) = ([TrialChange.Draft(name: "d", text: "1")], .removed)
    var second = TrialChange()
    (second.drafts, second.boundary) = ([TrialChange.Draft(name: "d", text: "2")], .set(arn: "x"))
    #expect(first.and(second) == second)
  }
}
