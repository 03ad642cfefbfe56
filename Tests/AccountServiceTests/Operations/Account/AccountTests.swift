import AccountService
import AccountStore
import IAM
import Testing

struct AccountTests {
  @Test func `the alias is set, replaced and taken away, and the sign-in URL follows`() throws {
    let account = try TestAccount()
    #expect(try account.ask(ListAccountAliases()).items.isEmpty)
    try account.perform(CreateAccountAlias(accountAlias: "lab"))
    try account.perform(CreateAccountAlias(accountAlias: "lab-2"))
    #expect(try account.ask(ListAccountAliases()).items.map(\.text) == ["lab-2"])
    #expect(try account.ask(AccountOverview()).account.signInURL == "https://lab-2.signin.aws.amazon.com/console")
    account.refuses(CreateAccountAlias(accountAlias: "lab-2"), .entityAlreadyExists, at: "AccountAlias")
    account.refuses(DeleteAccountAlias(accountAlias: "lab"), .noSuchEntity, at: "AccountAlias")
    try account.perform(DeleteAccountAlias(accountAlias: "lab-2"))
    #expect(try account.ask(ListAccountAliases()).items.isEmpty)
  }

  @Test(arguments: ["ab", "Lab", "a--b", "-lab", "lab-", "123456789012"]) func `an alias has IAM's form`(alias: String) throws {
    try TestAccount().refuses(CreateAccountAlias(accountAlias: alias), .validationError, at: "AccountAlias")
  }

  /// The keys that IAM's model lists.
  private static let keys: Set<String> = [
    "Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota",
    "GroupPolicySizeQuota", "RolePolicySizeQuota", "AssumeRolePolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota",
    "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent",
    "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota",
    "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota",
    "GlobalEndpointTokenVersion", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "Roles", "RolesQuota",
  ]

  @Test func `the summary has IAM's keys, counts and the account's own quotas`() throws {
    let account = try TestAccount(quotas: [.users: 7])
    for owner in Owner.allCases { try owner.create("one", in: account) }
    let arn = try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read)).policy.arn
    try account.perform(CreatePolicyVersion(policyARN: arn, policyDocument: Documents.read))
    let summary = try #require(try account.ask(GetAccountSummary()).summary)
    #expect(Set(summary.entries.map(\.name)) == Self.keys && summary.entries.count == Self.keys.count)
    #expect(summary["Users"] == 1 && summary["Groups"] == 1 && summary["Roles"] == 1 && summary["Policies"] == 1)
    #expect(summary["PolicyVersionsInUse"] == 2 && summary["UsersQuota"] == 7 && summary["RolesQuota"] == 1000)
    #expect(summary["AccountMFAEnabled"] == 0 && summary["AccountPasswordPresent"] == 0)
  }

  @Test func `what a credential report told of the root user stands in the summary`() throws {
    let account = try TestAccount()
    var facts = CredentialFacts.none
    for (column, value) in ["mfa_active": "true", "access_key_2_active": "true", "password_last_used": "2026-01-01T00:00:00Z"] {
      let place = try #require(CredentialFacts.columns.firstIndex(of: column))
      facts.values[place] = value
    }
    try account.put { try $0.setRootCredentialFacts(facts) }
    let summary = try #require(try account.ask(GetAccountSummary()).summary)
    #expect(summary["AccountMFAEnabled"] == 1 && summary["AccountAccessKeysPresent"] == 1 && summary["AccountPasswordPresent"] == 1)
    #expect(summary["AccountSigningCertificatesPresent"] == 0)
  }

  @Test func `the account's own credentials count more than what a report told`() throws {
    let account = try TestAccount()
    var facts = CredentialFacts.none
    facts.values[4] = "true"
    try account.put { try $0.setRootCredentialFacts(facts) }
    try account.setPassword(TestAccount.password, of: .root)
    _ = try account.makeDevice("spare")
    let before = try #require(try account.ask(GetAccountSummary()).summary)
    #expect(before["AccountMFAEnabled"] == 0 && before["AccountPasswordPresent"] == 1 && before["MFADevices"] == 1)
    #expect(before["MFADevicesInUse"] == 0)
    let phone = try account.addDevice("phone", for: TestAccount.id.digits)
    let root = Caller.signedIn(try account.signInRoot(code: phone.code(at: account.clock.now)).person)
    try account.service.perform(CreateAccessKey(userName: nil), as: root)
    let after = try #require(try account.ask(GetAccountSummary()).summary)
    #expect(after["AccountMFAEnabled"] == 1 && after["AccountAccessKeysPresent"] == 1)
    #expect(after["MFADevices"] == 2 && after["MFADevicesInUse"] == 1)
  }
}
