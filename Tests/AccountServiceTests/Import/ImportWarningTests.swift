import AccountService
import AccountStore
import IAM
import Language
import Testing

/// What IAM would refuse is kept, or left out where it can't be kept, and told in either case.
struct ImportWarningTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  private func report(_ list: String, _ elements: String...) throws -> ImportReport {
    try bench.run("{\"\(list)\":[\(elements.joined(separator: ","))]}", account: "123456789012")
  }

  private func user(_ name: String, _ more: String = "") -> String {
    "{\"UserName\":\"\(name)\",\"Path\":\"/\",\"UserId\":\"AIDA1234567890EXAMPLE\",\"Arn\":\"arn:aws:iam::123456789012:user/\(name)\","
      + "\"CreateDate\":\"2024-01-01T00:00:00Z\"\(more)}"
  }

  private func kinds(_ report: ImportReport) -> [ImportWarning.Kind: Int] { report.findings.counts }

  @Test func `a clean user brings no warning`() throws {
    #expect(kinds(try report("UserDetailList", user("a"))) == [:])
  }

  @Test func `of two names that differ by case the second is left out`() throws {
    let found = try report("UserDetailList", user("Alice"), user("alice", ",\"GroupList\":[\"g\"]"), user("bob"))
    #expect(kinds(found) == [.nameTaken: 1])
    #expect(found.counts.users == 2)
    #expect(found.findings.warnings[0].subject == "user/alice")
    #expect(try bench.read { try $0.user(named: "ALICE")?.value.name } == "Alice")
  }

  @Test func `a membership in a group that isn't there is left out`() throws {
    let found = try report("UserDetailList", user("a", ",\"GroupList\":[\"ghosts\"]"), user("b", ",\"GroupList\":[\"ghosts\"]"))
    #expect(kinds(found) == [.unknownGroup: 1])
    #expect(found.findings.warnings[0].subject == "group/ghosts")
    try bench.read { reading in
      let user = try #require(try reading.user(named: "a"))
      #expect(try reading.groups(ofUser: user.key).isEmpty)
      #expect(try reading.groupCount(ofUser: user.key) == 0)
    }
  }

  @Test func `policies nobody knows stay attached`() throws {
    let attached = """
      ,"AttachedManagedPolicies":[{"PolicyName":"gone","PolicyArn":"arn:aws:iam::123456789012:policy/gone"},
      {"PolicyName":"Retired","PolicyArn":"arn:aws:iam::aws:policy/Retired"},
      {"PolicyName":"ReadOnlyAccess","PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}],
      "PermissionsBoundary":{"PermissionsBoundaryType":"Policy","PermissionsBoundaryArn":"arn:aws:iam::123456789012:policy/limit"}
      """
    let found = try report("UserDetailList", user("a", attached))
    #expect(
      found.findings.warnings.map(\.subject) == [
        "arn:aws:iam::123456789012:policy/gone", "arn:aws:iam::123456789012:policy/limit", "arn:aws:iam::aws:policy/Retired",
      ])
    #expect(Set(kinds(found).keys) == [.unknownPolicy])
    try bench.read { reading in
      let user = try #require(try reading.user(named: "a"))
      #expect(try reading.attachedPolicies(of: .user(user.key)).count == 3)
      #expect(user.value.boundary == "arn:aws:iam::123456789012:policy/limit")
    }
  }

  @Test func `documents that IAM would refuse are told with their place`() throws {
    let inline = """
      ,"UserPolicyList":[{"PolicyName":"old","PolicyDocument":{"Version":"2008-10-17","Statement":[]}},
      {"PolicyName":"none"},{"PolicyName":"OLD","PolicyDocument":{}},{"PolicyName":"bad","PolicyDocument":"{"}]
      """
    let found = try report("UserDetailList", user("a", inline))
    #expect(kinds(found) == [.badDocument: 2, .noDocument: 1, .nameTaken: 1])
    #expect(found.counts.inlinePolicies == 2)
    try bench.read { reading in
      let user = try #require(try reading.user(named: "a"))
      #expect(try reading.inlinePolicies(of: .user(user.key)).map(\.name) == ["bad", "old"])
    }
  }

  @Test func `names, paths, IDs, dates and tags outside IAM's patterns are kept`() throws {
    let odd = """
      {"UserName":"a b\\u001b[31m","Path":"nowhere","UserId":"x","CreateDate":"yesterday","Tags":[{"Key":"a,b","Value":""},{"Key":"A,B"}]}
      """
    let found = try report("UserDetailList", odd)
    #expect(kinds(found) == [.badName: 2, .wrongARN: 1, .oddID: 1, .badDate: 1, .badTag: 3])
    let user = try bench.read { try $0.user(named: "a b\u{1B}[31m") }
    #expect(user?.value.path == "/")
    #expect(user?.value.id == "x")
    #expect(user?.value.created == ImportBench.now)
    #expect(user?.value.tags.count == 2)
  }

  @Test func `a missing ID is made, of the account`() throws {
    _ = try report("GroupDetailList", #"{"GroupName":"g"}"#)
    let id = try bench.read { try $0.group(named: "g")?.value.id } ?? ""
    #expect(UniqueID.account(of: id)?.digits == "123456789012")
  }

  @Test func `the ARN wins over the path`() throws {
    let policy = """
      {"PolicyName":"p","Path":"/","PolicyId":"ANPA1234567890EXAMPLE","Arn":"arn:aws:iam::123456789012:policy/team/p",
      "CreateDate":"2024-01-01T00:00:00Z"}
      """
    let found = try report("Policies", policy)
    #expect(kinds(found) == [.badName: 1, .oddVersions: 1])
    #expect(try bench.read { try $0.policy(arn: "arn:aws:iam::123456789012:policy/team/p") } != nil)
  }

  @Test func `versions that can't be told apart are left out, a default that isn't there is kept`() throws {
    let policy = """
      {"PolicyName":"p","Path":"/","PolicyId":"ANPA1234567890EXAMPLE","Arn":"arn:aws:iam::123456789012:policy/p","DefaultVersionId":"v7",
      "CreateDate":"2024-01-01T00:00:00Z","PolicyVersionList":[{"VersionId":"v1","Document":{"Version":"2012-10-17","Statement":
      {"Effect":"Allow","Action":"*","Resource":"*"}}},{"VersionId":"v1","Document":{}},{"VersionId":"first","Document":{}},{"VersionId":"v2"}]}
      """
    let found = try report("Policies", policy)
    #expect(kinds(found) == [.oddVersions: 3, .noDocument: 1])
    #expect(try bench.read { try $0.policy(named: "p")?.value.defaultVersion } == "v7")
    #expect(found.counts.policyVersions == 1)
  }

  @Test func `quotas rise to what was imported`() throws {
    let groups = (0..<12).map { "{\"GroupName\":\"g\($0)\"}" }.joined(separator: ",")
    let names = (0..<12).map { "\"g\($0)\"" }.joined(separator: ",")
    let users = (0..<5001).map { user("u\($0)", $0 == 0 ? ",\"GroupList\":[\(names)]" : "") }.joined(separator: ",")
    let found = try bench.run("{\"GroupDetailList\":[\(groups)],\"UserDetailList\":[\(users)]}")
    #expect(kinds(found)[.overQuota] == 2)
    let account = try bench.read { try $0.account }
    #expect(account.quota(.users) == 5001)
    #expect(account.quota(.groupsPerUser) == 12)
    #expect(account.quota(.groups) == 300)
  }

  @Test func `only the first warnings of a kind are kept, all are counted`() throws {
    let users = (0..<500).map { "{\"UserName\":\"u\($0)\",\"UserId\":\"x\"}" }.joined(separator: ",")
    let found = try bench.run("{\"UserDetailList\":[\(users)]}", account: "123456789012")
    #expect(found.findings.counts[.oddID] == 500)
    #expect(found.findings.warnings.count { $0.kind == .oddID } == ImportFindings.keptPerKind)
    #expect(found.findings.total == 1500)
  }

  @Test func `AWS managed policies in another version than the catalogue's are told and not stored`() throws {
    let policy = """
      {"PolicyName":"AdministratorAccess","Arn":"arn:aws:iam::aws:policy/AdministratorAccess","DefaultVersionId":"v0"}
      """
    let found = try report("Policies", policy)
    #expect(kinds(found) == [.otherAWSPolicy: 1])
    #expect(found.counts.awsManagedPolicies == 1)
    #expect(found.counts.policies == 0)
  }
}
