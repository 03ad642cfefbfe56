import AccountService
import AccountStore
import Foundation
import IAM
import Language
import Synchronization
import TestSupport

/// A store in a folder of its own, with an importer into it; gone at the end of the test.
final class ImportBench {
  static let now = Timestamp(seconds: 1_790_000_000)
  static let caller = Caller.localOwner(LocalOwner(unixUser: "tester", unixUID: 1000))
  static let environment = ServiceEnvironment(
    now: { now }, random: { AnyGenerator(SplitMix(seed: 7)) }, eventID: { "00000000-0000-4000-8000-000000000001" })

  let store: AccountStore
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)").path
    store = try AccountStore.create(at: folder + "/account.db", chain: .plain)
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  var importer: AccountImporter { AccountImporter(store: store, environment: Self.environment) }

  func service(_ account: AccountID) -> AccountService {
    AccountService(store: store, account: account, environment: Self.environment)
  }

  /// Imports texts, each a page of the account.
  @discardableResult
  func run(_ pages: String..., report: String? = nil, account: String? = nil, dryRun: Bool = false) throws -> ImportReport {
    let files = pages.enumerated().map { ImportRequest.File(name: "page-\($0.offset + 1).json", bytes: Array($0.element.utf8)) }
    let credentialReport = report.map { ImportRequest.File(name: "report.csv", bytes: Array($0.utf8)) }
    return try importer.run(
      ImportRequest(files: files, credentialReport: credentialReport, account: account.flatMap { AccountID($0) }, isDryRun: dryRun),
      as: Self.caller)
  }

  /// Imports one of the sample accounts.
  @discardableResult
  func sample(_ name: String, report: String? = nil) throws -> ImportReport {
    let file = ImportRequest.File(name: name, bytes: [UInt8](try SampleAccounts.data(name)))
    let credentialReport = try report.map { ImportRequest.File(name: $0, bytes: [UInt8](try SampleAccounts.data($0))) }
    return try importer.run(ImportRequest(files: [file], credentialReport: credentialReport), as: Self.caller)
  }

  /// The only account's export.
  func export() throws -> [UInt8] {
    let output = Mutex<[UInt8]>([])
    guard let account = try store.accounts().first else { return [] }
    _ = try service(account.id).perform(ExportAccount { bytes in output.withLock { $0 += bytes } }, as: Self.caller)
    return output.withLock { $0 }
  }

  /// The only account's credential report.
  func credentialReport() throws -> String {
    let output = Mutex<[UInt8]>([])
    guard let account = try store.accounts().first else { return "" }
    _ = try service(account.id).perform(WriteCredentialReport { bytes in output.withLock { $0 += bytes } }, as: Self.caller)
    return String(decoding: output.withLock { $0 }, as: UTF8.self)
  }

  func read<T>(_ body: (any AccountReading) throws -> T) throws -> T {
    try store.read(try store.accounts()[0].id, body)
  }
}

extension AuditChain {
  /// A keyed hash that is no HMAC but tells texts apart.
  static let plain = AuditChain { bytes in
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return [hash, ~hash, hash &* 3, hash &* 5].flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
