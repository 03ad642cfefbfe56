import PolicyEngine
import Testing

struct ReachTests {
  private func reach(_ policies: [CompiledPolicy], resources: ResourceScope = .named, context: [String: [String]] = [:]) throws -> Reach {
    try PoliciesInForce(identity: policies).reach(of: Account.request(context: context), resources: resources)
  }

  @Test func `a condition on a key that the request doesn't give is open`() throws {
    let office = try Account.policy(more: #""Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}},"#)
    #expect(try reach([office]) == .conditional)
    #expect(try reach([office], context: ["aws:SourceIp": ["192.0.2.7"]]) == .always)
    #expect(try reach([office], context: ["aws:SourceIp": ["198.51.100.1"]]) == .never)
  }

  @Test func `a deny under a condition makes a permission conditional`() throws {
    let withoutMFA = try Account.policy("Deny", more: #""Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}},"#)
    #expect(try reach([Account.policy(), withoutMFA]) == .conditional)
    #expect(try reach([Account.policy(), Account.policy("Deny")]) == .never)
  }

  @Test func `keys that follow from the principal are never open`() throws {
    let team = try Account.policy(more: #""Condition":{"StringEquals":{"aws:PrincipalTag/team":"blue"}},"#)
    #expect(try reach([team]) == .never)
    #expect(try reach([team], context: ["aws:PrincipalTag/team": ["blue"]]) == .always)
  }

  @Test func `a permission on one resource is one on some and not on every`() throws {
    let ledger = try Account.policy("Allow", "s3:*", on: "arn:aws:s3:::ledger/*")
    #expect(try reach([ledger]) == .never)
    #expect(try reach([ledger], resources: .some) == .always)
    #expect(try reach([ledger], resources: .every) == .never)
    #expect(try reach([Account.policy()], resources: .every) == .always)
    let denied = try Account.policy("Deny", "s3:*", on: "arn:aws:s3:::ledger/*")
    #expect(try reach([Account.policy(), denied], resources: .every) == .never)
    #expect(try reach([Account.policy(), denied], resources: .some) == .always)
  }
}
