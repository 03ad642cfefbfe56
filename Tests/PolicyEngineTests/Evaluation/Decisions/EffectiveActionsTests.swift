import AWSCatalog
import PolicyEngine
import Testing

struct EffectiveActionsTests {
  private func extents(_ policies: PoliciesInForce, of names: String...) throws -> [EffectiveActions.Extent?] {
    let ana = try #require(RequestPrincipal(Account.ana))
    let service = try #require(
      EffectiveActions(of: policies, principal: ana, reference: AWSServiceReference(), prefixes: ["s3"]).services.first)
    return names.map { name in service.actions.first { $0.name == name }?.extent }
  }

  @Test func `an action is full, limited or not allowed, as a policy summary tells it`() throws {
    let all = try Account.policy("Allow", "s3:Get*")
    let one = try Account.policy("Allow", "s3:PutObject", on: "arn:aws:s3:::reports/*")
    let office = try Account.policy("Allow", "s3:DeleteObject", more: #""Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}},"#)
    let policies = PoliciesInForce(identity: [all, one, office])
    #expect(try extents(policies, of: "GetObject", "PutObject", "DeleteObject", "CreateBucket") == [.full, .limited, .limited, .nothing])
  }

  @Test func `a boundary and a deny take away`() throws {
    let everything = try Account.policy()
    let bounded = try PoliciesInForce(identity: [everything], boundary: [Account.policy("Allow", "s3:Get*")])
    #expect(try extents(bounded, of: "GetObject", "PutObject") == [.full, .nothing])
    let denied = try PoliciesInForce(identity: [everything, Account.policy("Deny", "s3:Put*", on: "arn:aws:s3:::ledger/*")])
    #expect(try extents(denied, of: "GetObject", "PutObject") == [.full, .limited])
  }

  @Test func `a resource's own policy doesn't count`() throws {
    let policies = try PoliciesInForce(resource: Account.naming(Account.ana))
    #expect(try extents(policies, of: "GetObject") == [EffectiveActions.Extent.nothing])
  }
}
