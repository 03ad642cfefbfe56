import AWSCatalog
import AccountService
import AccountStore
import IAM
import Testing

struct BrowsePoliciesTests {
  private func account() throws -> TestAccount {
    let account = try TestAccount()
    for name in ["AAA", "mine", "S3 own".replacing(" ", with: "-"), "zzz"] {
      try account.perform(CreatePolicy(policyName: name, policyDocument: Documents.spaced, path: "/team/"))
    }
    return account
  }

  /// Every row, read forwards in windows of a size.
  private func forwards(_ request: WindowRequest, by size: Int, of account: TestAccount, _ source: PolicySource = .all) throws -> [String] {
    var (request, names) = (request, [String]())
    request.limit = size
    while true {
      let window = try account.ask(BrowsePolicies(request, source: source))
      #expect(window.hasBefore == !names.isEmpty || window.rows.isEmpty)
      names += window.rows.map(\.arn)
      guard window.hasAfter, let last = window.seekKeys.last else { return names }
      request.anchor = .after(last)
    }
  }

  private func backwards(_ request: WindowRequest, by size: Int, of account: TestAccount) throws -> [String] {
    var (request, names) = (request, [String]())
    (request.limit, request.anchor) = (size, .end)
    while true {
      let window = try account.ask(BrowsePolicies(request))
      #expect(window.hasAfter == !names.isEmpty || window.rows.isEmpty)
      names = window.rows.map(\.arn) + names
      guard window.hasBefore, let first = window.seekKeys.first else { return names }
      request.anchor = .before(first)
    }
  }

  @Test(arguments: EntityColumn.sortable(for: .policy), [false, true])
  func `forwards, backwards and in one piece the list is the same`(sort: EntityColumn, descending: Bool) throws {
    let account = try account()
    let request = WindowRequest(sort: sort, descending: descending, limit: 5000)
    let whole = try account.ask(BrowsePolicies(request)).rows.map(\.arn)
    #expect(whole.count == AWSManagedPolicies.count + 4 && Set(whole).count == whole.count)
    #expect(try forwards(request, by: 211, of: account) == whole)
    #expect(try backwards(request, by: 197, of: account) == whole)
  }

  @Test func `a filter finds words in path and name, of both sources, and the count agrees`() throws {
    let account = try account()
    for filter in ["s3", "S3 READ", "team", "job-function", "iam", "policy/job"] {
      let request = WindowRequest(filter: filter, limit: 5000)
      let rows = try account.ask(BrowsePolicies(request)).rows
      #expect(!rows.isEmpty)
      #expect(rows.count == (try account.ask(CountPolicies(filter: filter))))
      let words = filter.lowercased().split(separator: " ")
      #expect(rows.allSatisfy { row in words.allSatisfy { row.arn.lowercased().dropFirst(13).contains($0) } })
    }
    let s3 = try account.ask(BrowsePolicies(WindowRequest(filter: "s3", limit: 5000))).rows
    #expect(s3.contains { $0.name == "S3-own" } && s3.contains { $0.name == "AmazonS3FullAccess" } && s3.count < 200)
    #expect(try account.ask(BrowsePolicies(WindowRequest(filter: "none-such", limit: 5))).rows.isEmpty)
  }

  @Test func `the sources stand apart`() throws {
    let account = try account()
    #expect(try forwards(WindowRequest(limit: 0), by: 3, of: account, .customer).count == 4)
    #expect(try forwards(WindowRequest(limit: 0), by: 400, of: account, .aws).count == AWSManagedPolicies.count)
    #expect(try account.ask(CountPolicies(source: .customer)) == 4)
    #expect(try account.ask(CountPolicies(source: .aws)) == AWSManagedPolicies.count)
    #expect(try account.ask(CountPolicies()) == AWSManagedPolicies.count + 4)
  }

  @Test func `a row tells type, use, version and size`() throws {
    let account = try account()
    let arn = TestAccount.arn("policy/team/mine")
    try account.perform(CreateUser(userName: "ada", permissionsBoundary: arn))
    try account.perform(AttachUserPolicy(userName: "ada", policyARN: arn))
    let row = try #require(try account.ask(BrowsePolicies(WindowRequest(filter: "mine", limit: 5), source: .customer)).rows.first)
    #expect(row.kind == .customerManaged && row.attachmentCount == 1 && row.boundaryCount == 1 && row.defaultVersion == "v1")
    #expect(row.size == 88 && row.updated == TestAccount.now && row.revision != nil)
    let billing = try #require(try account.ask(BrowsePolicies(WindowRequest(filter: "job-function/billing", limit: 5))).rows.first)
    #expect(billing.kind == .jobFunction && billing.revision == nil)
    #expect(billing.size == AWSManagedPolicies.policy(arn: billing.arn)?.document.unicodeScalars.count)
  }

  @Test func `a place is found again when its row has gone`() throws {
    let account = try account()
    let window = try account.ask(BrowsePolicies(WindowRequest(filter: "/team/", limit: 2)))
    let place = try #require(window.seekKeys.last)
    try account.perform(DeletePolicy(policyARN: TestAccount.arn("policy/team/mine")))
    let next = try account.ask(BrowsePolicies(WindowRequest(filter: "/team/", anchor: .at(place), limit: 2)))
    #expect(next.rows.map(\.name) == ["S3-own", "zzz"] && next.hasBefore && !next.hasAfter)
  }
}
