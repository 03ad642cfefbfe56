import GRDB
public import IAM

/// Reads a chain from its first entry and tells the first bad one.
///
/// An entry is good where it stands at its number, names the hash of the one before, and its hash is what the key makes of that and of its
/// columns. Of the first that isn't, what happened is told from where it would be good, from where its number's true entry stands now, and
/// from how many entries the sealed head says there are.
struct AuditVerifier {
  let db: Database
  let log: AuditLog

  private struct Link {
    let sequence: Int64
    let record: AuditRecord
    let previous: [UInt8]
    let hash: [UInt8]

    init(_ row: RowReader) {
      sequence = row.integer(0)
      record = AuditRecord(
        time: Timestamp(seconds: row.integer(1)), eventID: row.text(2), eventName: row.text(3), actor: row.text(4), subject: row.text(5),
        errorCode: row.optionalText(6), record: row.text(7))
      previous = row.blob(8)
      hash = row.blob(9)
    }
  }

  func verify(_ progress: (_ done: Int, _ all: Int) -> Void) throws -> AuditVerdict {
    let head = try sealedHead()
    let all = try Int(db.number("SELECT count(*) FROM audit WHERE account = ?", [.integer(log.scope.ordinal)]) ?? 0)
    var (done, hash) = (Int64(0), AuditLog.start)
    var bad: Link?
    try forEachLink { link in
      guard link.sequence == done + 1, isGood(link, at: done + 1, behind: hash), head.map({ done < $0.count }) ?? true else {
        bad = link
        return false
      }
      (done, hash) = (done + 1, link.hash)
      if done.isMultiple(of: 4096) { progress(Int(done), all) }
      return true
    }
    progress(all, all)
    if let bad { return try judge(bad, expected: done + 1, behind: hash, rows: Int64(all), head: head) }
    guard let head, head.count == done, head.hash == hash else {
      return .broken(sequence: done + 1, eventID: nil, fault: .cutOff)
    }
    return .whole(entries: Int(done), head: AuditColumns.hexadecimal(hash))
  }

  /// The head where its seal is good; nil where it is gone or somebody without the key wrote it.
  private func sealedHead() throws -> AuditLog.Head? {
    let seal = try db.first("SELECT seal FROM audit_head WHERE account = ?", [.integer(log.scope.ordinal)]) { $0.blob(0) }
    guard let head = try log.head(in: db), seal == log.seal(head) else { return nil }
    return head
  }

  private func judge(
    _ link: Link, expected: Int64, behind hash: [UInt8], rows: Int64, head: AuditLog.Head?
  ) throws -> AuditVerdict {
    func verdict(_ fault: AuditVerdict.Fault, eventID: String?) -> AuditVerdict {
      .broken(sequence: expected, eventID: eventID, fault: fault)
    }
    let count = head?.count ?? max(rows, expected)
    if link.sequence < expected || expected > count { return verdict(.inserted, eventID: link.record.eventID) }
    let isElsewhere = try trueEntryStandsElsewhere(expected, behind: hash)
    if link.sequence > expected {
      return verdict(isElsewhere ? .reordered : .removed, eventID: nil)
    }
    if isElsewhere { return verdict(rows > count ? .inserted : .reordered, eventID: link.record.eventID) }
    if try isFromElsewhere(link) { return verdict(rows < count ? .removed : .reordered, eventID: rows < count ? nil : link.record.eventID) }
    return verdict(rows > count ? .inserted : .changed, eventID: link.record.eventID)
  }

  private func isGood(_ link: Link, at sequence: Int64, behind hash: [UInt8]) -> Bool {
    link.previous == hash && link.hash == log.hash(link.record, sequence: sequence, previous: hash)
  }

  /// Whether the entry that belongs at a number stands at another one.
  private func trueEntryStandsElsewhere(_ sequence: Int64, behind hash: [UInt8]) throws -> Bool {
    var found = false
    try forEachLink { link in
      found = link.sequence != sequence && isGood(link, at: sequence, behind: hash)
      return !found
    }
    return found
  }

  /// Whether an entry, or its columns without the hashes, would be good at another number.
  private func isFromElsewhere(_ link: Link) throws -> Bool {
    var found = false
    try forEachLink { other in
      let columnsMoved =
        other.sequence != link.sequence && other.hash == log.hash(link.record, sequence: other.sequence, previous: other.previous)
      // Where later entries have moved up, the entry's own number is the next one's or some later one's.
      let allMoved = link.hash == log.hash(link.record, sequence: other.sequence + 1, previous: link.previous)
      found = columnsMoved || allMoved && other.sequence + 1 != link.sequence
      return !found
    }
    return found
  }

  private func forEachLink(_ body: (Link) -> Bool) throws {
    try db.forEach(
      "SELECT \(AuditColumns.list) FROM audit a WHERE a.account = ? ORDER BY a.sequence", [.integer(log.scope.ordinal)]
    ) { body(Link($0)) }
  }
}

extension AccountStore {
  /// Checks an account's audit trail from its first entry to its sealed head.
  ///
  /// `progress` is told now and then how many entries are done, of how many. What a verdict can't notice: that the whole file was put back to
  /// an earlier state of itself.
  public func verifyAudit(
    _ account: AccountID, cancellation: Cancellation? = nil, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> AuditVerdict {
    try reading(cancellation) { db in
      var verdict: AuditVerdict?
      try db.inTransaction(.deferred) {
        let log = AuditLog(chain: chain, scope: try AccountScope.find(account, in: db))
        verdict = try AuditVerifier(db: db, log: log).verify(progress)
        return .commit
      }
      guard let verdict else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return verdict
    }
  }
}
