import AccountService
import CFaults
import Foundation
import Hardening
import PseudoTerminal

/// What durable changes cost, and what 1,000 kills do.
enum Durability {
  static func measureChanges(_ bench: Bench) throws {
    let scratch = try ScratchStore(in: bench.folder)
    let service = try scratch.service()
    try service.perform(CreateUser(userName: "first"), as: ScratchStore.owner)
    let before = syncsASecond(in: scratch.folder)
    faults_watch(scratch.path)
    let start = TerminalProcess.now
    let count = 400
    for number in 0..<count { try service.perform(CreateUser(userName: "user-\(number)"), as: ScratchStore.owner) }
    let seconds = Double(TerminalProcess.now - start) / 1e9
    let syncs = faults_syncs()
    faults_watch(nil)
    let after = syncsASecond(in: scratch.folder)
    let rate = (before + after) / 2
    bench.tell(Figure(name: "sync-rate", value: rate, unit: "a second"))
    bench.tell(Figure(name: "durable-changes", value: Double(count) / seconds, unit: "a second"))
    bench.tell(Figure(name: "durable-changes-per-sync-rate", value: Double(count) / seconds / rate, unit: "times"))
    bench.tell(
      Figure(
        name: "syncs-a-change", value: Double(syncs) / Double(count), unit: "syncs", target: .atMost(1.1), note: "checkpoints included"))
  }

  /// How many times a second a page can be written and synced here, for comparison.
  private static func syncsASecond(in folder: String) -> Double {
    let descriptor = open(folder + "/sync", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    let page = [UInt8](repeating: 7, count: 4096)
    let start = TerminalProcess.now
    var count = 0
    while TerminalProcess.now - start < 700_000_000 {
      _ = pwrite(descriptor, page, page.count, off_t(count % 64) * 4096)
      fdatasync(descriptor)
      count += 1
    }
    return Double(count) / (Double(TerminalProcess.now - start) / 1e9)
  }

  static func measureKills(_ bench: Bench) throws {
    let scratch = try ScratchStore(in: bench.folder)
    let rounds = try KillRounds(worker: [Bench.ownPath, "worker"], seed: 7, folder: scratch)
    try rounds.play(1000)
    let result = rounds.result
    bench.tell(
      Figure(name: "kill-rounds", value: Double(result.rounds), unit: "kills", note: "\(result.acknowledged) changes acknowledged"))
    bench.tell(Figure(name: "kill-lost", value: Double(result.lost), unit: "changes", target: .atMost(0)))
    bench.tell(Figure(name: "kill-unaudited", value: Double(result.unaudited), unit: "changes", target: .atMost(0)))
    bench.tell(Figure(name: "kill-halves", value: Double(result.halves), unit: "transactions", target: .atMost(0)))
  }
}

extension Bench {
  /// The benchmark program itself.
  static var ownPath: String { URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path }
}
