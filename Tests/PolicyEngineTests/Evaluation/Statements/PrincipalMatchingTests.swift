import PolicyEngine
import Testing

/// Principal and NotPrincipal.
struct PrincipalMatchingTests {
  /// What a policy of one statement on a resource of another account decides, when the asking account allows everything.
  private func decision(
    _ element: String, _ principal: String?, effect: String = "Allow", change: (inout Case) -> Void = { _ in }
  ) throws -> Set<String> {
    var one = Case()
    one.principal = principal
    one.owner = Account.other
    one.identity = [try Both.policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)]
    let allow = #"{"Effect":"Allow","Principal":"*","Action":"*"}"#
    let statement = "{\"Effect\":\"\(effect)\",\(element)\"Action\":\"*\"}"
    one.resourcePolicy = effect == "Deny" ? try Both.policy(allow, statement) : try Both.policy(statement)
    change(&one)
    return try one.decisions
  }

  private func allows(_ value: String, _ principal: String?, change: (inout Case) -> Void = { _ in }) throws -> Bool {
    let decisions = try decision("\"Principal\":\(value),", principal, change: change)
    #expect(decisions.count == 1)
    return decisions == ["Allowed"]
  }

  private static let everybody: [String?] = [
    Account.ana, Account.role, Account.session, Account.root, "ec2.amazonaws.com", "arn:aws:iam::111122223333:saml-provider/idp", nil,
  ]

  @Test func `a star means everybody, services and the anonymous included`() throws {
    for principal in Self.everybody {
      #expect(try allows("\"*\"", principal), "\(principal ?? "anonymous")")
      #expect(try allows(#"{"AWS":"*"}"#, principal), "\(principal ?? "anonymous")")
      #expect(try allows(#"{"Service":"s3.amazonaws.com","AWS":["*"]}"#, principal), "\(principal ?? "anonymous")")
    }
  }

  @Test(arguments: ["\"111122223333\"", "\"arn:aws:iam::111122223333:root\""])
  func `an account's number and its root's ARN both mean the whole account`(name: String) throws {
    for principal in [Account.ana, Account.role, Account.session, Account.root] {
      #expect(try allows("{\"AWS\":\(name)}", principal))
    }
    #expect(try !allows("{\"AWS\":\(name)}", "arn:aws:iam::999999999999:user/team/ana"))
    #expect(try !allows("{\"AWS\":\(name)}", "ec2.amazonaws.com"))
    #expect(try !allows("{\"AWS\":\(name)}", nil))
  }

  @Test func `a provider of an account isn't the account`() throws {
    let provider = "arn:aws:iam::111122223333:saml-provider/idp"
    #expect(try !allows(#"{"AWS":"111122223333"}"#, provider))
    #expect(try allows("{\"Federated\":\"\(provider)\"}", provider))
    #expect(try !allows("{\"AWS\":\"\(provider)\"}", provider))
  }

  @Test func `a user is named by her ARN, path and case included`() throws {
    #expect(try allows("{\"AWS\":\"\(Account.ana)\"}", Account.ana))
    for other in [
      "arn:aws:iam::111122223333:user/ana", "arn:aws:iam::111122223333:user/team/Ana", "arn:aws:iam::111122223333:user/team/anna",
    ] {
      #expect(try !allows("{\"AWS\":\"\(other)\"}", Account.ana))
    }
  }

  @Test(arguments: ["arn:aws:iam::111122223333:user/*", "arn:aws:iam::*:root", "arn:aws:iam::111122223333:user/team/an?", "1111*", "arn:*"])
  func `there are no wildcards inside a principal`(name: String) throws {
    #expect(try !allows("{\"AWS\":\"\(name)\"}", Account.ana))
  }

  @Test(arguments: ["iam:eu-west-1:111122223333:root", "iam::111122223333:role/Reader/", "iam:eu-west-1:111122223333:role/Reader"])
  func `what is no ARN of IAM names nobody`(rest: String) throws {
    #expect(try !allows(#"{"AWS":"arn:aws:\#(rest)"}"#, Account.session))
    #expect(try !allows(#"{"AWS":"arn:aws:\#(rest)"}"#, Account.root))
  }

  @Test func `a provider that AWS knows goes by its host name`() throws {
    #expect(try allows(#"{"Federated":"accounts.google.com"}"#, "accounts.google.com"))
    #expect(try !allows(#"{"Service":"accounts.google.com"}"#, "accounts.google.com"))
  }

  @Test func `a role's ARN means its sessions too, by name where the path isn't known`() throws {
    #expect(try allows("{\"AWS\":\"\(Account.role)\"}", Account.role))
    #expect(try allows("{\"AWS\":\"\(Account.role)\"}", Account.session))
    #expect(try allows("{\"AWS\":\"\(Account.role)\"}", Account.session) { $0.roleARN = Account.role })
    #expect(try !allows("{\"AWS\":\"\(Account.role)\"}", Account.session) { $0.roleARN = "arn:aws:iam::111122223333:role/Reader" })
    #expect(try !allows(#"{"AWS":"arn:aws:iam::111122223333:role/Writer"}"#, Account.session))
    #expect(try !allows(#"{"AWS":"arn:aws:iam::999999999999:role/Reader"}"#, Account.session))
  }

  @Test func `a session's ARN means that session alone`() throws {
    #expect(try allows("{\"AWS\":\"\(Account.session)\"}", Account.session))
    #expect(try !allows("{\"AWS\":\"\(Account.session)\"}", "arn:aws:sts::111122223333:assumed-role/Reader/other"))
    #expect(try !allows("{\"AWS\":\"\(Account.session)\"}", Account.role))
  }

  @Test func `a unique ID stands for its user or role`() throws {
    #expect(try allows(#"{"AWS":"AIDAS5NLFGDTUMT22VJQ2"}"#, Account.ana) { $0.uniqueID = "AIDAS5NLFGDTUMT22VJQ2" })
    #expect(try !allows(#"{"AWS":"AIDAS5NLFGDTUMT22VJQ2"}"#, Account.ana) { $0.uniqueID = "AIDAS5NLFGDTUMT22VJQ3" })
    #expect(try !allows(#"{"AWS":"AIDAS5NLFGDTUMT22VJQ2"}"#, Account.ana))
    #expect(try allows(#"{"AWS":"AROAS5NLFGDTUMT22VJQ2"}"#, Account.session) { $0.uniqueID = "AROAS5NLFGDTUMT22VJQ2" })
  }

  @Test func `a service is named by its own name, exactly`() throws {
    #expect(try allows(#"{"Service":"ec2.amazonaws.com"}"#, "ec2.amazonaws.com"))
    #expect(try allows(#"{"Service":["s3.amazonaws.com","ec2.amazonaws.com"]}"#, "ec2.amazonaws.com"))
    #expect(try !allows(#"{"Service":"s3.amazonaws.com"}"#, "ec2.amazonaws.com"))
    #expect(try !allows(#"{"AWS":"ec2.amazonaws.com"}"#, "ec2.amazonaws.com"))
  }

  @Test func `a canonical user and an unknown kind name nobody`() throws {
    for value in [#"{"CanonicalUser":"79a59df900b949e5"}"#, #"{"Robot":"*"}"#, "{}", "\"111122223333\"", "[]"] {
      #expect(try !allows(value, Account.ana), "\(value)")
    }
  }

  @Test func `a statement without a principal is about nobody`() throws {
    #expect(try decision("", Account.ana) == ["ImplicitlyDenied"])
    #expect(try decision("", Account.ana, effect: "Deny") == ["Allowed"])
  }

  // MARK: NotPrincipal

  private func denies(_ names: [String], _ principal: String?, kind: String = "AWS", change: (inout Case) -> Void = { _ in }) throws -> Bool
  {
    let list = names.map { "\"\($0)\"" }.joined(separator: ",")
    let decisions = try decision("\"NotPrincipal\":{\"\(kind)\":[\(list)]},", principal, effect: "Deny", change: change)
    #expect(decisions.count == 1)
    return decisions == ["ExplicitlyDenied"]
  }

  @Test func `NotPrincipal with Deny needs the account too`() throws {
    #expect(try denies([Account.ana], Account.ana))
    #expect(try denies([Account.number], Account.ana))
    #expect(try !denies([Account.number, Account.ana], Account.ana))
    #expect(try !denies([Account.root, Account.ana], Account.ana))
    #expect(try denies([Account.other, Account.ana], Account.ana))
  }

  @Test func `NotPrincipal with Deny needs account, role and session`() throws {
    #expect(try !denies([Account.number, Account.role, Account.session], Account.session))
    #expect(try denies([Account.number, Account.role], Account.session))
    #expect(try denies([Account.number, Account.session], Account.session))
    #expect(try denies([Account.role, Account.session], Account.session))
    #expect(try !denies([Account.number, Account.role], Account.role))
    #expect(try !denies([Account.number], Account.root))
  }

  @Test func `NotPrincipal with Deny always denies a principal with a boundary`() throws {
    let everything = try Both.policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)
    #expect(try denies([Account.number, Account.ana], Account.ana) { $0.boundary = [everything] })
    #expect(try denies(["*"], Account.ana) { $0.boundary = [everything] })
    #expect(try !denies(["*"], Account.ana))
  }

  @Test func `NotPrincipal with Deny excepts a service by its name, and the anonymous only by a star`() throws {
    #expect(try !denies(["ec2.amazonaws.com"], "ec2.amazonaws.com", kind: "Service"))
    #expect(try denies(["s3.amazonaws.com"], "ec2.amazonaws.com", kind: "Service"))
    #expect(try denies([Account.number], nil))
    #expect(try !denies(["*"], nil))
  }

  @Test func `NotPrincipal with Allow is about everybody of whom nothing is listed`() throws {
    #expect(try decision("\"NotPrincipal\":{\"AWS\":\"\(Account.ana)\"},", Account.role) == ["Allowed"])
    #expect(try decision("\"NotPrincipal\":{\"AWS\":\"\(Account.ana)\"},", Account.ana) == ["ImplicitlyDenied"])
    #expect(try decision("\"NotPrincipal\":{\"AWS\":\"\(Account.number)\"},", Account.ana) == ["ImplicitlyDenied"])
    #expect(try decision("\"NotPrincipal\":{\"AWS\":\"\(Account.ana)\"},", nil) == ["Allowed"])
  }
}
