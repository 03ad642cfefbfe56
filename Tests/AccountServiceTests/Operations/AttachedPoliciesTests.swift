import AccountService
import AccountStore
import IAM
import Testing

struct AttachedPoliciesTests {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  private static let billing = "arn:aws:iam::aws:policy/job-function/Billing"

  @Test(arguments: Owner.allCases) func `an AWS managed and a customer managed policy are attached and listed`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read, path: "/team/"))
    try account.perform(owner.attach(Self.readOnly, to: "ada"))
    try account.perform(owner.attach(TestAccount.arn("policy/team/Own"), to: "ADA"))
    #expect(try owner.attached(to: "Ada", in: account).items.map(\.policyName).sorted() == ["Own", "ReadOnlyAccess"])
    #expect(try owner.attached(to: "Ada", in: account, pathPrefix: "/team/").items.map(\.policyARN) == [TestAccount.arn("policy/team/Own")])
    #expect(try account.events().last?.subject == "ADA, Own")
    #expect(try account.ask(GetPolicy(policyARN: Self.readOnly)).policy.attachmentCount == 1)
  }

  @Test(arguments: Owner.allCases) func `attaching twice is no error and changes nothing`(owner: Owner) throws {
    let account = try TestAccount(quotas: [.policiesPerUser: 1, .policiesPerGroup: 1, .policiesPerRole: 1])
    try owner.create("Ada", in: account)
    try account.perform(owner.attach(Self.readOnly, to: "Ada"))
    try account.perform(owner.attach(Self.readOnly, to: "Ada"))
    #expect(try owner.attached(to: "Ada", in: account).items.count == 1)
    #expect(try account.events().map(\.errorCode) == [nil, nil, nil])
  }

  @Test(arguments: Owner.allCases) func `what can't be attached is refused`(owner: Owner) throws {
    let account = try TestAccount(quotas: [.policiesPerUser: 1, .policiesPerGroup: 1, .policiesPerRole: 1])
    try owner.create("Ada", in: account)
    account.refuses(owner.attach(Self.readOnly, to: Owner.nobody), .noSuchEntity, at: owner.field)
    let missing = account.refuses(owner.attach(TestAccount.arn("policy/None"), to: "Ada"), .noSuchEntity, at: "PolicyArn")
    #expect(missing == "Policy arn:aws:iam::123456789012:policy/None does not exist or is not attachable.")
    account.refuses(owner.attach(TestAccount.arn("user/Ada"), to: "Ada"), .invalidInput, at: "PolicyArn")
    account.refuses(owner.attach("ReadOnly", to: "Ada"), .validationError, at: "PolicyArn")
    let linked = "arn:aws:iam::aws:policy/aws-service-role/AccessAnalyzerServiceRolePolicy"
    account.refuses(owner.attach(linked, to: "Ada"), .policyNotAttachable, at: "PolicyArn")
    try account.perform(owner.attach(Self.readOnly, to: "Ada"))
    let full = account.refuses(owner.attach(Self.billing, to: "Ada"), .limitExceeded, at: "PolicyArn")
    #expect(full == "Cannot exceed quota for PoliciesPer\(owner): 1.")
  }

  @Test(arguments: Owner.allCases) func `a policy is detached once`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    try account.perform(owner.attach(Self.readOnly, to: "Ada"))
    try account.perform(owner.detach(Self.readOnly, from: "Ada"))
    #expect(try owner.attached(to: "Ada", in: account).items.isEmpty)
    account.refuses(owner.detach(Self.readOnly, from: "Ada"), .noSuchEntity, at: "PolicyArn")
    account.refuses(owner.detach(Self.readOnly, from: Owner.nobody), .noSuchEntity, at: owner.field)
  }

  @Test func `a policy that an import attached and nobody knows is detached too`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "Ada"))
    let odd = "arn:aws:iam::aws:policy/NoLongerThere"
    try account.put { store in
      let ada = try #require(try store.user(named: "Ada"))
      try store.attach(AttachedPolicy(name: "NoLongerThere", arn: odd), to: .user(ada.key))
    }
    try account.perform(DetachUserPolicy(userName: "Ada", policyARN: odd))
    #expect(try Owner.user.attached(to: "Ada", in: account).items.isEmpty)
  }

  @Test(arguments: Owner.allCases) func `the list comes in pages`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    for arn in [Self.readOnly, Self.billing, "arn:aws:iam::aws:policy/IAMFullAccess"] { try account.perform(owner.attach(arn, to: "Ada")) }
    let first = try owner.attached(to: "Ada", in: account, maxItems: 2)
    #expect(first.isTruncated)
    let second = try owner.attached(to: "Ada", in: account, marker: first.marker, maxItems: 2)
    #expect(!second.isTruncated && second.marker == nil)
    #expect(Set((first.items + second.items).map(\.policyName)) == ["Billing", "IAMFullAccess", "ReadOnlyAccess"])
  }
}
