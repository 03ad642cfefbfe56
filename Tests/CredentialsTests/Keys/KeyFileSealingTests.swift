import Credentials
import Foundation
import IAM
import Language
import Testing

struct KeyFileSealingTests {
  private let folder: KeyFolder
  private let passphrase = Secret(utf8: "horse battery staple")
  private let cheap = PasswordHash.Cost(logN: 4, r: 8, p: 1)

  init() throws { folder = try KeyFolder() }

  private func refusal(_ work: () throws -> some Any) -> IAMError? {
    #expect(throws: IAMError.self) { _ = try work() }
  }

  private func content() throws -> String { try String(contentsOfFile: folder.key, encoding: .utf8) }

  private func sealed() throws -> KeyFile { try KeyFile.create(at: folder.key).seal(with: passphrase, cost: cheap) }

  @Test func `a sealed key opens with its passphrase and is the same key`() throws {
    let plain = try KeyFile.create(at: folder.key)
    #expect(try !KeyFile.inspect(folder.key).isSealed)
    let sealed = try plain.seal(with: passphrase, cost: cheap)
    let read = try KeyFile.load(at: folder.key) { passphrase }
    #expect(read.isSameKey(as: plain))
    #expect(read.isSealed && sealed.isSealed && !plain.isSealed)
    #expect(try KeyFile.inspect(folder.key).isSealed)
    #expect(read.authenticator(for: .auditChain)([1]) == plain.authenticator(for: .auditChain)([1]))
  }

  @Test func `the sealed file is for its owner alone, holds no key and leaves nothing else behind`() throws {
    _ = try KeyFile.create(at: folder.key)
    let digits = try content().split(separator: "\n")[1]
    _ = try KeyFile.load(at: folder.key).seal(with: passphrase, cost: cheap)
    #expect(try content().hasPrefix("iamdesk-key 2\nkey "))
    #expect(try !content().contains(digits))
    #expect(try FileManager.default.attributesOfItem(atPath: folder.key)[.posixPermissions] as? Int == 0o600)
    #expect(folder.names == ["account.db.key"])
  }

  @Test func `without a passphrase the way out is told`() throws {
    _ = try sealed()
    let refusal = refusal { try KeyFile.load(at: folder.key) }
    #expect(refusal == IAMError(.unusableStore, .keyFileSealed(folder.key)))
    #expect(refusal?.message.english.contains("iamdesk unseal") == true)
    #expect(refusal?.message.english.contains("terminal") == true)
  }

  @Test func `a wrong passphrase is told in one sentence`() throws {
    _ = try sealed()
    let refusal = refusal { try KeyFile.load(at: folder.key) { Secret(utf8: "horse battery stable") } }
    #expect(refusal == IAMError(.accessDenied, .passphraseWrong(folder.key)))
  }

  @Test func `nobody is asked for the passphrase of a key that has none`() throws {
    _ = try KeyFile.create(at: folder.key)
    #expect(throws: Never.self) {
      try KeyFile.load(at: folder.key) {
        Issue.record("asked")
        return nil
      }
    }
  }

  @Test func `a passphrase can be changed, and the old one no longer opens the key`() throws {
    let key = try sealed()
    let other = Secret(utf8: "another passphrase")
    _ = try KeyFile.load(at: folder.key) { passphrase }.seal(with: other, cost: cheap)
    #expect(try KeyFile.load(at: folder.key) { other }.isSameKey(as: key))
    #expect(refusal { try KeyFile.load(at: folder.key) { passphrase } }?.code == .accessDenied)
  }

  @Test func `a passphrase can be taken away`() throws {
    let key = try sealed()
    let plain = try KeyFile.load(at: folder.key) { passphrase }.unseal()
    #expect(!plain.isSealed)
    #expect(try KeyFile.load(at: folder.key).isSameKey(as: key))
  }

  @Test func `a copy for a backup keeps the passphrase`() throws {
    let key = try sealed()
    try key.copy(to: folder.path + "/copy.key")
    #expect(try KeyFile.inspect(folder.path + "/copy.key").isSealed)
    #expect(try KeyFile.load(at: folder.path + "/copy.key") { passphrase }.isSameKey(as: key))
  }

  @Test func `whether a file holds the same key is told without its passphrase`() throws {
    let key = try KeyFile.create(at: folder.key)
    try key.copy(to: folder.path + "/plain.key")
    let sealed = try key.seal(with: passphrase, cost: cheap)
    let other = try KeyFile.create(at: folder.path + "/other.key")
    #expect(try key.isSameKey(asFileAt: folder.key))
    #expect(try sealed.isSameKey(asFileAt: folder.path + "/plain.key"))
    #expect(try !other.isSameKey(asFileAt: folder.key))
    #expect(try !sealed.isSameKey(asFileAt: folder.path + "/other.key"))
  }

  @Test func `short and common passphrases are refused and change nothing`() throws {
    let key = try KeyFile.create(at: folder.key)
    let before = try content()
    #expect(refusal { try key.seal(with: Secret(utf8: "seven77"), cost: cheap) } == IAMError(.invalidInput, .passphraseTooShort(8)))
    #expect(refusal { try key.seal(with: Secret(utf8: "암호구문암호구"), cost: cheap) }?.message == .passphraseTooShort(8))
    #expect(refusal { try key.seal(with: Secret(utf8: "TrustNo1"), cost: cheap) } == IAMError(.invalidInput, .passphraseIsCommon))
    #expect(try content() == before)
  }

  @Test func `a cost that isn't allowed is refused and changes nothing`() throws {
    let key = try KeyFile.create(at: folder.key)
    #expect(refusal { try key.seal(with: passphrase, cost: PasswordHash.Cost(logN: 30, r: 8, p: 1)) }?.code == .serviceFailure)
    #expect(try !KeyFile.inspect(folder.key).isSealed)
  }
}
