import AccountService
import AccountStore
import IAM
import Testing

struct InlinePoliciesTests {
  private static let quotas: [Quota: Int] = [.userPolicySize: 300, .groupPolicySize: 300, .rolePolicySize: 300]

  @Test(arguments: Owner.allCases) func `a document comes back byte for byte under the names as stored`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    try account.perform(owner.put("Own", Documents.spaced, in: "ada"))
    #expect(try owner.inline("Own", of: "ADA", in: account) == ["Ada", "Own", Documents.spaced])
    #expect(try owner.inlineNames(of: "Ada", in: account).items.map(\.text) == ["Own"])
    #expect(try account.events().last?.subject == "ada, Own")
    let parameters = try account.lastRecord()["requestParameters"] as? [String: String]
    #expect(parameters?["policyDocument"] == Documents.spaced)
  }

  @Test(arguments: Owner.allCases) func `putting under a name that is there replaces the document`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    try account.perform(owner.put("Own", Documents.spaced, in: "Ada"))
    try account.perform(owner.put("Own", Documents.read, in: "Ada"))
    #expect(try owner.inline("Own", of: "Ada", in: account).last == Documents.read)
    #expect(try owner.inlineNames(of: "Ada", in: account).items.count == 1)
  }

  @Test(arguments: Owner.allCases) func `a malformed document is refused with the place of its first problem`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    let message = account.refuses(owner.put("Own", Documents.wrong, in: "Ada"), .malformedPolicyDocument, at: "PolicyDocument")
    #expect(message.contains("line 1, column 48"))
    account.refuses(owner.put("Own", "not JSON", in: "Ada"), .malformedPolicyDocument, at: "PolicyDocument")
    account.refuses(owner.put("Own", "정책", in: "Ada"), .validationError, at: "PolicyDocument")
    account.refuses(owner.put("", Documents.read, in: "Ada"), .validationError, at: "PolicyName")
    account.refuses(owner.put("Own", Documents.read, in: Owner.nobody), .noSuchEntity, at: owner.field)
  }

  @Test(arguments: Owner.allCases) func `the sizes of all documents together are limited, white space not counted`(owner: Owner) throws {
    let account = try TestAccount(quotas: Self.quotas)
    try owner.create("Ada", in: account)
    try account.perform(owner.put("One", Documents.sized(150), in: "Ada"))
    let spaced = Documents.sized(150).replacing(",", with: ",\n     ")
    try account.perform(owner.put("Two", spaced, in: "Ada"))
    let message = account.refuses(owner.put("Two", Documents.sized(151), in: "Ada"), .limitExceeded, at: "PolicyDocument")
    #expect(message == "Maximum policy size of 300 bytes exceeded for \(owner.rawValue.lowercased()) Ada.")
    try account.perform(owner.put("One", Documents.sized(140), in: "Ada"))
    try account.perform(owner.put("Two", Documents.sized(160), in: "Ada"))
  }

  @Test(arguments: Owner.allCases) func `an inline policy is deleted once`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    try account.perform(owner.put("Own", Documents.read, in: "Ada"))
    try account.perform(owner.deleteInline("Own", from: "Ada"))
    account.refuses(owner.deleteInline("Own", from: "Ada"), .noSuchEntity, at: "PolicyName")
    account.refuses(owner.deleteInline("Own", from: Owner.nobody), .noSuchEntity, at: owner.field)
    #expect(throws: IAMError.self) { try owner.inline("Own", of: "Ada", in: account) }
  }

  @Test(arguments: Owner.allCases) func `names come in pages, and a marker of another list is refused`(owner: Owner) throws {
    let account = try TestAccount()
    try owner.create("Ada", in: account)
    for name in ["A", "B", "C"] { try account.perform(owner.put(name, Documents.read, in: "Ada")) }
    let first = try owner.inlineNames(of: "Ada", in: account, maxItems: 2)
    let second = try owner.inlineNames(of: "Ada", in: account, marker: first.marker)
    #expect((first.items + second.items).map(\.text) == ["A", "B", "C"])
    let error = #expect(throws: IAMError.self) { try owner.inlineNames(of: "Ada", in: account, marker: "nonsense") }
    #expect(error?.code == .invalidInput && error?.field == "Marker")
  }
}
