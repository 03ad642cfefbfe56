import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct AccessKeyFormTests {
  @Test func `a key is made after its use case was picked and the better way read`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("n").sees("Create access key for ana", "Command Line Interface", "IAM Identity Center (aws configure sso)")
    console.press("<Right><Right>").sees("Give the instance, function or task a role").seesNot("aws configure sso")
    console.press("<Tab> <Tab>backup job<Ctrl-S>").sees("Retrieve access key", "Access key ID", "AKIA", "Secret access key", "••••••••••••")
    let key = try #require(try console.credentials().accessKeys.first)
    console.sees(key.id, "This is the only time")
    #expect(key.description == "backup job" && key.isActive)
  }

  @Test func `without the tick nothing is made, and one sentence says so`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("n<Ctrl-S>").sees("Press Space to confirm")
    #expect(try console.credentials().accessKeys.isEmpty)
  }

  @Test func `a third key is refused before the form opens`() throws {
    let console = try ConsoleHarness.atCredentials([CreateAccessKey(userName: "ana"), CreateAccessKey(userName: "ana")])
    console.press("n").sees("LimitExceeded", "Cannot exceed quota for AccessKeysPerUserQuota: 2.").seesNot("Create access key for")
  }

  @Test func `a description of 257 characters is refused at its field`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("n<Tab> <Tab>").paste(String(repeating: "x", count: 257)).press("<Ctrl-S>").sees("257/256")
    #expect(try console.credentials().accessKeys.isEmpty)
  }

  @Test func `the use case is told to the audit trail`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.createKey()
    let records = try console.store.read(ConsoleHarness.accountID) { try $0.auditEntries(AuditRequest(limit: 100)) }.map(\.record)
    #expect(records.contains { $0.contains(#""accessKeyUseCase":"cli""#) })
  }

  @Test func `the root user is advised against it and types the account ID`() throws {
    let console = try ConsoleHarness.asRoot(size: Size(columns: 100, rows: 30), at: "me")
    console.press("n").sees("Access key for the root user", "may do everything", "type the account ID 123456789012")
    console.press("1234<Enter>").sees("type 123456789012").press("56789012<Enter>").sees("Create access key for Root user")
    console.press("<Tab> <Ctrl-S>").sees("Retrieve access key")
    #expect(try console.ask(UserCredentials(.root)).accessKeys.count == 1)
  }

  @Test func `the local owner is told who can make the root user's keys`() throws {
    let console = try ConsoleHarness(size: Size(columns: 100, rows: 30), at: "account")
    console.press("<Enter>").sees("Root user", "no console access").press("n").sees("Only the root user can create access keys")
  }

  @Test func `a user makes her own key on her page`() throws {
    let console = try ConsoleHarness.signedIn(size: Size(columns: 100, rows: 30))
    console.sees("Your policies decide").createKey().sees("Retrieve access key").press("<Enter>").sees("Access key", "AKIA")
    #expect(try console.credentials().accessKeys.count == 1)
  }

  @Test func `a key is made in Korean`() throws {
    let console = try ConsoleHarness.atCredentials(language: .korean)
    console.press("ㅜ").sees("ana의 액세스 키 생성", "사용 사례", "더 나은 방법")
    console.press("<Tab> <Ctrl-S>").sees("비밀 액세스 키", "저장했음", "지금만")
  }
}
