import IAM
import TestSupport
import Testing

@Suite struct UniqueIDTests {
  @Test(arguments: ["123456789012", "111122223333", "000000000000", "999999999999", "029608264753"])
  func `a new ID carries its account's number`(digits: String) throws {
    let account = try #require(AccountID(digits))
    var random = SeededGenerator(seed: 1)
    for prefix in UniqueID.Prefix.allCases {
      let id = UniqueID.make(prefix, in: account, using: &random)
      #expect(id.hasPrefix(prefix.rawValue))
      #expect(id.utf8.count == prefix.length)
      #expect(UniqueID.account(of: id) == account)
    }
  }

  @Test(arguments: [
    ("AKIARZPUZDIKAAAAAAAA", "123456789012"), ("AKIARTX3GSDSQAAAAAAA", "111122223333"), ("AIDAS5NLFGDTUMT22VJQ2", "200611803367"),
    ("ASIAQNZGKIQY56JQ7WML", "029608264753"),
  ])
  func `the account of a published ID is found`(id: String, digits: String) {
    #expect(UniqueID.account(of: id)?.digits == digits)
  }

  @Test(arguments: ["AIDA1234567890EXAMPLE", "AIDAIOSFODNN7EXAMPLE1", "", "AKIA", "akiarzpuzdikaaaaaaaa"])
  func `an ID without an account's number has none`(id: String) {
    #expect(UniqueID.account(of: id) == nil)
  }

  @Test func `IDs differ`() throws {
    let account = try #require(AccountID("123456789012"))
    var random = SeededGenerator(seed: 2)
    let ids = Set((0..<1000).map { _ in UniqueID.make(.user, in: account, using: &random) })
    #expect(ids.count == 1000)
  }
}
