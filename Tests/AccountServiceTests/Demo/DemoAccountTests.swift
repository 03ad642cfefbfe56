import AWSCatalog
import AccountService
import AccountStore
import Foundation
import IAM
import Language
import PolicyEngine
import Testing

struct DemoAccountTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  private func install(_ language: Language) throws {
    try DemoAccount.install(into: bench.store, language: language, as: ImportBench.caller, environment: ImportBench.environment)
  }

  private func counts() throws -> [Int] {
    try bench.read { reading in try EntityKind.allCases.map { try reading.count($0, filter: "", pathPrefix: nil) } }
  }

  @Test(arguments: Language.allCases) func `the account is whole in each language`(language: Language) throws {
    try install(language)
    #expect(try counts() == [29, 6, 14, 11, 2])
    let unknown = try bench.read { try $0.unknownPolicies(limit: 10) }
    #expect(unknown == [])
    let used = try bench.read { try $0.usedAWSManagedPolicies() }
    #expect(used.allSatisfy { AWSManagedPolicies.policy(arn: $0) != nil })
    #expect(try bench.store.verifyIntegrity() == [])
  }

  @Test func `names and tags speak the language asked for`() throws {
    try install(.korean)
    let user = try bench.read { try $0.user(named: "minjun.kim") }
    #expect(user?.value.tags == [Tag(key: "이름", value: "김민준"), Tag(key: "팀", value: "플랫폼"), Tag(key: "직무", value: "팀장")])
    #expect(try bench.read { try $0.count(.user, filter: "플랫폼", pathPrefix: nil) } == 7)
  }

  @Test(arguments: Language.allCases) func `IAM would take every name, path, tag, description and document`(language: Language) throws {
    try install(language)
    let exported = try bench.export()
    let second = try ImportBench()
    let report = try second.run(String(decoding: exported, as: UTF8.self))
    #expect(report.findings.warnings == [])
    let roles = try bench.read { try $0.roles(WindowRequest(limit: 50)).rows }
    for role in roles {
      #expect(TextRule.roleDescription.problem(with: role.value.description ?? "", member: "Description") == nil)
    }
  }

  @Test func `a few things are wrong on purpose`() throws {
    try install(.english)
    try bench.read { reading in
      let intern = try #require(try reading.user(named: "sora.hwang"))
      #expect(try reading.attachedPolicies(of: .user(intern.key)).map(\.name) == ["AdministratorAccess"])
      let loner = try #require(try reading.user(named: "hyunwoo.song"))
      #expect(try reading.groupCount(ofUser: loner.key) == 0)
      let batch = try #require(try reading.user(named: "night-batch"))
      #expect(try reading.inlinePolicies(of: .user(batch.key))[0].document.contains("\"Action\": \"*\""))
      let deployer = try #require(try reading.user(named: "ci-deployer"))
      let rotated = try reading.credentialFacts(ofUser: deployer.key)?["access_key_1_last_rotated"] ?? ""
      #expect((Timestamp(iso8601: rotated)?.days(until: ImportBench.now) ?? 0) >= 400)
      let unattached = try #require(try reading.policy(named: "legacy-ftp-import"))
      let arn = ARN.text(.policy, path: unattached.value.path, name: unattached.value.name, account: DemoAccount.id)
      #expect(try reading.usage(ofPolicy: arn).attachments == 0)
      #expect(try reading.role(named: "vendor-monitoring")?.value.trustPolicy.contains("ExternalId") == false)
      let secrets = try #require(try reading.policy(named: "prod-secrets-read"))
      #expect(secrets.value.defaultVersion == "v2")
    }
  }

  @Test func `no date lies in the future, and IDs are the same every time`() throws {
    try install(.english)
    let second = try ImportBench()
    try DemoAccount.install(into: second.store, language: .korean, as: ImportBench.caller, environment: ImportBench.environment)
    let users = try bench.read { try $0.users(WindowRequest(limit: 50)).rows.map(\.value) }
    let others = try second.read { try $0.users(WindowRequest(limit: 50)).rows.map(\.value) }
    #expect(users.map(\.id) == others.map(\.id))
    #expect(users.allSatisfy { $0.created < ImportBench.now && ($0.passwordLastUsed ?? $0.created) < ImportBench.now })
    #expect(users.allSatisfy { UniqueID.account(of: $0.id) == DemoAccount.id })
  }

  @Test func `a reset undoes every change and leaves its audit entry`() throws {
    try install(.english)
    let before = try bench.export()
    let service = bench.service(DemoAccount.id)
    _ = try service.perform(CreateUser(userName: "newcomer"), as: ImportBench.caller)
    _ = try bench.store.write(DemoAccount.id) { session in
      try session.deleteUser(key: try #require(try session.user(named: "minjun.kim")).key)
      try session.deletePolicy(key: try #require(try session.policy(named: "require-mfa")).key)
    }
    try DemoAccount.reset(in: bench.store, language: .english, as: ImportBench.caller, environment: ImportBench.environment)
    #expect(try bench.export() == before)
    #expect(try counts() == [29, 6, 14, 11, 2])
    let names = try bench.read { try $0.auditEntries(AuditRequest(limit: 10)).map(\.eventName) }
    #expect(names == ["CreateDemoAccount", "CreateUser", "ResetDemoAccount"])
    #expect(try bench.store.verifyIntegrity() == [])
  }
}
