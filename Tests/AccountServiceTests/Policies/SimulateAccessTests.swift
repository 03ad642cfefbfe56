import AccountService
import IAM
import Language
import PolicyEngine
import Testing

struct SimulateAccessTests {
  let account: TestAccount

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana", path: "/team/", tags: [Tag(key: "team", value: "blue")]), CreateGroup(groupName: "readers"),
      AddUserToGroup(groupName: "readers", userName: "ana"),
      PutGroupPolicy(groupName: "readers", policyName: "read", policyDocument: Documents.spaced),
      CreateRole(roleName: "app", assumeRolePolicyDocument: Documents.trust()),
      AttachRolePolicy(roleName: "app", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess"),
    ])
  }

  private func decide(_ query: SimulateAccess) throws -> SimulateAccess.Decided { try #require(try account.ask(query).first) }

  @Test(
    arguments: [
      "ana", "user/ana", "arn:aws:iam::123456789012:user/team/ana", "app", "role/app", "arn:aws:iam::123456789012:role/app",
      "arn:aws:sts::123456789012:assumed-role/app/session", "root", "arn:aws:iam::123456789012:root",
    ])
  func `a principal is found as people and programs name it`(name: String) throws {
    let result = try decide(SimulateAccess(principal: name, actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/k"]))
    #expect(result.explanation.verdict.decision == .allowed)
  }

  @Test(
    arguments: [
      ("nobody", IAMError.Code.noSuchEntity), ("user/app", .noSuchEntity), ("arn:aws:iam::123456789012:user/ana", .noSuchEntity),
      ("arn:aws:iam::999988887777:user/ana", .noSuchEntity), ("arn:aws:iam::123456789012:group/readers", .validationError),
    ])
  func `who isn't there is told`(name: String, code: IAMError.Code) {
    let error = #expect(throws: IAMError.self) { try account.ask(SimulateAccess(principal: name, actions: ["s3:GetObject"])) }
    #expect(error?.code == code)
  }

  @Test func `each action is decided for each resource, with the policy and lines that decide`() throws {
    let results = try account.ask(
      SimulateAccess(principal: "ana", actions: ["s3:GetObject", "iam:CreateUser"], resources: ["arn:aws:s3:::a/k", "arn:aws:s3:::b/k"]))
    #expect(results.map(\.action) == ["s3:GetObject", "s3:GetObject", "iam:CreateUser", "iam:CreateUser"])
    #expect(results.map(\.explanation.verdict.decision) == [.allowed, .allowed, .implicitlyDenied, .implicitlyDenied])
    #expect(results[0].deciding.map(\.origin.text) == ["group:readers → inline:read"])
    #expect(results[0].deciding.map(\.lines) == [3...3])
    #expect(results[2].deciding.isEmpty)
  }

  @Test func `policies that are given count beside the principal's own`() throws {
    var query = SimulateAccess(principal: "ana", actions: ["iam:CreateUser"], resources: ["*"])
    query.policies = [.init(name: "more.json", text: #"{"Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#)]
    let result = try decide(query)
    #expect(result.explanation.verdict.decision == .allowed && result.deciding.map(\.origin.text) == ["more.json.1"])
    query.policies = [.init(name: "more.json", text: #"{"Statement":{"Effect":"Permit"}}"#)]
    let error = #expect(throws: IAMError.self) { try account.ask(query) }
    #expect(error?.code == .malformedPolicyDocument && error?.message.english.hasPrefix("more.json: ") == true)
  }

  @Test func `a resource's policy is heard`() throws {
    var query = SimulateAccess(principal: "ana", actions: ["sqs:SendMessage"], resources: ["arn:aws:sqs:eu-west-1:999988887777:q"])
    query.policies = [.init(name: "send", text: #"{"Statement":{"Effect":"Allow","Action":"sqs:*","Resource":"*"}}"#)]
    #expect(try decide(query).explanation.verdict.blockedBy == [.resource])
    query.resourcePolicy = .init(
      name: "queue",
      text: #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sqs:SendMessage","Resource":"*"}}"#)
    #expect(try decide(query).explanation.verdict.decision == .allowed)
  }

  @Test func `a condition that fails is told with what was wanted and seen`() throws {
    try account.perform(
      PutUserPolicy(
        userName: "ana", policyName: "tagged",
        policyDocument: WhoCanTests.allow("ec2:RunInstances", "*", #"{"StringEquals":{"aws:PrincipalTag/team":"red"}}"#)))
    let result = try decide(SimulateAccess(principal: "ana", actions: ["ec2:RunInstances"]))
    #expect(
      result.missed.map(\.english) == [
        "Not applied: inline:tagged, statement 1: StringEquals aws:PrincipalTag/team [red], and the request has [blue]"
      ])
  }

  @Test func `the statements about an action come with their document, their part and all reasons`() throws {
    try account.perform(
      PutUserPolicy(
        userName: "ana", policyName: "tagged",
        policyDocument: WhoCanTests.allow(
          "ec2:RunInstances", "arn:aws:ec2:*:*:instance/*",
          #"{"StringEquals":{"aws:PrincipalTag/team":"red"},"Bool":{"aws:SecureTransport":"true"}}"#)))
    let heard = try decide(SimulateAccess(principal: "ana", actions: ["ec2:RunInstances"], resources: ["arn:aws:ec2:eu-west-1::image/i"]))
      .heard
    #expect(heard.map(\.part) == [.missed] && heard.map(\.origin) == [.inline("tagged")])
    #expect(heard.first?.document.contains("aws:SecureTransport") == true)
    #expect(
      heard.first?.reasons.map(\.english) == [
        "it is about other resources: arn:aws:ec2:*:*:instance/*",
        "StringEquals aws:PrincipalTag/team [red], and the request has [blue]", "Bool aws:SecureTransport [true], and the key is missing",
      ])
    let allowed = try decide(SimulateAccess(principal: "ana", actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/k"])).heard
    #expect(allowed.map(\.part) == [.decided] && allowed.map(\.lines) == [3...3])
  }
}
