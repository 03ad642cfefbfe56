import AccountService
import AccountStore
import IAM
import Language
import Testing

struct AccountServiceTests {
  @Test func `several changes are made as one, each with its entry and one revision`() throws {
    let account = try TestAccount()
    let before = try account.read { try $0.accountRevision }
    try account.performAll([
      CreateUser(userName: "ada"), CreateGroup(groupName: "dev"), AddUserToGroup(groupName: "dev", userName: "ada"),
    ])
    #expect(try account.events().map(\.eventName) == ["CreateUser", "CreateGroup", "AddUserToGroup"])
    #expect(try account.read { try $0.accountRevision } == before + 1)
    #expect(try account.ask(UserDetail("ada")).user.revision == 1)
  }

  @Test func `where one of several changes is refused none is made, and the refusal is told of that one`() throws {
    let account = try TestAccount()
    let error = #expect(throws: IAMError.self) {
      try account.performAll([CreateUser(userName: "ada"), AddUserToGroup(groupName: "dev", userName: "ada")])
    }
    #expect(error?.code == .noSuchEntity)
    #expect(try account.read { try $0.user(named: "ada") } == nil)
    let entries = try account.events()
    #expect(entries.map(\.eventName) == ["AddUserToGroup"] && entries.map(\.errorCode) == ["NoSuchEntity"])
  }

  @Test func `a change that is wrong by itself is refused before anything is written`() throws {
    let account = try TestAccount()
    #expect(throws: IAMError.self) { try account.performAll([CreateUser(userName: "ada"), CreateUser(userName: "a b")]) }
    #expect(try account.ask(ListUsers()).items.isEmpty)
    #expect(try account.events().map(\.subject) == ["a b"])
  }

  @Test func `expectations of several entities must all hold`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    try account.perform(CreateGroup(groupName: "dev"))
    let both = [ReadAt(.user, named: "ada", revision: 1), ReadAt(.group, named: "dev", revision: 1)]
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"), expecting: both)
    let error = #expect(throws: IAMError.self) {
      try account.perform(RemoveUserFromGroup(groupName: "dev", userName: "ada"), expecting: both)
    }
    #expect(error?.code == .concurrentModification)
    #expect(try account.ask(GetGroup(groupName: "dev")).users.count == 1)
  }

  @Test func `each of several changes sees what those before it made of the account`() throws {
    let account = try TestAccount()
    try account.performAll([CreateAccountAlias(accountAlias: "lab"), DeleteAccountAlias(accountAlias: "lab")])
    #expect(try account.ask(ListAccountAliases()).items.isEmpty)
  }

  @Test func `reading leaves no entry`() throws {
    let account = try TestAccount()
    _ = try account.ask(ListUsers())
    account.refuses(query: GetUser(userName: "ada"), .noSuchEntity, at: "UserName")
    #expect(try account.events().isEmpty)
  }

  @Test func `an entry names the owner at the machine and its error`() throws {
    let account = try TestAccount()
    account.refuses(DeleteUser(userName: "ada"), .noSuchEntity, at: "UserName")
    let record = try account.lastRecord()
    #expect((record["userIdentity"] as? [String: Any])?["unixUser"] as? String == "ines")
    #expect(record["errorCode"] as? String == "NoSuchEntity")
    #expect(record["errorMessage"] as? String == "The user with name ada cannot be found.")
    #expect((record["requestParameters"] as? [String: String]) == ["userName": "ada"])
  }

  @Test func `a secret value appears neither in the entry of a change nor in that of its refusal`() throws {
    let account = try TestAccount()
    try account.perform(Whisper(text: "open sesame", isWelcome: true))
    #expect(try account.lastRecord()["requestParameters"] as? [String: String] == ["text": "HIDDEN_DUE_TO_SECURITY_REASONS"])
    account.refuses(Whisper(text: "open sesame", isWelcome: false), .invalidInput)
    #expect(try account.events().allSatisfy { !$0.record.contains("sesame") })
  }
}

/// An operation with a secret, which IAM's own of this kind have too.
private struct Whisper: WriteOperation {
  var text = ""
  var isWelcome = false
  static let members: [Member<Whisper>] = [Member("Text", \.text, .anyText, required: true, secret: true)]
  static let summary = Sentence(verbatim: "Whispers.")
  static let level = AccessLevel.write

  init() {}

  init(text: String, isWelcome: Bool) {
    self.text = text
    self.isWelcome = isWelcome
  }

  func run(in scope: WriteScope) throws -> NoAnswer {
    if !isWelcome { throw IAMError(.invalidInput, Sentence(verbatim: "Not so loud.")) }
    return NoAnswer()
  }
}
