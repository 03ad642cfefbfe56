import AccountService
import IAM
import PolicyEngine
import Testing

/// What somebody may do, service by service.
struct EffectivePermissionsTests {
  let account: TestAccount

  init() throws {
    account = try TestAccount()
    try account.performAll([CreateUser(userName: "ana"), CreateGroup(groupName: "team")])
  }

  private func put(_ text: String) throws {
    try account.perform(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: text))
  }

  private func access(_ prefix: String, _ subject: PermissionSubject = .user("ana")) throws -> ServiceAccess {
    try #require(try account.ask(EffectivePermissions(of: subject)).first { $0.prefix == prefix })
  }

  private func levels(_ access: ServiceAccess) -> [ServiceAccess.Extent] { access.levels.map(\.extent) }

  @Test func `nothing is given without a policy`() throws {
    #expect(try account.ask(EffectivePermissions(of: .user("ana"))).allSatisfy { $0.extent == .none })
  }

  @Test func `everything of a service is full access to all resources`() throws {
    try put(WhoCanTests.allow("sqs:*", "*"))
    let access = try access("sqs")
    #expect(access.extent == .full && access.resources == .open && access.conditions == .open)
    #expect(try self.access("sns").extent == .none)
  }

  @Test func `levels are full or limited by how many of their actions are allowed`() throws {
    try put(WhoCanTests.allow("s3:List*", "*"))
    let access = try access("s3")
    #expect(access.extent == .limited)
    #expect(access.levels[0].extent > .none && access.levels[2].extent == .none)
  }

  @Test func `one resource and one condition are told, several are several`() throws {
    let one = WhoCanTests.allow("s3:GetObject", "arn:aws:s3:::a/*", #"{"Bool":{"aws:SecureTransport":"true"}}"#)
    try put(one)
    var access = try access("s3")
    #expect(access.resources == .one("arn:aws:s3:::a/*") && access.conditions == .one("aws:SecureTransport"))
    try account.perform(
      PutUserPolicy(userName: "ana", policyName: "two", policyDocument: WhoCanTests.allow("s3:GetObject", "arn:aws:s3:::b/*")))
    access = try self.access("s3")
    #expect(access.resources == .multiple)
  }

  @Test func `an action without resource types isn't given by a resource's ARN`() throws {
    try put(WhoCanTests.allow("s3:ListAllMyBuckets", "arn:aws:s3:::a"))
    #expect(try access("s3").extent == .none)
  }

  @Test func `denies and the boundary take away, and the actions say so`() throws {
    try put(WhoCanTests.allow("sqs:*", "*"))
    try account.perform(
      PutUserPolicy(
        userName: "ana", policyName: "no",
        policyDocument: #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"sqs:DeleteQueue","Resource":"*"}}"#))
    try account.perform(
      CreatePolicy(
        policyName: "Limit",
        policyDocument: #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":"sqs:PurgeQueue","Resource":"*"}}"#))
    try account.perform(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: TestAccount.arn("policy/Limit")))
    let answer = try account.ask(ServicePermissions(of: .user("ana"), service: "sqs"))
    let states = Dictionary(uniqueKeysWithValues: answer.actions.map { ($0.name, $0) })
    #expect(answer.service.extent == .limited)
    #expect(states["SendMessage"]?.state == .allowed && states["SendMessage"]?.origins.map(\.text) == ["inline:own"])
    #expect(states["DeleteQueue"]?.state == .denied && states["DeleteQueue"]?.origins.map(\.text) == ["inline:no"])
    #expect(states["PurgeQueue"]?.state == .outsideBoundary)
    #expect(states["PurgeQueue"]?.origins.map(\.text) == [TestAccount.arn("policy/Limit")])
  }

  @Test func `an action is told with some resources and with conditions`() throws {
    try put(WhoCanTests.allow("sqs:SendMessage", "arn:aws:sqs:*:*:a"))
    try account.perform(
      PutUserPolicy(
        userName: "ana", policyName: "two",
        policyDocument: WhoCanTests.allow("sqs:ReceiveMessage", "*", #"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#)))
    let actions = try account.ask(ServicePermissions(of: .user("ana"), service: "sqs")).actions
    #expect(actions.first { $0.name == "SendMessage" }?.state == .someResources)
    #expect(actions.first { $0.name == "ReceiveMessage" }?.state == .conditional)
    #expect(actions.first { $0.name == "CreateQueue" }?.state == .notAllowed)
  }

  @Test func `a group and a policy tell what they give`() throws {
    try account.perform(PutGroupPolicy(groupName: "team", policyName: "g", policyDocument: WhoCanTests.allow("sqs:*", "*")))
    try account.perform(CreatePolicy(policyName: "P", policyDocument: WhoCanTests.allow("sns:*", "*")))
    #expect(try access("sqs", .group("team")).extent == .full)
    #expect(try access("sns", .policy(arn: TestAccount.arn("policy/P"))).extent == .full)
  }

  @Test func `a service that isn't there and a user who isn't are refused`() {
    account.refuses(query: ServicePermissions(of: .user("ana"), service: "nothing"), .noSuchEntity, at: "ServiceNamespace")
    #expect(throws: IAMError.self) { try account.ask(EffectivePermissions(of: .user("zoe"))) }
  }
}
