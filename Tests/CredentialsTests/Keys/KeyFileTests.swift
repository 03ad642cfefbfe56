import Credentials
import Foundation
import IAM
import Language
import Testing

struct KeyFileTests {
  private func error(_ work: () throws -> some Any) -> IAMError? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? IAMError
    }
  }

  @Test func `the key of a store lies beside it`() {
    #expect(KeyFile.path(ofStore: "/srv/account.db") == "/srv/account.db.key")
  }

  @Test func `a new key file is for its owner alone and leaves nothing else behind`() throws {
    let folder = try KeyFolder()
    _ = try KeyFile.create(at: folder.key)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.key)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(folder.names == ["account.db.key"])
  }

  @Test func `a key read back authenticates as the one that was made`() throws {
    let folder = try KeyFolder()
    let made = try KeyFile.create(at: folder.key)
    let read = try KeyFile.load(at: folder.key)
    #expect(made.authenticator(for: .auditChain)([1, 2, 3]) == read.authenticator(for: .auditChain)([1, 2, 3]))
    #expect(made.isSameKey(as: read))
    #expect(read.warnings.isEmpty)
  }

  @Test func `two keys differ`() throws {
    let (first, second) = (try KeyFolder(), try KeyFolder())
    let one = try KeyFile.create(at: first.key)
    let other = try KeyFile.create(at: second.key)
    #expect(!one.isSameKey(as: other))
    #expect(one.authenticator(for: .auditChain)([]) != other.authenticator(for: .auditChain)([]))
  }

  @Test func `a known key gives the value that HKDF and HMAC define`() throws {
    let folder = try KeyFolder()
    try folder.write("iamdesk-key 1\n" + String(repeating: "00", count: 32) + "\n")
    let value = try KeyFile.load(at: folder.key).authenticator(for: .auditChain)(Array("entry".utf8))
    #expect(Digest.hexadecimal(value) == "3677753be859c5ca422f7f63aec6daeedfcb947085b344d642fba4176c2efdee")
  }

  @Test func `a file that is there is never overwritten`() throws {
    let folder = try KeyFolder()
    try folder.write("mine")
    let refused = error { try KeyFile.create(at: folder.key) }
    #expect(refused == IAMError(.invalidInput, .keyFileExists(folder.key)))
    #expect(try String(contentsOfFile: folder.key, encoding: .utf8) == "mine")
    #expect(folder.names.count == 1)
  }

  @Test func `a missing key file is told with its path and the way out`() throws {
    let folder = try KeyFolder()
    let refused = error { try KeyFile.load(at: folder.key) }
    #expect(refused?.code == .unusableStore)
    #expect(
      refused?.message.english == "The store's key file \(folder.key) is missing; put it back beside the store, or restore a backup.")
  }

  @Test(arguments: [
    "", "iamdesk-key 1\n", "iamdesk-key 2\n" + String(repeating: "ab", count: 32) + "\n",
    "iamdesk-key 1\n" + String(repeating: "AB", count: 32) + "\n", "iamdesk-key 1\n" + String(repeating: "ab", count: 33) + "\n",
    "iamdesk-key 1\n" + String(repeating: "ab", count: 32), String(repeating: "x", count: 79),
  ])
  func `a file that is no key file is refused`(text: String) throws {
    let folder = try KeyFolder()
    try folder.write(text)
    #expect(error { try KeyFile.load(at: folder.key) } == IAMError(.unusableStore, .keyFileMalformed(folder.key)))
  }

  @Test func `a key file that others may read is used with a warning`() throws {
    let folder = try KeyFolder()
    _ = try KeyFile.create(at: folder.key)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.key)
    #expect(try KeyFile.load(at: folder.key).warnings == [.fileOpenToOthers(folder.key)])
  }

  @Test func `a key can be copied for a backup`() throws {
    let folder = try KeyFolder()
    let key = try KeyFile.create(at: folder.key)
    try key.copy(to: folder.path + "/copy.key")
    #expect(try KeyFile.load(at: folder.path + "/copy.key").isSameKey(as: key))
  }

  @Test func `a folder that isn't there is told`() {
    let path = "/nonexistent/folder/account.db.key"
    #expect(error { try KeyFile.create(at: path) } == IAMError(.serviceFailure, .keyFileNotWritten(path)))
  }
}
