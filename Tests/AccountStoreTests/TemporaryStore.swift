import AccountStore
import Foundation
import IAM

/// A store in a folder of its own, gone at the end of the test.
final class TemporaryStore {
  static let account = AccountID("123456789012")!
  static let other = AccountID("000000000042")!
  static let start = Timestamp(seconds: 1_700_000_000)

  let folder: String
  let store: AccountStore
  let account = TemporaryStore.account

  var path: String { store.path }

  init() throws {
    // Memory answers a sync at once; what is tested here needs no disk.
    let memory = "/dev/shm"
    let place = FileManager.default.isWritableFile(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path
    folder = place + "/store-\(UUID().uuidString)"
    store = try AccountStore.create(at: folder + "/account.db", chain: .forTests)
    try store.addAccount(Account(id: account, created: Self.start), audit: .named("CreateAccount"))
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  func read<T>(_ body: (any AccountReading) throws -> T) throws -> T { try store.read(account, body) }
  func write<T>(_ body: (any AccountWriting) throws -> T) throws -> T { try store.write(account, body) }
}

extension AuditChain {
  /// A keyed hash that is no HMAC but tells texts apart.
  static let forTests = AuditChain { bytes in
    var (low, high): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4)
    for byte in bytes {
      low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
      high = (high &+ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
      high ^= high >> 29
    }
    return [low, high, low ^ high, low &+ high].flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
  }
}

extension AuditRecord {
  static func named(_ name: String, time: Int64 = 1_700_000_000, actor: String = "owner", subject: String = "", error: String? = nil)
    -> AuditRecord
  {
    AuditRecord(
      time: Timestamp(seconds: time), eventID: "event-\(name)-\(time)", eventName: name, actor: actor, subject: subject, errorCode: error,
      record: "{\"eventName\":\"\(name)\"}")
  }
}

extension User {
  static func named(
    _ name: String, path: String = "/", created: Int64 = 1_700_000_000, boundary: String? = nil, tags: [Tag] = []
  ) -> User {
    User(name: name, path: path, id: "AIDA\(name.uppercased())", created: Timestamp(seconds: created), boundary: boundary, tags: tags)
  }
}

extension Group {
  static func named(_ name: String, path: String = "/") -> Group {
    Group(name: name, path: path, id: "AGPA\(name.uppercased())", created: TemporaryStore.start)
  }
}

extension Role {
  static func named(_ name: String, path: String = "/", description: String? = nil, boundary: String? = nil, tags: [Tag] = []) -> Role {
    Role(
      name: name, path: path, id: "AROA\(name.uppercased())", created: TemporaryStore.start, trustPolicy: "{\"Version\":\"2012-10-17\"}",
      description: description, boundary: boundary, tags: tags)
  }
}

extension ManagedPolicy {
  static func named(_ name: String, path: String = "/", updated: Int64 = 1_700_000_000, description: String? = nil) -> ManagedPolicy {
    ManagedPolicy(
      name: name, path: path, id: "ANPA\(name.uppercased())", created: TemporaryStore.start, updated: Timestamp(seconds: updated),
      description: description)
  }

  var arn: String { ARN.text(.policy, path: path, name: name, account: TemporaryStore.account) }
}

extension PolicyVersion {
  static func numbered(_ id: String, _ document: String = "{}") -> PolicyVersion {
    PolicyVersion(id: id, document: document, created: TemporaryStore.start)
  }
}

extension InstanceProfile {
  static func named(_ name: String) -> InstanceProfile {
    InstanceProfile(name: name, id: "AIPA\(name.uppercased())", created: TemporaryStore.start)
  }
}
