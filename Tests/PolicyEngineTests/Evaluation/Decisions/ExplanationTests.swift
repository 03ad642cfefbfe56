import Language
import PolicyEngine
import Testing

struct ExplanationTests {
  @Test func `a refusal is worded as IAM words it`() throws {
    let none = try PoliciesInForce().explain(Account.request(Account.ana, "iam:CreateUser", on: "*"))
    #expect(
      none.sentence.english
        == "User: \(Account.ana) is not authorized to perform: iam:CreateUser on resource: * because no identity-based policy allows the iam:CreateUser action."
    )
    let denied = try PoliciesInForce(identity: [Account.policy("Deny")]).explain(Account.request(Account.ana, "iam:CreateUser", on: "*"))
    #expect(denied.sentence.english.hasSuffix("on resource: * with an explicit deny in an identity-based policy."))
    #expect(denied.sentence.korean.hasPrefix("자격 증명 기반 정책이 명시적으로 거부하므로 사용자 "))
  }

  @Test(arguments: [
    (PolicyLayer.boundary, "because no permissions boundary allows the s3:GetObject action."),
    (.session, "because no session policy allows the s3:GetObject action."),
    (.serviceControl, "because no service control policy allows the s3:GetObject action."),
    (.resourceControl, "because no resource control policy allows the s3:GetObject action."),
    (.endpoint, "because no VPC endpoint policy allows the s3:GetObject action."),
  ])
  func `the sentence names the kind of policy whose allow is missing`(layer: PolicyLayer, ending: String) throws {
    var policies = try PoliciesInForce(identity: [Account.policy()])
    switch layer {
    case .boundary: policies.boundary = []
    case .session: policies.session = []
    case .serviceControl: policies.serviceControl = [[]]
    case .resourceControl: policies.resourceControl = [[]]
    default: policies.endpoint = []
    }
    let explanation = try policies.explain(Account.request())
    #expect(explanation.sentence.english.hasSuffix(ending))
    #expect(explanation.verdict.blockedBy == [layer])
  }

  @Test func `a role that nobody may assume is refused by its trust policy`() throws {
    let explanation = try PoliciesInForce(identity: [Account.policy()])
      .explain(Account.request(Account.ana, "sts:AssumeRole", on: Account.role))
    #expect(explanation.sentence.english.hasSuffix("because no role trust policy allows the sts:AssumeRole action."))
  }

  @Test func `every statement tells what matched and what did not`() throws {
    let text = """
      {"Version":"2012-10-17","Statement":[
        {"Sid":"Other","Effect":"Allow","Action":"ec2:*","Resource":"*"},
        {"Sid":"Team","Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::reports/*",
         "Condition":{"StringEquals":{"aws:PrincipalTag/team":"blue"},"Bool":{"aws:SecureTransport":true}}}]}
      """
    let policy = try CompiledPolicy(text, name: "Reports")
    let request = try Account.request(context: ["aws:principaltag/Team": ["red"]])
    let explanation = PoliciesInForce(identity: [policy]).explain(request)
    let statements = explanation.statements
    #expect(statements.map(\.matchesAction) == [false, true])
    #expect(statements.map(\.matchesResource) == [true, true])
    #expect(statements.map(\.applies) == [false, false])
    #expect(statements[1].conditions.map(\.seen) == [["red"], nil])
    #expect(statements[1].conditions.map(\.wanted) == [["blue"], ["true"]])
    #expect(statements[1].conditions.map(\.isMissing) == [false, true])
    #expect(explanation.missingContextKeys == ["aws:SecureTransport"])
    #expect(explanation.decidingStatements.isEmpty)
  }

  @Test func `the deciding statement is named with its place in the document`() throws {
    let text = #"{"Version":"2012-10-17","Statement":[{"Sid":"All","Effect":"Allow","Action":"*","Resource":"*"}]}"#
    let explanation = try PoliciesInForce(identity: [CompiledPolicy(text, name: "Admin")]).explain(Account.request())
    let place = try #require(explanation.decidingStatements.first)
    #expect(place.layer == .identity)
    #expect(place.policyName == "Admin")
    #expect(place.sid == "All")
    #expect(Array(text.utf8)[place.range].first == UInt8(ascii: "{"))
    #expect(String(decoding: Array(text.utf8)[place.range], as: UTF8.self).hasSuffix(#""Resource":"*"}"#))
  }

  @Test func `a variable that nothing fills in is told`() throws {
    let policy = try Account.policy("Allow", "s3:*", on: "arn:aws:s3:::reports/${aws:PrincipalTag/team}/*")
    let explanation = try PoliciesInForce(identity: [policy]).explain(Account.request())
    #expect(explanation.unresolvedVariables == ["aws:PrincipalTag/team"])
    #expect(explanation.missingContextKeys == ["aws:PrincipalTag/team"])
  }
}
