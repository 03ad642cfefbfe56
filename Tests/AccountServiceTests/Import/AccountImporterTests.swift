import AccountService
import AccountStore
import Foundation
import IAM
import Language
import Synchronization
import TestSupport
import Testing

struct AccountImporterTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  @Test(arguments: [
    ("awscli-example.json", "123456789012", [3, 3, 1, 2, 1]), ("cloudmapper-demo.json", "123456789012", [2, 1, 4, 1, 0]),
    ("cloudsplaining-example.json", "200611803367", [44, 5, 78, 46, 2]), ("small-50.json", "123456789012", [50, 4, 10, 15, 1]),
  ])
  func `every sample account comes in whole`(name: String, account: String, counts: [Int]) throws {
    let report = try bench.sample(name)
    #expect(report.account.digits == account)
    let found = report.counts
    #expect([found.users, found.groups, found.roles, found.policies, found.instanceProfiles] == counts)
    try bench.read { reading in
      let kinds: [EntityKind] = [.user, .group, .role, .policy, .instanceProfile]
      let stored = try kinds.map { try reading.count($0, filter: "", pathPrefix: nil) }
      #expect(stored == counts)
    }
  }

  @Test func `the odd forms of the published examples are kept and told`() throws {
    let report = try bench.sample("awscli-example.json")
    try bench.read { reading in
      let group = try #require(try reading.group(named: "Admins"))
      #expect(group.value.id == "AIDA1234567890EXAMPLE")
      #expect(try reading.attachedPolicies(of: .group(group.key)).map(\.name) == ["AdministratorAccess"])
      #expect(try reading.memberCount(ofGroup: group.key) == 2)
      let role = try #require(try reading.role(named: "ec2ROLE"))
      #expect(role.value.lastUsed?.region == "us-west-2")
      #expect(try reading.instanceProfiles(ofRole: role.key).map(\.value.name) == ["EC2role"])
    }
    #expect(report.findings.counts[.oddID] == 3)
    #expect(report.findings.counts[.truncated] == 1)
  }

  @Test func `dates with a space, IDs that are names and versions that begin at v9 are kept`() throws {
    let report = try bench.sample("cloudsplaining-example.json")
    try bench.read { reading in
      let user = try #require(try reading.user(named: "obama"))
      #expect(user.value.id == "obama")
      #expect(user.value.created == Timestamp(iso8601: "2019-12-18T19:10:08Z"))
      let policy = try #require(try reading.policy(named: "NotYourPolicy"))
      #expect(policy.value.defaultVersion == "v9")
      #expect(try reading.versions(ofPolicy: policy.key).map(\.id) == ["v9"])
    }
    #expect(report.findings.counts[.otherAccount] == 12)
    #expect(report.findings.warnings.contains { $0.subject == "user/obama" && $0.kind == .oddID })
  }

  @Test func `an ARN without account and an empty path are mended and told`() throws {
    let report = try bench.sample("cloudmapper-demo.json")
    let paths = try bench.read { reading in try ["bad_role", "level1"].map { try reading.role(named: $0)?.value.path } }
    #expect(paths == ["/", "/service-role/"])
    #expect(report.findings.counts[.wrongARN] == 3)
    #expect(report.findings.counts[.badName] == 1)
  }

  @Test func `documents are kept byte for byte, without the indentation around them`() throws {
    try bench.run(
      """
      {"Policies": [
        {
          "PolicyName": "p", "PolicyId": "ANPA1234567890EXAMPLE", "Arn": "arn:aws:iam::123456789012:policy/p", "Path": "/",
          "CreateDate": "2024-01-01T00:00:00Z", "PolicyVersionList": [
            {
              "VersionId": "v1",
              "Document": { "Version":"2012-10-17",
                  "Statement" : []
              }
            },
            {"VersionId": "v2", "IsDefaultVersion": true, "Document": "%7B%22Statement%22%3A%5B%5D%2C%22Id%22%3A%22%ED%95%9C%22%7D"},
            {"VersionId": "v3", "Document": "{\\"Statement\\": []}"}, {"VersionId": "v4", "Document": "%zz"}]
        }]}
      """)
    try bench.read { reading in
      let policy = try #require(try reading.policy(named: "p"))
      #expect(policy.value.defaultVersion == "v2")
      #expect(
        try reading.versions(ofPolicy: policy.key).map(\.document) == [
          "%zz", "{\"Statement\": []}", "{\"Statement\":[],\"Id\":\"한\"}", "{ \"Version\":\"2012-10-17\",\n    \"Statement\" : []\n}",
        ])
    }
  }

  @Test func `pages of one account come in together, in any order`() throws {
    let users = { (name: String, more: Bool) in
      """
      {"UserDetailList":[{"UserName":"\(name)","Path":"/","UserId":"AIDA1234567890EXAMPLE","Arn":"arn:aws:iam::123456789012:user/\(name)",
      "CreateDate":"2024-01-01T00:00:00Z","GroupList":["later"]}],"IsTruncated":\(more),"Marker":"x"}
      """
    }
    let groups = """
      {"GroupDetailList":[{"GroupName":"Later","Path":"/","GroupId":"AGPA1234567890EXAMPLE","Arn":"arn:aws:iam::123456789012:group/Later",
      "CreateDate":"2024-01-01T00:00:00Z"}]}
      """
    let report = try bench.run(users("a", true), users("b", true), groups)
    #expect(report.findings.counts == [:])
    #expect(report.files.map(\.name) == ["page-1.json", "page-2.json", "page-3.json"])
    try bench.read { reading in
      let group = try #require(try reading.group(named: "later"))
      #expect(try reading.memberCount(ofGroup: group.key) == 2)
    }
  }

  @Test func `an import leaves one audit entry with the files' digests and the counts`() throws {
    let report = try bench.run(#"{"UserDetailList":[{"UserName":"a"}]}"#, account: "123456789012")
    let entries = try bench.read { try $0.auditEntries(AuditRequest(limit: 10)) }
    #expect(entries.map(\.eventName) == ["ImportAccount"])
    #expect(entries[0].subject == "123456789012")
    #expect(entries[0].actor == "tester")
    #expect(report.files[0].sha256.count == 64)
    #expect(entries[0].record.contains(report.files[0].sha256))
    #expect(entries[0].record.contains(#""users":1"#))
  }

  @Test func `a dry run reports the same and changes nothing`() throws {
    let page = #"{"UserDetailList":[{"UserName":"a","Arn":"arn:aws:iam::123456789012:user/a"}]}"#
    let rehearsed = try bench.run(page, dryRun: true)
    #expect(try bench.store.accounts().isEmpty)
    let real = try bench.run(page)
    #expect(rehearsed.counts == real.counts)
    #expect(rehearsed.findings == real.findings)
    #expect(rehearsed.isDryRun && !real.isDryRun)
  }

  @Test func `an account that is there and empty is filled, one with entities is refused`() throws {
    let account = Account(id: try #require(AccountID("123456789012")), alias: "mine", created: ImportBench.now)
    let record = AuditRecord(
      time: ImportBench.now, eventID: "e", eventName: "CreateAccount", actor: "t", subject: "", errorCode: nil, record: "{}")
    try bench.store.addAccount(account, audit: record)
    let page = #"{"UserDetailList":[{"UserName":"a","Arn":"arn:aws:iam::123456789012:user/a"}]}"#
    try bench.run(page)
    #expect(try bench.read { try $0.account.alias } == "mine")
    let error = #expect(throws: IAMError.self) { try bench.run(page) }
    #expect(error?.code == .entityAlreadyExists)
  }

  @Test func `an import can be given up and then changes nothing`() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let file = ImportRequest.File(name: "x", bytes: [UInt8](try SampleAccounts.data("small-50.json")))
    let error = #expect(throws: IAMError.self) {
      try bench.importer.run(ImportRequest(files: [file]), as: ImportBench.caller, cancellation: cancellation)
    }
    #expect(error?.code == .cancelled)
    #expect(try bench.store.accounts().isEmpty)
  }

  @Test func `progress is told with the size of the files`() throws {
    let file = ImportRequest.File(path: SampleAccounts.url("small-50.json").path)
    var seen: [ImportProgress] = []
    _ = try bench.importer.run(ImportRequest(files: [file]), as: ImportBench.caller) { seen.append($0) }
    #expect(seen.first?.phase == .reading)
    #expect(seen.last?.phase == .indexing)
    #expect(seen.last?.totalBytes == seen.last?.bytes)
    #expect(seen.last?.entities == 90)
  }

  @Test func `the report is one shape in every language`() throws {
    let report = try bench.sample("awscli-example.json")
    let english = JSONText.text(report.wire(.english))
    let korean = JSONText.text(report.wire(.korean))
    for text in [english, korean] {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(object?.keys.sorted() == ["AccountId", "Counts", "DryRun", "Files", "WarningCount", "Warnings"])
    }
    #expect(english != korean)
  }
}
