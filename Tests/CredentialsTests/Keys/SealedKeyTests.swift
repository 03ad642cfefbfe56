import Credentials
import Foundation
import IAM
import Language
import Testing

/// The second form of the key file, byte for byte.
struct SealedKeyTests {
  private let folder: KeyFolder
  private let passphrase = Secret(utf8: "정답은 말 배터리")
  /// Made with another program: the key of the bytes 0 to 31, scrypt, HKDF-SHA256 and AES-256-GCM with a nonce of zeros.
  private let text = """
    iamdesk-key 2
    key 0e6d0a8caefbf66fabfa6625c537aa58
    scrypt ln=4,r=8,p=1 000102030405060708090a0b0c0d0e0f
    sealed 00000000000000000000000081c62f132dcaa913d4e2e39ac72f8de84a6e\
    6cb8d9ac3067732e2ea5535404d1e1bed4a364f962c7274585234b186075

    """

  init() throws { folder = try KeyFolder() }

  private func refusal(_ text: String) throws -> IAMError? {
    try folder.write(text)
    return #expect(throws: IAMError.self) { try KeyFile.load(at: folder.key) { passphrase } }
  }

  @Test func `a file that another program made opens, and holds the key it should`() throws {
    try folder.write(text)
    let sealed = try KeyFile.load(at: folder.key) { passphrase }
    let plain = try KeyFolder()
    try plain.write("iamdesk-key 1\n" + (0..<32).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n")
    #expect(sealed.isSameKey(as: try KeyFile.load(at: plain.key)))
    #expect(try KeyFile.load(at: plain.key).isSameKey(asFileAt: folder.key))
  }

  @Test func `a copy has the same bytes`() throws {
    try folder.write(text)
    let other = try KeyFolder()
    try KeyFile.load(at: folder.key) { passphrase }.copy(to: other.key)
    #expect(try String(contentsOfFile: other.key, encoding: .utf8) == text)
  }

  @Test func `no digit can be changed`() throws {
    for (old, new) in [
      ("key 0e6d", "key 0e6c"), ("0e0f", "0e0e"), ("ln=4,r=8", "ln=5,r=8"), ("sealed 00", "sealed 01"), ("6075\n", "6074\n"),
    ] {
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      #expect(try refusal(changed) == IAMError(.accessDenied, .passphraseWrong(folder.key)))
    }
  }

  @Test(arguments: [
    ("ln=4", "ln=40"), ("ln=4,r=8,p=1", "ln=20,r=16,p=16"), ("scrypt", "argon2"), ("0e0f", "0e0F"), ("0e0f", "0e0"), ("0e0f", "0e0g"),
    ("0e0f", "0e+f"), ("sealed", "Sealed"), ("key 2", "key 3"), ("\nkey", "\n\nkey"), ("key ", "key  "), ("\n", "\r\n"),
  ])
  func `a file that is almost one is no key file`(old: String, new: String) throws {
    #expect(try refusal(text.replacing(old, with: new)) == IAMError(.unusableStore, .keyFileMalformed(folder.key)))
  }

  @Test func `a file that is cut short or goes on is no key file`() throws {
    for length in [0, 13, 14, 50, 100, text.count - 1] {
      #expect(try refusal(String(text.prefix(length)))?.message == .keyFileMalformed(folder.key))
    }
    #expect(try refusal(text + "\n")?.message == .keyFileMalformed(folder.key))
    #expect(try refusal(text + String(repeating: "x", count: 400))?.message == .keyFileMalformed(folder.key))
  }
}
