import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Synchronization
import Testing

struct CredentialReportRowTests {
  /// The rows of the report by the names in their first column, cut at the commas.
  private func report(_ account: TestAccount) throws -> [String: [String]] {
    let content = Mutex("")
    _ = try account.ask(WriteCredentialReport { bytes in content.withLock { $0 += String(decoding: bytes, as: UTF8.self) } })
    let lines = content.withLock {
      $0.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }
    return Dictionary(uniqueKeysWithValues: lines.map { ($0[0], Array($0.dropFirst(3))) })
  }

  @Test func `a user's own password, device and keys are reported`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.put { try $0.setPasswordPolicy(PasswordPolicy(maximumAge: 90)) }
    let phone = try account.addDevice("phone", for: "ada")
    try account.perform(CreateAccessKey(userName: "ada"))
    account.clock.move(days: 1)
    let second = try account.perform(CreateAccessKey(userName: "ada")).accessKey.accessKeyID
    try account.put { store in
      var key = try #require(try store.accessKey(id: second))
      key.isActive = false
      key.lastUsed = AccessKey.LastUse(date: account.clock.now, region: "us-east-1", service: "iam")
      try store.put(key)
    }
    let made = TestAccount.now.iso8601
    var row = try #require(try report(account)["ada"])
    #expect(row[0...4] == ["true", "no_information", made, Timestamp(seconds: TestAccount.now.seconds + 90 * 86_400).iso8601, "true"])
    #expect(row[5...9] == ["true", made, "N/A", "N/A", "N/A"])
    let next = account.clock.now.iso8601
    #expect(row[10...14] == ["false", next, next, "us-east-1", "iam"])
    #expect(row[15...] == ["false", "N/A", "false", "N/A"])
    try account.signIn("ada", code: phone.code(at: account.clock.now))
    row = try #require(try report(account)["ada"])
    #expect(row[1] == next)
  }

  @Test func `imported facts stand where there are no credentials, and only there`() throws {
    let account = try TestAccount()
    var facts = CredentialFacts.none
    facts.values[0] = "true"
    facts.values[4] = "true"
    for name in ["imported", "both"] {
      try account.perform(CreateUser(userName: name))
      let key = try #require(try account.read { try $0.user(named: name)?.key })
      try account.put { try $0.setCredentialFacts(facts, ofUser: key) }
    }
    try account.perform(CreateAccessKey(userName: "both"))
    let rows = try report(account)
    #expect(rows["imported"]?[0] == "true" && rows["imported"]?[4] == "true")
    #expect(rows["both"]?[0] == "false" && rows["both"]?[4] == "false" && rows["both"]?[5] == "true")
    let users = try account.ask(BrowseUsers(WindowRequest(limit: 9))).rows
    #expect(users.map(\.hasMFA) == [false, true])
    #expect(users.map(\.oldestActiveKey) == [account.clock.now, nil])
  }

  @Test func `of the root user a report tells MFA, keys and the last use, not the password`() throws {
    let account = try TestAccount()
    try account.setPassword(TestAccount.password, of: .root)
    #expect(
      try report(account)["<root_account>"]?[0...4] == ["not_supported", "no_information", "not_supported", "not_supported", "false"])
    let phone = try account.addDevice("phone", for: TestAccount.id.digits)
    try account.signInRoot(code: phone.code(at: account.clock.now))
    let row = try #require(try report(account)["<root_account>"])
    #expect(row[0...4] == ["not_supported", account.clock.now.iso8601, "not_supported", "not_supported", "true"])
  }

  @Test func `no credential leaves with an exported account`() throws {
    let account = try TestAccount()
    let owner = try account.addUser("ada", selfService: false)
    _ = try account.addDevice("phone", for: "ada")
    let key = try account.perform(CreateAccessKey(userName: "ada")).accessKey.accessKeyID
    let hash = try #require(try account.read { try $0.loginProfile(of: owner) }).passwordHash
    let content = Mutex("")
    _ = try account.ask(ExportAccount { bytes in content.withLock { $0 += String(decoding: bytes, as: UTF8.self) } })
    let text = content.withLock { $0 }
    #expect(text.contains("\"ada\""))
    for secret in [key, "mfa/phone", hash, "scrypt", "LoginProfile"] { #expect(!text.contains(secret)) }
  }
}
