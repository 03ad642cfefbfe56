import Credentials
import Foundation
import IAM
import Language
import Testing

struct SecretSealerTests {
  private let folder: KeyFolder
  private let key: KeyFile

  init() throws {
    folder = try KeyFolder()
    try folder.write("iamdesk-key 1\n" + String(repeating: "00", count: 32) + "\n")
    key = try KeyFile.load(at: folder.key)
  }

  private func error(_ bytes: [UInt8], context: String = "mfa kim", key: KeyFile? = nil) -> IAMError? {
    #expect(throws: IAMError.self) { try (key ?? self.key).sealer.open(bytes, context: context) }
  }

  @Test(arguments: ["", "s", "seed of a device", String(repeating: "x", count: 4_096)])
  func `what is sealed opens with the same key and context`(text: String) throws {
    let sealed = try key.sealer.seal(Secret(utf8: text), context: "mfa kim")
    #expect(try KeyFile.load(at: folder.key).sealer.open(sealed, context: "mfa kim").text == text)
    #expect(sealed.count == text.utf8.count + 29)
    #expect(sealed.first == 1)
  }

  @Test func `the same secret is sealed differently each time and isn't seen in it`() throws {
    let secret = Secret(utf8: "seed of a device")
    let (one, other) = (try key.sealer.seal(secret, context: "a"), try key.sealer.seal(secret, context: "a"))
    #expect(one != other)
    #expect(!String(decoding: one, as: UTF8.self).contains("device"))
  }

  @Test func `a row that was moved to another user doesn't open`() throws {
    let sealed = try key.sealer.seal(Secret(utf8: "seed"), context: "mfa kim")
    #expect(error(sealed, context: "mfa lee") == IAMError(.unusableStore, .sealedSecretUnreadable))
    #expect(error(sealed, context: "") != nil)
  }

  @Test func `no bit can be changed and no byte be missing`() throws {
    let sealed = try key.sealer.seal(Secret(utf8: "seed"), context: "mfa kim")
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(error(changed) != nil)
      #expect(error(Array(sealed[..<index])) != nil)
    }
    #expect(error(sealed + [0]) != nil)
  }

  @Test func `another key doesn't open it`() throws {
    let other = try KeyFolder()
    let sealed = try key.sealer.seal(Secret(utf8: "seed"), context: "mfa kim")
    #expect(error(sealed, key: try KeyFile.create(at: other.key))?.code == .unusableStore)
  }

  /// Made with another program: HKDF-SHA256 of 32 zero bytes with the purpose's text, then AES-256-GCM with a nonce of zeros.
  @Test func `what another program sealed in this form opens`() throws {
    let sealed: [UInt8] = [
      0xd3, 0xe2, 0x35, 0x3a, 0x3f, 0x14, 0x08, 0x4c, 0x2b, 0x5e, 0x2f, 0x7d, 0x64, 0x4f, 0x3f, 0x56, 0xe6, 0x8f, 0x17, 0x5e,
    ]
    let bytes = [1] + [UInt8](repeating: 0, count: 12) + sealed
    #expect(try key.sealer.open(bytes, context: "mfa kim").text == "seed")
  }
}
