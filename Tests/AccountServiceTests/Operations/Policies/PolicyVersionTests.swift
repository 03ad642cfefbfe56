import AccountService
import AccountStore
import IAM
import Testing

struct PolicyVersionTests {
  private let account: TestAccount
  private let arn: String

  init() throws {
    account = try TestAccount()
    arn = try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read)).policy.arn
  }

  private func add(_ setAsDefault: Bool? = nil) throws -> PolicyVersionDescription {
    try account.perform(CreatePolicyVersion(policyARN: arn, policyDocument: Documents.spaced, setAsDefault: setAsDefault)).policyVersion
  }

  @Test func `a new version comes into force only when asked`() throws {
    let second = try add()
    #expect(second.versionID == "v2" && !second.isDefaultVersion && second.document == nil)
    #expect(try account.ask(GetPolicy(policyARN: arn)).policy.defaultVersionID == "v1")
    #expect(try add(true).isDefaultVersion)
    #expect(try account.ask(GetPolicy(policyARN: arn)).policy.defaultVersionID == "v3")
    let versions = try account.ask(ListPolicyVersions(policyARN: arn)).items
    #expect(versions.map(\.versionID) == ["v3", "v2", "v1"] && versions.map(\.isDefaultVersion) == [true, false, false])
    #expect(versions.allSatisfy { $0.document == nil })
  }

  @Test func `a sixth version needs a deletion first, and numbers are never used again`() throws {
    for _ in 2...5 { _ = try add() }
    let refused = CreatePolicyVersion(policyARN: arn, policyDocument: Documents.read)
    let message = account.refuses(refused, .limitExceeded, at: "PolicyArn")
    #expect(message.hasPrefix("A managed policy can have up to 5 versions. Before you create a new version, you must delete"))
    try account.perform(DeletePolicyVersion(policyARN: arn, versionID: "v5"))
    #expect(try add().versionID == "v6")
  }

  @Test func `another version is brought into force and back`() throws {
    _ = try add(true)
    try account.perform(SetDefaultPolicyVersion(policyARN: arn, versionID: "v1"))
    #expect(try account.ask(GetPolicy(policyARN: arn)).policy.defaultVersionID == "v1")
    #expect(try account.events().last?.subject == "Own, v1")
    account.refuses(SetDefaultPolicyVersion(policyARN: arn, versionID: "v7"), .noSuchEntity, at: "VersionId")
    account.refuses(SetDefaultPolicyVersion(policyARN: arn, versionID: "7"), .validationError, at: "VersionId")
  }

  @Test func `the version in force can't be deleted`() throws {
    _ = try add()
    account.refuses(DeletePolicyVersion(policyARN: arn, versionID: "v1"), .deleteConflict, at: "VersionId")
    account.refuses(DeletePolicyVersion(policyARN: arn, versionID: "v3"), .noSuchEntity, at: "VersionId")
    try account.perform(DeletePolicyVersion(policyARN: arn, versionID: "v2"))
    #expect(try account.ask(ListPolicyVersions(policyARN: arn)).items.count == 1)
  }

  @Test func `a version with a bad document is refused`() throws {
    account.refuses(
      CreatePolicyVersion(policyARN: arn, policyDocument: Documents.wrong), .malformedPolicyDocument, at: "PolicyDocument")
    account.refuses(
      CreatePolicyVersion(policyARN: arn, policyDocument: Documents.sized(6145)), .limitExceeded, at: "PolicyDocument")
    account.refuses(
      CreatePolicyVersion(policyARN: TestAccount.arn("policy/No"), policyDocument: Documents.read), .noSuchEntity, at: "PolicyArn")
  }

  @Test func `the account has a quota of versions in all`() throws {
    let account = try TestAccount(quotas: [.policyVersionsInUse: 2])
    let arn = try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read)).policy.arn
    try account.perform(CreatePolicyVersion(policyARN: arn, policyDocument: Documents.read))
    account.refuses(CreatePolicyVersion(policyARN: arn, policyDocument: Documents.read), .limitExceeded)
    account.refuses(CreatePolicy(policyName: "Other", policyDocument: Documents.read), .limitExceeded)
  }
}
