import IAM
import Testing

@Suite struct QuotasTests {
  @Test func `an account has IAM's quotas until one is raised`() throws {
    var account = Account(id: try #require(AccountID("123456789012")), created: Timestamp(seconds: 0))
    #expect(account.quota(.users) == 5000)
    #expect(account.quota(.groupsPerUser) == 10)
    account.quotas["UsersQuota"] = 1_000_000
    #expect(account.quota(.users) == 1_000_000)
    #expect(account.quota(.groups) == 300)
  }

  @Test func `the sign-in URL has the alias where there is one`() throws {
    var account = Account(id: try #require(AccountID("123456789012")), created: Timestamp(seconds: 0))
    #expect(account.signInURL == "https://123456789012.signin.aws.amazon.com/console")
    account.alias = "acme"
    #expect(account.signInURL == "https://acme.signin.aws.amazon.com/console")
  }
}
