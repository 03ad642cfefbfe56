import PolicyEngine
import Testing

/// What a decision heeds besides the layers' table.
struct DecisionSubtletyTests {
  private let trust = "arn:aws:iam::111122223333:role/Writer"
  private let key = "arn:aws:kms:eu-west-1:111122223333:key/k1"

  private func everything(_ effect: String = "Allow", principal: String? = nil) throws -> PolicyDocument {
    let element = principal.map { "\"Principal\":\($0)," } ?? ""
    return try Both.policy("{\"Effect\":\"\(effect)\",\(element)\"Action\":\"*\",\"Resource\":\"*\"}")
  }

  private func one(_ principal: String?, _ change: (inout Case) throws -> Void = { _ in }) throws -> Case {
    var one = Case()
    one.principal = principal
    try change(&one)
    return one
  }

  // MARK: Root

  @Test func `a root user needs no policy in the own account, and identity documents don't bind it`() throws {
    let root = try one(Account.root) {
      $0.identity = [try everything("Deny")]
      $0.boundary = []
      $0.session = []
    }
    #expect(try root.decisions == ["Allowed"])
  }

  @Test func `a root user is bound by the organization and by the resource's denies`() throws {
    #expect(try one(Account.root) { $0.serviceControl = [[]] }.decisions == ["ImplicitlyDenied"])
    #expect(try one(Account.root) { $0.resourceControl = [[try everything("Deny", principal: "\"*\"")]] }.decisions == ["ExplicitlyDenied"])
    #expect(try one(Account.root) { $0.resourcePolicy = try everything("Deny", principal: "\"*\"") }.decisions == ["ExplicitlyDenied"])
  }

  @Test func `a root user needs the resource's policy in another account`() throws {
    let alone = try one(Account.root) { $0.owner = Account.other }
    #expect(try alone.blockers == [["resource"]])
    let named = try one(Account.root) {
      $0.owner = Account.other
      $0.resourcePolicy = try everything(principal: "{\"AWS\":\"111122223333\"}")
    }
    #expect(try named.decisions == ["Allowed"])
  }

  @Test func `a root user needs the key's policy too`() throws {
    let root = try one(Account.root) {
      $0.action = "kms:Decrypt"
      $0.resource = key
    }
    #expect(try root.blockers == [["resource"]])
  }

  // MARK: Services, providers, the anonymous

  @Test(arguments: ["ec2.amazonaws.com", "arn:aws:iam::111122223333:saml-provider/idp", nil])
  func `for a service, a provider and the anonymous the resource's policy decides`(principal: String?) throws {
    let without = try one(principal) { $0.identity = [try everything()] }
    #expect(try without.blockers == [["resource"]])
    let with = try one(principal) {
      $0.resourcePolicy = try everything(principal: "\"*\"")
      $0.identity = [try everything("Deny")]
      $0.boundary = []
      $0.session = []
      $0.serviceControl = [[]]
    }
    #expect(try with.decisions == ["Allowed"])
  }

  @Test(arguments: ["ec2.amazonaws.com", nil])
  func `resource control and endpoint policies bind a service and the anonymous`(principal: String?) throws {
    let controlled = try one(principal) {
      $0.resourcePolicy = try everything(principal: "\"*\"")
      $0.resourceControl = [[]]
      $0.endpoint = []
    }
    #expect(try controlled.blockers == [["endpoint", "rcp"]])
  }

  // MARK: Organization

  @Test(arguments: [
    "arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
    "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForX/s1",
  ])
  func `an organization's policies don't bind service-linked roles`(principal: String) throws {
    let linked = try one(principal) {
      $0.identity = [try everything()]
      $0.serviceControl = [[try everything("Deny")]]
      $0.resourceControl = [[try everything("Deny", principal: "\"*\"")]]
    }
    #expect(try linked.decisions == ["Allowed"])
  }

  @Test func `a role that only takes the name of a service-linked one is bound`() throws {
    let pretender = try one("arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForX/s1") {
      $0.roleARN = "arn:aws:iam::111122223333:role/AWSServiceRoleForX"
      $0.identity = [try everything()]
      $0.serviceControl = [[]]
    }
    #expect(try pretender.decisions == ["ImplicitlyDenied"])
  }

  @Test func `resource control policies bind only services that obey them`() throws {
    let request = try one(Account.ana) {
      $0.identity = [try everything()]
      $0.resourceControl = [[try everything("Deny", principal: "\"*\"")]]
      $0.honoursResourceControl = false
    }
    #expect(try request.decisions == ["Allowed"])
  }

  // MARK: Federated users

  @Test func `a federated user without a session policy may do nothing`() throws {
    let federated = try one(Account.federated) { $0.identity = [try everything()] }
    #expect(try federated.blockers == [["session"]])
    let with = try one(Account.federated) {
      $0.identity = [try everything()]
      $0.session = [try everything()]
    }
    #expect(try with.decisions == ["Allowed"])
  }

  @Test func `a federated user without a session policy may do what a resource gives the session itself`() throws {
    for name in [Account.federated, "*"] {
      let named = try one(Account.federated) { $0.resourcePolicy = try everything(principal: "{\"AWS\":\"\(name)\"}") }
      #expect(try named.decisions == ["Allowed"])
    }
  }

  @Test func `what a resource gives the user binds her federated session by its session policy`() throws {
    var named = try one(Account.federated) {
      $0.userARN = Account.ana
      $0.resourcePolicy = try everything(principal: "{\"AWS\":\"\(Account.ana)\"}")
    }
    #expect(try named.blockers == [["session"]])
    named.session = [try everything()]
    #expect(try named.decisions == ["Allowed"])
    named.boundary = []
    #expect(try named.blockers == [["boundary"]])
  }

  // MARK: Policies that must allow

  @Test func `a role is assumed, and a key used, only where its policy allows it`() throws {
    for (action, resource) in [("sts:AssumeRole", trust), ("STS:AssumeRole", trust), ("sts:TagSession", trust), ("kms:Decrypt", key)] {
      let alone = try one(Account.ana) {
        $0.action = action
        $0.resource = resource
        $0.identity = [try everything()]
      }
      #expect(try alone.blockers == [["resource"]], "\(action)")
    }
  }

  @Test func `other actions on a role, and other resources of KMS, need no policy of their own`() throws {
    for (action, resource) in [
      ("iam:PassRole", trust), ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:alias/k1"), ("s3:GetObject", key),
    ] {
      let alone = try one(Account.ana) {
        $0.action = action
        $0.resource = resource
        $0.identity = [try everything()]
      }
      #expect(try alone.decisions == ["Allowed"], "\(action)")
    }
  }

  @Test func `a trust policy that leaves it to the account needs an identity policy, one that names the user doesn't`() throws {
    var assume = try one(Account.ana) {
      $0.action = "sts:AssumeRole"
      $0.resource = trust
      $0.resourcePolicy = try everything(principal: "{\"AWS\":\"111122223333\"}")
    }
    #expect(try assume.blockers == [["identity"]])
    assume.resourcePolicy = try everything(principal: "{\"AWS\":\"\(Account.ana)\"}")
    #expect(try assume.decisions == ["Allowed"])
  }

  // MARK: Accounts

  @Test func `the resource's account is the given one, else the ARN's, else the principal's`() throws {
    let allowed = { (resource: String, owner: String?) in
      try one(Account.ana) {
        $0.resource = resource
        $0.owner = owner
        $0.identity = [try everything()]
      }.decisions == ["Allowed"]
    }
    #expect(try allowed("arn:aws:s3:::box", nil))
    #expect(try !allowed("arn:aws:s3:::box", Account.other))
    #expect(try allowed("arn:aws:sqs:eu-west-1:111122223333:q", nil))
    #expect(try !allowed("arn:aws:sqs:eu-west-1:444455556666:q", nil))
    #expect(try allowed("arn:aws:iam::aws:policy/ReadOnlyAccess", nil))
    #expect(try !allowed("arn:aws:logs:eu-west-1:444455556666:\u{301}a:b", nil))
  }

  // MARK: Calls that need no permission

  @Test func `nothing denies GetCallerIdentity, and only a deny stops GetSessionToken`() throws {
    for action in ["sts:GetCallerIdentity", "sts:GetSessionToken"] {
      let bare = try one(Account.ana) {
        $0.action = action
        $0.resource = "*"
      }
      #expect(try bare.decisions == ["Allowed"])
    }
    let denied = { (action: String) in
      try one(Account.ana) {
        $0.action = action
        $0.resource = "*"
        $0.identity = [try everything("Deny")]
      }.decisions
    }
    #expect(try denied("sts:GetCallerIdentity") == ["Allowed"])
    #expect(try denied("sts:GetSessionToken") == ["ExplicitlyDenied"])
  }

  // MARK: Several policies

  @Test func `any policy of a list may allow, and any may deny`() throws {
    let nothing = try Both.policy(#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#)
    #expect(try one(Account.ana) { $0.identity = [nothing, try everything()] }.decisions == ["Allowed"])
    #expect(try one(Account.ana) { $0.identity = [try everything(), try everything("Deny")] }.decisions == ["ExplicitlyDenied"])
    let limited = try one(Account.ana) {
      $0.identity = [try everything()]
      $0.boundary = [nothing, try everything()]
      $0.session = [try everything(), nothing]
      $0.endpoint = [try everything(principal: "\"*\""), nothing]
    }
    #expect(try limited.decisions == ["Allowed"])
  }

  @Test func `a boundary or session policy gives nothing by itself`() throws {
    let limited = try one(Account.ana) {
      $0.boundary = [try everything()]
      $0.session = [try everything()]
      $0.serviceControl = [[try everything()]]
    }
    #expect(try limited.blockers == [["identity"]])
  }

  @Test func `an empty list of boundaries, sessions or endpoints allows nothing`() throws {
    let limited = try one(Account.ana) {
      $0.identity = [try everything()]
      $0.boundary = []
      $0.session = []
      $0.endpoint = []
    }
    #expect(try limited.blockers == [["boundary", "endpoint", "session"]])
  }
}
