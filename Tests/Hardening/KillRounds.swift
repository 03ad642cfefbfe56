import AccountService
import AccountStore
import Foundation
import Glibc
import IAM
import Language

/// Kills a program in the middle of changes, again and again, and looks whether anything that it acknowledged is gone.
public final class KillRounds {
  /// What was found after all rounds.
  public struct Result: Sendable {
    /// Rounds that ended in a kill.
    public var rounds = 0
    /// Changes that were acknowledged before the kill.
    public var acknowledged = 0
    /// Acknowledged changes that the store doesn't have.
    public var lost = 0
    /// Changes in the store without their audit entry, and audit entries without their change.
    public var unaudited = 0
    /// Transactions of several changes of which only a part is there.
    public var halves = 0
  }

  private let scratch: ScratchStore
  private let worker: [String]
  private var random: SeededRandom
  private var seen: Int64 = 0
  /// What has been found so far.
  public private(set) var result = Result()

  /// Rounds with a worker program: it gets the store's path and a prefix as its last two arguments (``ChangeWorker``).
  public init(worker: [String], seed: UInt64, folder: ScratchStore) throws {
    self.worker = worker
    random = SeededRandom(seed: seed)
    scratch = folder
    let service = try scratch.service()
    try service.perform(CreateGroup(groupName: ChangeWorker.group), as: ScratchStore.owner)
    seen = try service.store.read(service.accountID) { Int64(try $0.auditCount()) }
    service.store.close()
  }

  /// Plays so many rounds. Each lets the worker make a few changes and kills it up to two changes' time later.
  public func play(_ count: Int) throws {
    for _ in 0..<count { try round() }
  }

  private func round() throws {
    let prefix = "r\(result.rounds)"
    let process = Process()
    process.executableURL = URL(filePath: worker[0])
    process.arguments = Array(worker.dropFirst()) + [scratch.path, prefix]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = output.fileHandleForReading
    var text = Data()
    let wanted = Int.random(in: 1...5, using: &random)
    while text.count(where: { $0 == 0x0A }) < wanted {
      let more = told.availableData
      if more.isEmpty { break }
      text += more
    }
    usleep(UInt32.random(in: 0...4000, using: &random))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    guard process.terminationReason == .uncaughtSignal else { throw IAMError(.serviceFailure, .nothingAnswered) }
    text += told.readDataToEndOfFile()
    result.rounds += 1
    try check(prefix, String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Holds the round's users and groups against what was told and against the new audit entries.
  private func check(_ prefix: String, _ told: [String]) throws {
    result.acknowledged += told.count
    let service = try scratch.service()
    defer { service.store.close() }
    let (users, members, entries) = try service.store.read(service.accountID) { reading in
      let users = try reading.users(WindowRequest(filter: prefix + "-", limit: 10_000)).rows
      let group = try reading.group(named: ChangeWorker.group)?.key ?? 0
      let members = try users.filter { try reading.isMember(user: $0.key, ofGroup: group) && !$0.value.tags.isEmpty }
      return (users.map(\.value.name), members.map(\.value.name), try reading.auditEntries(AuditRequest(after: seen, limit: 10_000)))
    }
    seen = entries.last?.sequence ?? seen
    let whole = users.filter { (Int($0.dropFirst(prefix.count + 1)) ?? 0) % 3 == 2 }
    result.lost += told.count { !users.contains($0) }
    result.halves += Set(whole).symmetricDifference(members).count
    result.unaudited += Self.difference(users, entries, "CreateUser") + Self.difference(members, entries, "AddUserToGroup")
  }

  private static func difference(_ names: [String], _ entries: [AuditEntry], _ event: String) -> Int {
    let told = entries.filter { $0.eventName == event && $0.errorCode == nil }.map(\.record)
    return abs(told.count - names.count) + names.count { name in !told.contains { $0.contains("\"\(name)\"") } }
  }
}
