import AccountService
import AccountStore
import Foundation
import IAM
import Language
import Testing

/// What keeps a file from being imported: one sentence, and nothing is changed.
struct ImportErrorTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  private func message(_ page: String, account: String? = nil) -> String {
    let error = #expect(throws: IAMError.self) { try bench.run(page, account: account) }
    #expect((try? bench.store.accounts().isEmpty) ?? false)
    #expect(error?.code == .invalidInput)
    return error?.message.english ?? ""
  }

  private func user(_ name: String, account: String) -> String {
    "{\"UserName\":\"\(name)\",\"Arn\":\"arn:aws:iam::\(account):user/\(name)\"}"
  }

  @Test func `broken structure is told with line, column and byte`() {
    #expect(
      message("{\"UserDetailList\": [\n  {\"UserName\": \"a\", \"Arn\": \"arn:aws:iam::123456789012:user/a\"\n]}")
        == "page-1.json is broken at line 3, column 1 (byte 83): a comma or the closing bracket should stand here; nothing was changed.")
  }

  @Test(arguments: [
    (#"{"UserDetailList":[{"UserName":7}]}"#, "UserName must be a string"),
    (#"{"UserDetailList":{}}"#, "UserDetailList must be an array"),
    (#"{"UserDetailList":[1]}"#, "An element of UserDetailList must be an object"),
    (#"{"UserDetailList":[{}]}"#, "an element of UserDetailList has no UserName"),
    (#"{"UserDetailList":[{"UserName":"a","GroupList":"g"}]}"#, "GroupList must be an array"),
    (#"{"UserDetailList":[{"UserName":"a","UserName":"b"}]}"#, "the key UserName stands twice in one object"),
    (#"{"UserDetailList":[{"UserName":"\udfff"}]}"#, "an escape is half of a surrogate pair"),
    (#"{"UserDetailList":[{"UserName":"a\u0000"}]}"#, "a text holds the character U+0000"),
    (
      #"{"UserDetailList":[{"UserName":"a","UserPolicyList":[{"PolicyName":"p","PolicyDocument":[]}]}]}"#,
      "PolicyDocument must be an object"
    ),
    (#"{"RoleDetailList":[{"RoleName":"a","MaxSessionDuration":1e999}]}"#, "a number is too large or not whole"),
    (#"{"UserDetailList":[]} x"#, "something follows the end of the value"), (#"{"UserDetailList":["#, "the file ends inside a value"),
    ("", "the file ends inside a value"), ("\u{0}", "The file must be an object"), ("[1]", "The file must be an object"),
  ])
  func `whatever is broken is one sentence`(page: String, what: String) {
    let text = message(page, account: "123456789012")
    #expect(text.contains(what), "\(text)")
    #expect(text.hasSuffix("; nothing was changed."))
  }

  @Test func `what comes before the fault isn't kept`() {
    let good = (0..<2000).map { user("u\($0)", account: "123456789012") }.joined(separator: ",")
    _ = message("{\"UserDetailList\":[\(good),{]}")
  }

  @Test func `JSON that is no account is told`() {
    #expect(message("{\"a\":1}", account: "123456789012").hasPrefix("page-1.json has none of UserDetailList"))
  }

  @Test func `an account that no ARN names must be given`() throws {
    let page = #"{"UserDetailList":[{"UserName":"a"}]}"#
    #expect(message(page) == "No ARN in the file names an account; give its ID with --account-id.")
    #expect(try bench.run(page, account: "123456789012").account.digits == "123456789012")
  }

  @Test func `a file of two accounts in equal parts is refused, until one is chosen`() throws {
    let users = [user("a", account: "111111111111"), user("b", account: "222222222222"), user("c", account: "111111111111")]
    let page = "{\"UserDetailList\":[\(users.joined(separator: ","))]}"
    #expect(message(page) == "The file mixes several accounts: 111111111111 (2), 222222222222 (1); choose one with --account-id.")
    let report = try bench.run(page, account: "222222222222")
    #expect(report.findings.counts[.otherAccount] == 2)
  }

  @Test func `a file that isn't there is told`() {
    let file = ImportRequest.File(path: "/nowhere/account.json")
    let error = #expect(throws: IAMError.self) { try bench.importer.run(ImportRequest(files: [file]), as: ImportBench.caller) }
    #expect(error?.message.english == "/nowhere/account.json cannot be read: No such file or directory.")
  }
}
