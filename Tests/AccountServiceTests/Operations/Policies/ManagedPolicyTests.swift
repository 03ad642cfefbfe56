import AccountService
import AccountStore
import IAM
import Testing

struct ManagedPolicyTests {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"

  @Test func `a policy is created with its first version and described`() throws {
    let account = try TestAccount()
    let tags = [Tag(key: "k", value: "v")]
    let made = try account.perform(
      CreatePolicy(policyName: "Own", policyDocument: Documents.spaced, path: "/team/", description: "버킷 읽기", tags: tags)
    ).policy
    #expect(made.arn == TestAccount.arn("policy/team/Own") && made.policyID.hasPrefix("ANPA"))
    #expect(made.defaultVersionID == "v1" && made.attachmentCount == 0 && made.isAttachable)
    let read = try account.ask(GetPolicy(policyARN: made.arn)).policy
    #expect(read == made && read.description == "버킷 읽기" && read.tags == tags)
    let version = try account.ask(GetPolicyVersion(policyARN: made.arn, versionID: "v1")).policyVersion
    #expect(version.document?.text == Documents.spaced && version.isDefaultVersion && version.createDate == TestAccount.now)
  }

  @Test func `a policy that IAM would not take is refused at the member in question`() throws {
    let account = try TestAccount(quotas: [.policies: 1, .policySize: 200])
    let create = { (document: String) in CreatePolicy(policyName: "Own", policyDocument: document) }
    account.refuses(create(Documents.wrong), .malformedPolicyDocument, at: "PolicyDocument")
    account.refuses(create(Documents.trust()), .malformedPolicyDocument, at: "PolicyDocument")
    let long = account.refuses(create(Documents.sized(201)), .limitExceeded, at: "PolicyDocument")
    #expect(long.contains("Cannot exceed quota for PolicySize: 200"))
    account.refuses(CreatePolicy(policyName: "Own", policyDocument: Documents.read, path: "/a b/"), .validationError, at: "Path")
    let twice = [Tag(key: "k", value: ""), Tag(key: "k", value: "")]
    account.refuses(CreatePolicy(policyName: "Own", policyDocument: Documents.read, tags: twice), .invalidInput, at: "Tags")
    try account.perform(create(Documents.sized(200)))
    account.refuses(CreatePolicy(policyName: "OWN", policyDocument: Documents.read, path: "/x/"), .entityAlreadyExists, at: "PolicyName")
    let full = account.refuses(CreatePolicy(policyName: "Other", policyDocument: Documents.read), .limitExceeded)
    #expect(full == "Cannot exceed quota for PoliciesPerAccount: 1.")
  }

  @Test func `an AWS managed policy is read from the catalogue and can't be changed`() throws {
    let account = try TestAccount()
    let policy = try account.ask(GetPolicy(policyARN: Self.readOnly)).policy
    #expect(policy.policyName == "ReadOnlyAccess" && policy.path == "/" && policy.attachmentCount == 0 && policy.tags == nil)
    let version = try account.ask(GetPolicyVersion(policyARN: Self.readOnly, versionID: policy.defaultVersionID)).policyVersion
    #expect(version.document?.text.hasPrefix("{") == true && version.isDefaultVersion)
    #expect(try account.ask(ListPolicyVersions(policyARN: Self.readOnly)).items.map(\.versionID) == [policy.defaultVersionID])
    account.refuses(query: GetPolicyVersion(policyARN: Self.readOnly, versionID: "v1"), .noSuchEntity, at: "VersionId")
    let changes: [any WriteOperation] = [
      CreatePolicyVersion(policyARN: Self.readOnly, policyDocument: Documents.read), DeletePolicy(policyARN: Self.readOnly),
      SetDefaultPolicyVersion(policyARN: Self.readOnly, versionID: "v1"), DeletePolicyVersion(policyARN: Self.readOnly, versionID: "v1"),
    ]
    for change in changes { account.refuses(change, .invalidInput, at: "PolicyArn") }
    let linked = "arn:aws:iam::aws:policy/aws-service-role/AccessAnalyzerServiceRolePolicy"
    #expect(try !account.ask(GetPolicy(policyARN: linked)).policy.isAttachable)
  }

  @Test func `a policy that isn't there is told apart from what is no policy's ARN`() throws {
    let account = try TestAccount()
    let none = TestAccount.arn("policy/None")
    #expect(account.refuses(query: GetPolicy(policyARN: none), .noSuchEntity, at: "PolicyArn") == "Policy \(none) was not found.")
    account.refuses(query: GetPolicy(policyARN: TestAccount.arn("user/ada")), .invalidInput, at: "PolicyArn")
    account.refuses(query: GetPolicy(policyARN: "None"), .validationError, at: "PolicyArn")
    account.refuses(query: ListPolicyVersions(policyARN: none), .noSuchEntity, at: "PolicyArn")
    account.refuses(query: ListEntitiesForPolicy(policyARN: none), .noSuchEntity, at: "PolicyArn")
    account.refuses(query: ListPolicyTags(policyARN: none), .noSuchEntity, at: "PolicyArn")
    account.refuses(DeletePolicy(policyARN: none), .noSuchEntity, at: "PolicyArn")
  }

  @Test func `attachments, uses as boundary and other versions stand in the way of deleting`() throws {
    let account = try TestAccount()
    let arn = try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read)).policy.arn
    try account.perform(CreatePolicyVersion(policyARN: arn, policyDocument: Documents.spaced))
    try account.perform(CreateUser(userName: "ada", permissionsBoundary: arn))
    try account.perform(AttachUserPolicy(userName: "ada", policyARN: arn))
    #expect(account.refuses(DeletePolicy(policyARN: arn), .deleteConflict) == "Cannot delete a policy attached to entities.")
    try account.perform(DetachUserPolicy(userName: "ada", policyARN: arn))
    #expect(account.refuses(DeletePolicy(policyARN: arn), .deleteConflict).contains("permissions boundary"))
    try account.perform(DeleteUserPermissionsBoundary(userName: "ada"))
    #expect(account.refuses(DeletePolicy(policyARN: arn), .deleteConflict).contains("more than one version"))
    try account.perform(DeletePolicyVersion(policyARN: arn, versionID: "v2"))
    try account.perform(DeletePolicy(policyARN: arn))
    #expect(try account.events().last?.subject == "Own")
    account.refuses(query: GetPolicy(policyARN: arn), .noSuchEntity, at: "PolicyArn")
  }
}
