import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Testing

struct AccessKeyTests {
  private func account() throws -> TestAccount {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    return account
  }

  @Test func `a key is made with a secret that only the answer has`() throws {
    let account = try account()
    let key = try account.perform(CreateAccessKey(userName: "ada", description: "build server", useCase: .localCode)).accessKey
    #expect(key.userName == "ada" && key.status == "Active" && key.createDate == TestAccount.now)
    #expect(key.accessKeyID.hasPrefix("AKIA") && key.accessKeyID.count == 20)
    #expect(UniqueID.account(of: key.accessKeyID) == TestAccount.id)
    let secret = try #require(key.secretAccessKey)
    #expect(secret.count == 40)
    let stored = try #require(try account.read { try $0.accessKey(id: key.accessKeyID) })
    #expect(stored.description == "build server" && stored.isActive)
    let text = secret.withBytes { String(decoding: $0, as: UTF8.self) }
    #expect(!String(decoding: stored.sealedSecret, as: UTF8.self).contains(text))
    #expect(try !account.trailHas(text))
    let record = try account.lastRecord()
    let answer = (record["responseElements"] as? [String: Any])?["accessKey"] as? [String: Any]
    #expect(answer?.keys.sorted() == ["accessKeyId", "createDate", "status", "userName"])
    #expect((record["additionalEventData"] as? [String: Any])?["accessKeyUseCase"] as? String == "localCode")
  }

  @Test func `two keys are all that anybody has, inactive ones counted`() throws {
    let account = try account()
    let first = try account.perform(CreateAccessKey(userName: "ada")).accessKey
    let second = try account.perform(CreateAccessKey(userName: "ada")).accessKey
    #expect(first.accessKeyID != second.accessKeyID)
    try account.perform(UpdateAccessKey(userName: "ada", accessKeyID: first.accessKeyID, isActive: false))
    let message = account.refuses(CreateAccessKey(userName: "ada"), .limitExceeded, at: "UserName")
    #expect(message == "Cannot exceed quota for AccessKeysPerUser: 2.")
    try account.perform(DeleteAccessKey(userName: "ada", accessKeyID: first.accessKeyID))
    try account.perform(CreateAccessKey(userName: "ada"))
  }

  @Test func `keys are listed without secrets, page by page`() throws {
    let account = try account()
    let first = try account.perform(CreateAccessKey(userName: "ada")).accessKey
    account.clock.move(seconds: 1)
    let second = try account.perform(CreateAccessKey(userName: "ada")).accessKey
    try account.perform(UpdateAccessKey(userName: "ada", accessKeyID: second.accessKeyID, isActive: false))
    let page = try account.ask(ListAccessKeys(userName: "ada", maxItems: 1))
    #expect(page.items.map(\.accessKeyID) == [first.accessKeyID] && page.isTruncated)
    let rest = try account.ask(ListAccessKeys(userName: "ada", marker: page.marker)).items
    #expect(rest.map(\.accessKeyID) == [second.accessKeyID] && rest[0].status == "Inactive")
    account.refuses(query: ListAccessKeys(userName: "bob"), .noSuchEntity, at: "UserName")
    account.refuses(query: ListAccessKeys(), .validationError, at: "UserName")
  }

  @Test func `a key is found under its owner only`() throws {
    let account = try account()
    try account.perform(CreateUser(userName: "bob"))
    let id = try account.perform(CreateAccessKey(userName: "ada")).accessKey.accessKeyID
    account.refuses(DeleteAccessKey(userName: "bob", accessKeyID: id), .noSuchEntity, at: "AccessKeyId")
    account.refuses(UpdateAccessKey(userName: "bob", accessKeyID: id, isActive: false), .noSuchEntity, at: "AccessKeyId")
    account.refuses(DeleteAccessKey(userName: "ada", accessKeyID: "AKIAIOSFODNN7EXAMPLE"), .noSuchEntity, at: "AccessKeyId")
    account.refuses(DeleteAccessKey(userName: "ada", accessKeyID: "short"), .validationError, at: "AccessKeyId")
    account.refuses(query: GetAccessKeyLastUsed(accessKeyID: "AKIAIOSFODNN7EXAMPLE"), .noSuchEntity, at: "AccessKeyId")
  }

  @Test func `the last use is told, and N/A before there was one`() throws {
    let account = try account()
    let id = try account.perform(CreateAccessKey(userName: "ada")).accessKey.accessKeyID
    let never = try account.ask(GetAccessKeyLastUsed(accessKeyID: id))
    #expect(never.userName == "ada" && never.accessKeyLastUsed == AccessKeyLastUsedDescription())
    try account.put { store in
      var key = try #require(try store.accessKey(id: id))
      key.lastUsed = AccessKey.LastUse(date: TestAccount.now, region: "us-east-1", service: "iam")
      try store.put(key)
    }
    let used = try account.ask(GetAccessKeyLastUsed(accessKeyID: id)).accessKeyLastUsed
    #expect(used.lastUsedDate == TestAccount.now && used.serviceName == "iam" && used.region == "us-east-1")
  }

  @Test func `the root user has keys of its own`() throws {
    let account = try account()
    let root = try account.root()
    let key = try account.service.perform(CreateAccessKey(userName: nil), as: root).accessKey
    #expect(key.userName == nil)
    #expect(try account.service.perform(ListAccessKeys(), as: root).items.map(\.accessKeyID) == [key.accessKeyID])
    #expect(try account.service.perform(ListAccessKeys(userName: "ada"), as: root).items.isEmpty)
    #expect(try account.service.perform(GetAccessKeyLastUsed(accessKeyID: key.accessKeyID), as: root).userName == nil)
  }

  @Test func `a description may be what a tag's value may be`() throws {
    let account = try account()
    account.refuses(CreateAccessKey(userName: "ada", description: "no;semicolon"), .validationError, at: "Description")
    let key = try account.perform(CreateAccessKey(userName: "ada", description: "")).accessKey
    #expect(try account.read { try $0.accessKey(id: key.accessKeyID)?.description } == nil)
  }
}
