import AWSCatalog
import AccountService
import IAM
import Testing

struct ListPoliciesTests {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  private static let power = "arn:aws:iam::aws:policy/PowerUserAccess"

  private func account() throws -> TestAccount {
    let account = try TestAccount()
    for name in ["AAA", "ReadOnlyAccess", "readme", "zzz"] {
      try account.perform(CreatePolicy(policyName: name, policyDocument: Documents.read, path: name == "zzz" ? "/team/" : nil))
    }
    return account
  }

  private func all(_ request: ListPolicies, of account: TestAccount) throws -> [PolicyDescription] {
    var (request, items) = (request, [PolicyDescription]())
    while true {
      let page = try account.ask(request)
      items += page.items
      #expect(page.items.count <= request.maxItems ?? 100)
      guard let marker = page.marker else { return items }
      request.marker = marker
    }
  }

  @Test func `AWS managed and customer managed policies stand in one order, page by page`() throws {
    let account = try account()
    let items = try all(ListPolicies(maxItems: 300), of: account)
    #expect(items.count == AWSManagedPolicies.count + 4)
    #expect(items.map { $0.policyName.lowercased() } == items.map { $0.policyName.lowercased() }.sorted())
    #expect(Set(items.map(\.arn)).count == items.count)
    #expect(items.first?.policyName == "AAA" && items.last?.policyName == "zzz")
  }

  @Test func `the scope keeps them apart`() throws {
    let account = try account()
    #expect(try all(ListPolicies(scope: "Local"), of: account).map(\.policyName) == ["AAA", "readme", "ReadOnlyAccess", "zzz"])
    #expect(try all(ListPolicies(scope: "AWS", maxItems: 1000), of: account).count == AWSManagedPolicies.count)
    account.refuses(query: ListPolicies(scope: "Mine"), .validationError, at: "Scope")
  }

  @Test func `a path's start narrows the list`() throws {
    let account = try account()
    let jobs = try all(ListPolicies(pathPrefix: "/job-function/"), of: account)
    #expect(!jobs.isEmpty && jobs.allSatisfy { $0.path == "/job-function/" })
    #expect(try all(ListPolicies(pathPrefix: "/team/"), of: account).map(\.policyName) == ["zzz"])
  }

  @Test func `only attached ones, and those used in one way`() throws {
    let account = try account()
    try account.perform(CreateUser(userName: "ada", permissionsBoundary: Self.power))
    try account.perform(AttachUserPolicy(userName: "ada", policyARN: Self.readOnly))
    try account.perform(AttachUserPolicy(userName: "ada", policyARN: TestAccount.arn("policy/AAA")))
    #expect(try all(ListPolicies(onlyAttached: true), of: account).map(\.policyName) == ["AAA", "ReadOnlyAccess"])
    #expect(try all(ListPolicies(onlyAttached: true, maxItems: 1), of: account).map(\.policyName) == ["AAA", "ReadOnlyAccess"])
    #expect(try all(ListPolicies(policyUsageFilter: "PermissionsBoundary"), of: account).map(\.policyName) == ["PowerUserAccess"])
    let used = try all(ListPolicies(scope: "AWS", policyUsageFilter: "PermissionsPolicy"), of: account)
    #expect(used.map(\.arn) == [Self.readOnly] && used.first?.attachmentCount == 1)
  }
}
