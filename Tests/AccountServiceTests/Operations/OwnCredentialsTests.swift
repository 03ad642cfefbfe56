import AccountService
import Credentials
import IAM
import Testing

struct OwnCredentialsTests {
  @Test func `a user handles her own keys, named or not`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    let id = try account.service.perform(CreateAccessKey(userName: nil), as: ada).accessKey.accessKeyID
    try account.service.perform(CreateAccessKey(userName: "ADA"), as: ada)
    try account.service.perform(UpdateAccessKey(userName: "ada", accessKeyID: id, isActive: false), as: ada)
    #expect(try account.service.perform(ListAccessKeys(), as: ada).items.count == 2)
    #expect(try account.service.perform(GetAccessKeyLastUsed(accessKeyID: id), as: ada).userName == "ada")
    try account.service.perform(DeleteAccessKey(userName: nil, accessKeyID: id), as: ada)
    #expect(try account.service.perform(GetUser(), as: ada).user.userName == "ada")
    #expect(try account.service.perform(GetLoginProfile(userName: "ada"), as: ada).loginProfile.userName == "ada")
  }

  @Test func `and nobody else's, who may not even be there`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    try account.addPerson("bob")
    let id = try account.perform(CreateAccessKey(userName: "bob")).accessKey.accessKeyID
    for name in ["bob", "nobody"] {
      #expect(account.refusal(CreateAccessKey(userName: name), as: ada)?.code == .accessDenied)
      #expect(account.refusal(UpdateAccessKey(userName: name, accessKeyID: id, isActive: false), as: ada)?.code == .accessDenied)
      #expect(account.refusal(DeleteAccessKey(userName: name, accessKeyID: id), as: ada)?.code == .accessDenied)
      #expect(account.refusal(query: ListAccessKeys(userName: name), as: ada)?.code == .accessDenied)
      #expect(account.refusal(query: GetLoginProfile(userName: name), as: ada)?.code == .accessDenied)
      #expect(account.refusal(query: GetUser(userName: name), as: ada)?.code == .accessDenied)
    }
    #expect(account.refusal(DeleteAccessKey(userName: nil, accessKeyID: id), as: ada)?.code == .noSuchEntity)
    #expect(account.refusal(query: GetAccessKeyLastUsed(accessKeyID: id), as: ada)?.code == .accessDenied)
  }

  @Test func `console passwords and the policy are an administrator's`() throws {
    let account = try TestAccount()
    let ada = try account.person("ada")
    let new = TestAccount.password(2)
    #expect(account.refusal(UpdateLoginProfile(userName: "ada", password: new), as: ada)?.code == .accessDenied)
    #expect(account.refusal(CreateLoginProfile(userName: nil, password: new), as: ada)?.code == .accessDenied)
    #expect(account.refusal(DeleteLoginProfile(), as: ada)?.code == .accessDenied)
    #expect(account.refusal(UpdateAccountPasswordPolicy(), as: ada)?.code == .accessDenied)
    #expect(account.refusal(DeleteAccountPasswordPolicy(), as: ada)?.code == .accessDenied)
    try account.perform(UpdateAccountPasswordPolicy())
    #expect(try account.service.perform(GetAccountPasswordPolicy(), as: ada).policy.minimumLength == 6)
  }

  @Test func `the root user names a user for console passwords`() throws {
    let account = try TestAccount()
    let root = try account.root()
    #expect(account.refusal(DeleteLoginProfile(), as: root)?.field == "UserName")
    #expect(account.refusal(query: GetLoginProfile(), as: root)?.code == .validationError)
    try account.perform(CreateUser(userName: "ada"))
    try account.service.perform(CreateLoginProfile(userName: "ada", password: TestAccount.password()), as: root)
    #expect(account.takes("ada", TestAccount.password()))
  }
}
