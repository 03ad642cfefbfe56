import PolicyEngine
import Testing

struct DecidingTests {
  @Test func `what no policy allows is denied implicitly, by the identity layer`() throws {
    let verdict = try PoliciesInForce().decide(Account.request())
    #expect(verdict.decision == .implicitlyDenied)
    #expect(verdict.blockedBy == [.identity])
    #expect(verdict.of(.identity) == .implicitlyDenied)
    #expect(verdict.of(.resource) == nil)
  }

  @Test func `an identity policy allows what it names`() throws {
    let reader = try Account.policy("Allow", "s3:Get*", on: "arn:aws:s3:::reports/*")
    #expect(try PoliciesInForce(identity: [reader]).decide(Account.request()).decision == .allowed)
    #expect(try PoliciesInForce(identity: [reader]).decide(Account.request(Account.ana, "s3:PutObject")).decision == .implicitlyDenied)
    #expect(
      try PoliciesInForce(identity: [reader]).decide(Account.request(on: "arn:aws:s3:::ledger/q1.csv")).decision == .implicitlyDenied)
  }

  @Test func `a boundary that exists and holds no document allows nothing`() throws {
    let verdict = try PoliciesInForce(identity: [Account.policy()], boundary: []).decide(Account.request())
    #expect(verdict.decision == .implicitlyDenied)
    #expect(verdict.blockedBy == [.boundary])
  }

  @Test func `an explicit deny wins over every allow`() throws {
    let policies = try PoliciesInForce(identity: [Account.policy(), Account.policy("Deny", "S3:getobject")])
    #expect(try policies.decide(Account.request()).decision == .explicitlyDenied)
  }

  @Test(arguments: [
    (Account.ana, true), (Account.number, false), (Account.root, false), ("*", true), (Account.role, false),
  ])
  func `a resource policy of the same account that names the user allows by itself`(principal: String, allows: Bool) throws {
    let policies = try PoliciesInForce(resource: Account.naming(principal), boundary: [])
    #expect(try policies.decide(Account.request()).decision == (allows ? .allowed : .implicitlyDenied))
  }

  @Test func `a resource policy that names the role still leaves boundary and session policy in force`() throws {
    let byRole = try Account.naming("arn:aws:iam::111122223333:role/Reader")
    let bySession = try Account.naming(Account.session)
    let request = try Account.request(Account.session)
    #expect(PoliciesInForce(resource: byRole).decide(request).decision == .allowed)
    #expect(PoliciesInForce(resource: byRole, boundary: []).decide(request).blockedBy == [.boundary])
    #expect(PoliciesInForce(resource: byRole, session: []).decide(request).blockedBy == [.session])
    #expect(PoliciesInForce(resource: bySession, boundary: [], session: []).decide(request).decision == .allowed)
  }

  @Test func `across accounts both sides must allow`() throws {
    let request = try Account.request(of: Account.other)
    let named = try Account.naming(Account.ana)
    #expect(PoliciesInForce(resource: named).decide(request).blockedBy == [.identity])
    #expect(try PoliciesInForce(identity: [Account.policy()]).decide(request).blockedBy == [.resource])
    #expect(try PoliciesInForce(identity: [Account.policy()], resource: named).decide(request).decision == .allowed)
    #expect(try PoliciesInForce(identity: [Account.policy()], resource: named, boundary: []).decide(request).blockedBy == [.boundary])
  }

  @Test func `a role is assumed only where its trust policy allows it`() throws {
    let request = try Account.request(Account.ana, "sts:AssumeRole", on: Account.role)
    let everything = try Account.policy()
    #expect(PoliciesInForce(identity: [everything]).decide(request).blockedBy == [.resource])
    #expect(try PoliciesInForce(resource: Account.naming(Account.ana)).decide(request).decision == .allowed)
    #expect(try PoliciesInForce(resource: Account.naming(Account.number)).decide(request).blockedBy == [.identity])
    #expect(try PoliciesInForce(identity: [everything], resource: Account.naming(Account.number)).decide(request).decision == .allowed)
  }

  @Test func `the root user needs no policy, and only an organization or a resource denies it`() throws {
    let request = try Account.request(Account.root)
    #expect(try PoliciesInForce(identity: [Account.policy("Deny")], boundary: []).decide(request).decision == .allowed)
    #expect(PoliciesInForce(serviceControl: [[]]).decide(request).blockedBy == [.serviceControl])
    #expect(try PoliciesInForce(resource: Account.naming("*", effect: "Deny")).decide(request).decision == .explicitlyDenied)
  }

  @Test func `every level of an organization must allow`() throws {
    let everything = try Account.policy()
    let request = try Account.request()
    #expect(PoliciesInForce(identity: [everything], serviceControl: [[everything], [everything]]).decide(request).decision == .allowed)
    #expect(PoliciesInForce(identity: [everything], serviceControl: [[everything], []]).decide(request).blockedBy == [.serviceControl])
  }
}

extension DecidingTests {
  @Test func `nobody can be denied to ask who she is`() throws {
    let deny = try PoliciesInForce(identity: [Account.policy("Deny")], serviceControl: [[]])
    #expect(try deny.decide(Account.request(Account.ana, "sts:GetCallerIdentity", on: "*")).decision == .allowed)
    #expect(try deny.decide(Account.request(nil, "sts:GetCallerIdentity", on: "*")).decision == .implicitlyDenied)
  }

  @Test func `a session token needs no permission, and can be denied`() throws {
    #expect(try PoliciesInForce().decide(Account.request(Account.ana, "sts:GetSessionToken", on: "*")).decision == .allowed)
    let deny = try PoliciesInForce(identity: [Account.policy("Deny")])
    #expect(try deny.decide(Account.request(Account.ana, "sts:GetSessionToken", on: "*")).decision == .explicitlyDenied)
  }

  @Test func `a federated session without a session policy may nothing but what a resource grants to it by itself`() throws {
    let request = try Account.request(Account.federated)
    #expect(try PoliciesInForce(identity: [Account.policy()]).decide(request).blockedBy == [.session])
    #expect(try PoliciesInForce(identity: [Account.policy()], session: [Account.policy()]).decide(request).decision == .allowed)
    #expect(try PoliciesInForce(resource: Account.naming(Account.federated)).decide(request).decision == .allowed)
    let byUser = try Account.naming("arn:aws:iam::111122223333:user/people/fay")
    #expect(PoliciesInForce(resource: byUser).decide(request).blockedBy == [.session])
    #expect(try PoliciesInForce(resource: byUser, session: [Account.policy()]).decide(request).decision == .allowed)
  }

  @Test func `organizations bind neither service-linked roles nor services that ask for themselves`() throws {
    let linked = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForSupport/s"
    let everything = try Account.policy()
    let none = PoliciesInForce(identity: [everything], serviceControl: [[]], resourceControl: [[]])
    #expect(try none.decide(Account.request(linked)).decision == .allowed)
    let service = try PoliciesInForce(
      resource: Account.policy(on: nil, more: #""Principal":{"Service":"ec2.amazonaws.com"},"#), serviceControl: [[]])
    #expect(try service.decide(Account.request("ec2.amazonaws.com", of: Account.number)).decision == .allowed)
    #expect(try service.decide(Account.request("s3.amazonaws.com", of: Account.number)).blockedBy == [.resource])
  }

  @Test(arguments: [
    ([Account.ana, Account.number], false), ([Account.ana], true), ([Account.number], true), (["*"], false),
  ])
  func `a deny for all but some spares whom it lists together with her account`(listed: [String], denies: Bool) throws {
    let list = listed.map { #""\#($0)""# }.joined(separator: ",")
    let deny = try Account.policy("Deny", on: nil, more: #""NotPrincipal":{"AWS":[\#(list)]},"#)
    let policies = try PoliciesInForce(identity: [Account.policy()], resource: deny)
    #expect(try policies.decide(Account.request()).decision == (denies ? .explicitlyDenied : .allowed))
    let bounded = try PoliciesInForce(identity: [Account.policy()], resource: deny, boundary: [Account.policy()])
    #expect(try bounded.decide(Account.request()).decision == .explicitlyDenied)
  }

  @Test func `an action without resources is given by a pattern of stars alone`() throws {
    let request = try Account.request(Account.ana, "s3:ListAllMyBuckets", on: "arn:aws:s3:::reports", isWildcardOnly: true)
    #expect(try PoliciesInForce(identity: [Account.policy(on: "arn:aws:s3:::*")]).decide(request).decision == .implicitlyDenied)
    #expect(try PoliciesInForce(identity: [Account.policy(on: "**")]).decide(request).decision == .allowed)
  }

  @Test func `anonymous is let in by everybody's permission only`() throws {
    #expect(try PoliciesInForce(resource: Account.naming("*")).decide(Account.request(nil)).decision == .allowed)
    #expect(try PoliciesInForce(resource: Account.naming(Account.number)).decide(Account.request(nil)).blockedBy == [.resource])
  }
}
