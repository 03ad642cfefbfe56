import Credentials
import IAM
import Language
import Testing

struct PasswordTextTests {
  private func normalized(_ text: String) throws -> String { try PasswordText.normalized(Secret(utf8: text)).text }

  private func refusal(_ secret: Secret) -> IAMError? {
    #expect(throws: IAMError.self) { try PasswordText.normalized(secret) }
  }

  private func refusal(_ text: String) -> Sentence? {
    let refusal = refusal(Secret(utf8: text))
    #expect(refusal?.code == .validationError)
    #expect(refusal?.field == "Password")
    return refusal?.message
  }

  @Test(arguments: [" ", "correct horse", "tab\tand\r\nbreak", "~!@#$%^&*()", "Straße ÀÿÞ", "\u{7f}\u{80}\u{a0}\u{ff}"])
  func `what IAM takes stays as it is`(text: String) throws {
    #expect(try Array(normalized(text).utf8) == Array(text.utf8))
  }

  @Test func `every letter of Latin-1 is the same composed and as a letter with an accent`() throws {
    let letters = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
    let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30a}", "\u{327}"]
    var found = Set<Character>()
    for letter in "ACEINOUYaceinouy".unicodeScalars {
      for mark in marks {
        let apart = String(String.UnicodeScalarView([letter, mark]))
        guard let whole = letters.first(where: { String($0) == apart }) else {
          #expect(refusal(apart) == .passwordNotLatin)
          continue
        }
        #expect(try Array(normalized(apart + "x").utf8) == Array("\(whole)x".utf8))
        found.insert(whole)
      }
    }
    #expect(found.count == letters.count)
  }

  @Test(arguments: ["비밀번호", "ㄱ", "pass🔑word", "пароль", "pass\u{200b}word", "\u{0}", "\u{1b}[A", "e\u{302}\u{301}", "\u{301}e", "ŵ"])
  func `other characters are refused in one sentence`(text: String) {
    #expect(refusal(text) == .passwordNotLatin)
  }

  @Test func `an empty password is refused`() {
    #expect(refusal("") == .passwordEmpty)
  }

  @Test(arguments: [1, 127, 128]) func `up to 128 characters are taken`(count: Int) throws {
    #expect(try normalized(String(repeating: "é", count: count)).count == count)
    #expect(try normalized(String(repeating: "e\u{301}", count: count)).count == count)
  }

  @Test(arguments: [129, 1_000]) func `more than 128 characters are refused and counted`(count: Int) {
    #expect(refusal(String(repeating: "e\u{301}", count: count)) == .passwordTooLong(count, maximum: 128))
  }

  @Test(arguments: [[0xff], [0x70, 0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe9]] as [[UInt8]])
  func `what is no UTF-8 is refused`(bytes: [UInt8]) {
    #expect(refusal(bytes.withUnsafeBytes { Secret(copying: $0) })?.message == .passwordNotUTF8)
  }

  @Test func `the field is the one that was asked about`() {
    let refusal = #expect(throws: IAMError.self) { try PasswordText.normalized(Secret(utf8: ""), field: "NewPassword") }
    #expect(refusal?.field == "NewPassword")
  }
}
