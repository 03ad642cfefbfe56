import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Synchronization
import Testing

/// An account in a temporary store, with a fixed clock and counted IDs; gone at the end of the test.
final class TestAccount {
  static let id = AccountID("123456789012")!
  static let now = Timestamp(iso8601: "2026-01-31T09:00:00Z")!
  static let caller = Caller.localOwner(LocalOwner(unixUser: "ines", unixUID: 1000))

  let service: AccountService
  /// What the service takes for the time.
  let clock = Clock()
  /// What the service takes from the world, for another service on the same file.
  let environment: ServiceEnvironment
  private let folder: String

  init(quotas: [Quota: Int] = [:]) throws {
    // In memory where the machine has such a folder: what a sync costs isn't tested here.
    let memory = "/dev/shm"
    let base = FileManager.default.isWritableFile(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path
    folder = base + "/account-" + UUID().uuidString
    let store = try AccountStore.create(at: folder + "/account.db", chain: .forTests)
    let quotas = Dictionary(uniqueKeysWithValues: quotas.map { ($0.key.rawValue, $0.value) })
    let first = AuditRecord(
      time: Self.now, eventID: "first", eventName: "CreateAccount", actor: "ines", subject: "", errorCode: nil, record: "{}")
    try store.addAccount(
      Account(id: Self.id, rootEmail: "root@example.com", created: Self.now, quotas: quotas), audit: first)
    var environment = ServiceEnvironment.counting(clock)
    environment.sealer = try KeyFile.create(at: folder + "/account.db.key").sealer
    self.environment = environment
    service = AccountService(store: store, account: Self.id, environment: environment)
  }

  deinit {
    service.store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  @discardableResult
  func perform<O: WriteOperation>(_ operation: O, expecting: [ReadAt] = []) throws -> O.Answer {
    try service.perform(operation, as: Self.caller, expecting: expecting)
  }

  func ask<Q: Query>(_ query: Q) throws -> Q.Answer {
    try service.perform(query, as: Self.caller)
  }

  func performAll(_ operations: [any WriteOperation]) throws {
    try service.perform(all: operations, as: Self.caller)
  }

  /// Changes the store without any rule, as an import does.
  @discardableResult
  func put<T>(_ body: (any AccountWriting) throws -> T) throws -> T {
    try service.store.write(Self.id, body)
  }

  func read<T>(_ body: (any AccountReading) throws -> T) throws -> T {
    try service.store.read(Self.id, body)
  }

  /// The audit entries behind the account's first one.
  func events() throws -> [AuditEntry] {
    Array(try read { try $0.auditEntries(AuditRequest(limit: 10_000)) }.dropFirst())
  }

  /// The audit record of the last entry.
  func lastRecord() throws -> [String: Any] {
    let text = try #require(try events().last).record
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The ARN of a customer managed policy or another entity of this account.
  static func arn(_ resource: String) -> String { "arn:aws:iam::123456789012:\(resource)" }

  /// Expects that a change is refused with a code at a member, that nothing is changed, and that the refusal stands in the audit trail.
  @discardableResult
  func refuses(
    _ operation: some WriteOperation, _ code: IAMError.Code, at field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let before = try? read { try $0.accountRevision }
    let error = #expect(throws: IAMError.self, sourceLocation: sourceLocation) { try perform(operation) }
    #expect(error?.code == code, sourceLocation: sourceLocation)
    #expect(error?.field == field, sourceLocation: sourceLocation)
    let entry = (try? events())?.last
    #expect(entry?.errorCode == code.rawValue && entry?.eventName == type(of: operation).name, sourceLocation: sourceLocation)
    let after = try? read { try $0.accountRevision }
    #expect(after == before, sourceLocation: sourceLocation)
    return error?.message.english ?? ""
  }

  /// Expects that a question is refused with a code at a member.
  @discardableResult
  func refuses(
    query: some Query, _ code: IAMError.Code, at field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let error = #expect(throws: IAMError.self, sourceLocation: sourceLocation) { try ask(query) }
    #expect(error?.code == code, sourceLocation: sourceLocation)
    #expect(error?.field == field, sourceLocation: sourceLocation)
    return error?.message.english ?? ""
  }
}

extension ServiceEnvironment {
  /// A clock that moves when it is told to, randomness and event IDs that are the same in every run, cheap hashes and no waiting.
  static func counting(_ clock: Clock) -> ServiceEnvironment {
    let counter = Counter()
    var environment = ServiceEnvironment(
      now: { clock.now }, random: { AnyGenerator(SeededGenerator(state: counter.next())) }, eventID: { "event-\(counter.next())" })
    environment.passwordCost = PasswordHash.Cost(logN: 4, r: 1, p: 1)
    environment.pause = { clock.pauses.append($0) }
    return environment
  }
}

/// A clock that stands still until it is moved, and the pauses that were made.
final class Clock: Sendable {
  private let state = Mutex((now: TestAccount.now, pauses: [Int]()))

  var now: Timestamp {
    get { state.withLock(\.now) }
    set { state.withLock { $0.now = newValue } }
  }

  var pauses: [Int] {
    get { state.withLock(\.pauses) }
    set { state.withLock { $0.pauses = newValue } }
  }

  func move(seconds: Int64) { now = Timestamp(seconds: now.seconds + seconds) }
  func move(days: Int64) { move(seconds: days * 86_400) }
}

private final class Counter: Sendable {
  private let value = Mutex<UInt64>(0)
  func next() -> UInt64 {
    value.withLock { value in
      value += 1
      return value
    }
  }
}

private struct SeededGenerator: RandomNumberGenerator, Sendable {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension AuditChain {
  /// A sum that is no HMAC but good enough where the chain isn't what is tested.
  static let forTests = AuditChain { bytes in
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (0..<4).flatMap { _ in withUnsafeBytes(of: sum.bigEndian) { Array($0) } }
  }
}
