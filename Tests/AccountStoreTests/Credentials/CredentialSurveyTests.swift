import AccountStore
import IAM
import Testing

struct CredentialSurveyTests {
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
  }

  private func at(_ days: Int64) -> Timestamp { Timestamp(seconds: TemporaryStore.start.seconds + days * 86_400) }

  /// ada: password, device, two keys of which the older is inactive; ben: password; cem: a key; dia: nothing; the root user: all.
  private func fill() throws -> [String: Int64] {
    try temporary.write { session in
      var keys: [String: Int64] = [:]
      for name in ["ada", "ben", "cem", "dia"] { keys[name] = try session.insert(.named(name)).key }
      for owner in [.root, .user(keys["ada"] ?? 0), .user(keys["ben"] ?? 0)] as [CredentialOwner] {
        try session.put(LoginProfile(passwordHash: "h", created: at(0), changed: at(0)), of: owner, keeping: 1)
      }
      for (id, owner, days, isActive) in [
        ("AKIA1", .user(keys["ada"] ?? 0), 1, false), ("AKIA2", .user(keys["ada"] ?? 0), 5, true),
        ("AKIA3", .user(keys["cem"] ?? 0), 9, true),
        ("AKIA4", .root, 1, true),
      ] as [(String, CredentialOwner, Int64, Bool)] {
        try session.put(AccessKey(id: id, owner: owner, sealedSecret: [1], created: at(days), isActive: isActive))
      }
      for (serial, owner) in [("s1", .user(keys["ada"] ?? 0)), ("s2", .root), ("s3", nil)] as [(String, CredentialOwner?)] {
        try session.put(
          MFADevice(serialNumber: serial, name: serial, sealedSeed: [1], created: at(0), owner: owner, enabled: owner == nil ? nil : at(0)))
      }
      return keys
    }
  }

  @Test func `an outline tells password, devices and keys`() throws {
    let keys = try fill()
    let outline = { (name: String) in try temporary.read { try $0.credentialOutline(of: .user(keys[name] ?? 0)) } }
    #expect(try outline("ada") == CredentialOutline(hasPassword: true, deviceCount: 1, keyCount: 2, oldestActiveKey: at(5)))
    #expect(try outline("ben") == CredentialOutline(hasPassword: true))
    #expect(try outline("cem") == CredentialOutline(keyCount: 1, oldestActiveKey: at(9)))
    #expect(try outline("dia").isEmpty)
    #expect(try temporary.read { try $0.credentialOutline(of: .root) }.deviceCount == 1)
  }

  @Test func `who has a password, and who has any credential, is found without the root user`() throws {
    let keys = try fill()
    let (passwords, any) = try temporary.read { (try $0.usersWithPassword(), try $0.usersWithCredentials()) }
    #expect(passwords == [keys["ada"], keys["ben"]].compactMap { $0 })
    #expect(any == Set(["ada", "ben", "cem"].compactMap { keys[$0] }))
  }

  @Test func `passwords without MFA and old active keys of users are counted`() throws {
    _ = try fill()
    #expect(try temporary.read { try $0.credentialFindings(keysBefore: at(6)) } == CredentialFindings(passwordsWithoutMFA: 1, oldKeys: 1))
    #expect(try temporary.read { try $0.credentialFindings(keysBefore: at(5)) }.oldKeys == 0)
    #expect(try temporary.read { try $0.credentialFindings(keysBefore: at(99)) }.oldKeys == 2)
  }
}
