import AccountService
import IAM
import Testing

struct SimulatePrincipalPolicyTests {
  let account: TestAccount

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana", tags: [Tag(key: "team", value: "blue")]), CreateUser(userName: "ben"),
      CreateGroup(groupName: "readers"), AddUserToGroup(groupName: "readers", userName: "ana"),
      PutGroupPolicy(groupName: "readers", policyName: "read", policyDocument: Documents.read),
      PutUserPolicy(
        userName: "ana", policyName: "home",
        policyDocument: WhoCanTests.allow("s3:PutObject", "arn:aws:s3:::b/${aws:username}/*")),
      CreatePolicy(
        policyName: "Tagged",
        policyDocument: WhoCanTests.allow(
          "ec2:*", "*", #"{"StringEquals":{"aws:PrincipalTag/team":"blue","aws:RequestedRegion":"eu-west-1"}}"#)),
      AttachUserPolicy(userName: "ana", policyARN: TestAccount.arn("policy/Tagged")),
      CreateRole(roleName: "app", assumeRolePolicyDocument: Documents.trust()),
      AttachRolePolicy(roleName: "app", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess"),
      PutRolePermissionsBoundary(roleName: "app", permissionsBoundary: TestAccount.arn("policy/Tagged")),
    ])
  }

  private let ana = TestAccount.arn("user/ana")

  private func result(_ operation: SimulatePrincipalPolicy) throws -> EvaluationResult {
    try #require(try account.ask(operation).items.first)
  }

  @Test func `a user has her own policies and those of her groups, each told by its kind`() throws {
    let read = try result(SimulatePrincipalPolicy(sourceARN: ana, actionNames: ["s3:GetObject"], resourceARNs: ["arn:aws:s3:::b/k"]))
    #expect(read.decision == "allowed" && read.matchedStatements?.map(\.policyType) == ["group"])
    #expect(read.matchedStatements?.map(\.policyID) == ["read"])
    let home = try result(SimulatePrincipalPolicy(sourceARN: ana, actionNames: ["s3:PutObject"], resourceARNs: ["arn:aws:s3:::b/ana/k"]))
    #expect(home.decision == "allowed" && home.matchedStatements?.map(\.policyType) == ["user"])
  }

  @Test func `what the account knows of the user is known, the rest is missing`() throws {
    var operation = SimulatePrincipalPolicy(sourceARN: ana, actionNames: ["ec2:RunInstances"])
    #expect(try result(operation).missingContextValues == ["aws:RequestedRegion"])
    operation.asked.contextEntries = [ContextEntry("aws:RequestedRegion", ["eu-west-1"])]
    let found = try result(operation)
    #expect(found.decision == "allowed" && found.matchedStatements?.map(\.policyType) == ["user-managed"])
    #expect(found.matchedStatements?.map(\.policyID) == ["Tagged"])
  }

  @Test func `a role's boundary limits it unless another is given`() throws {
    var operation = SimulatePrincipalPolicy(sourceARN: TestAccount.arn("role/app"), actionNames: ["iam:ListUsers"])
    let bound = try result(operation)
    #expect(bound.decision == "implicitDeny" && bound.boundary?.isAllowed == false)
    operation.asked.boundaries = [#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#]
    let free = try result(operation)
    #expect(free.decision == "allowed" && free.boundary?.isAllowed == true)
    #expect(free.matchedStatements?.map(\.policyType).contains("aws-managed") == true)
  }

  @Test func `a group's policies are simulated alone`() throws {
    let source = TestAccount.arn("group/readers")
    let read = try result(SimulatePrincipalPolicy(sourceARN: source, actionNames: ["s3:GetObject"], resourceARNs: ["arn:aws:s3:::b/k"]))
    #expect(read.decision == "allowed" && read.matchedStatements?.map(\.policyType) == ["group"])
  }

  @Test func `another caller asks as if she had the policies`() throws {
    var operation = SimulatePrincipalPolicy(sourceARN: ana, actionNames: ["s3:PutObject"], resourceARNs: ["arn:aws:s3:::b/ben/k"])
    #expect(try result(operation).decision == "implicitDeny")
    operation.asked.callerARN = TestAccount.arn("user/ben")
    #expect(try result(operation).decision == "allowed")
  }

  @Test(
    arguments: [
      ("arn:aws:iam::123456789012:user/nobody", IAMError.Code.noSuchEntity), ("arn:aws:iam::123456789012:user/x/ana", .noSuchEntity),
      ("arn:aws:iam::999988887777:user/ana", .noSuchEntity), ("arn:aws:iam::123456789012:policy/Tagged", .invalidInput),
      ("arn:aws:iam::123456789012:root", .invalidInput), ("arn:aws:s3:::bucket-of-20-letters", .invalidInput),
    ])
  func `a source that isn't a user, group or role of the account is refused`(arn: String, code: IAMError.Code) {
    account.refuses(query: SimulatePrincipalPolicy(sourceARN: arn, actionNames: ["s3:GetObject"]), code, at: "PolicySourceArn")
    account.refuses(query: GetContextKeysForPrincipalPolicy(sourceARN: arn), code, at: "PolicySourceArn")
  }

  @Test func `a role with a resource's policy needs a caller`() {
    var operation = SimulatePrincipalPolicy(sourceARN: TestAccount.arn("role/app"), actionNames: ["s3:GetObject"])
    operation.asked.resourcePolicy = #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*"}}"#
    account.refuses(query: operation, .invalidInput, at: "CallerArn")
  }

  @Test func `the context keys of a user are those of all her policies`() throws {
    let keys = try account.ask(GetContextKeysForPrincipalPolicy(sourceARN: ana)).names
    #expect(keys == ["aws:username", "aws:PrincipalTag/team", "aws:RequestedRegion"])
    let more =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"AWS:Username":"x","aws:SecureTransport":"${aws:ViaAWSService}"}}}}"#
    #expect(
      try account.ask(GetContextKeysForPrincipalPolicy(sourceARN: ana, policies: [more])).names == keys + [
        "aws:SecureTransport", "aws:ViaAWSService",
      ])
    #expect(
      try account.ask(GetContextKeysForCustomPolicy(policies: [more, more])).names == [
        "AWS:Username", "aws:SecureTransport", "aws:ViaAWSService",
      ])
    account.refuses(query: GetContextKeysForCustomPolicy(policies: ["[]"]), .invalidInput, at: "PolicyInputList")
  }
}
