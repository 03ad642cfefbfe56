import GRDB
public import IAM

extension AccountStore {
  /// Writes many entities in one transaction: all of it is there when this returns, nothing when it throws or the process ends before.
  ///
  /// The account is added where it isn't there. Memory stays bounded: besides some caches of names only SQLite's page cache grows, to 64 MB.
  /// In a store without any entity the indexes are built at the end, which is quicker. The write-ahead log grows by what is written and is
  /// emptied afterwards. Other processes read meanwhile, and wait to write.
  ///
  /// - Parameters:
  ///   - rehearsal: does everything but the commit.
  ///   - progress: is told how far the work after `body` is, from 0 to 1.
  /// - Throws: what `body` throws; `Cancelled`.
  public func importing(
    _ account: Account, rehearsal: Bool = false, cancellation: Cancellation? = nil, progress: @escaping (Double) -> Void = { _ in },
    _ body: (any BulkWriting) throws -> Void
  ) throws -> BulkSummary {
    try writing(cancellation) { db in
      // Neither can be changed inside the transaction. Foreign keys hold by the way keys are made, and groups may come after their members.
      // Nothing secret is deleted: what goes are pieces of the search index that were merged.
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; PRAGMA secure_delete = OFF")
      defer {
        try? db.execute(
          sql: "PRAGMA cache_size = -4000; PRAGMA shrink_memory; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON")
      }
      var summary = BulkSummary()
      try db.inTransaction(.immediate) {
        let known = try db.exists("SELECT 1 FROM account WHERE id = ?", [.text(account.id.digits)])
        let scope = try known ? AccountScope.find(account.id, in: db) : add(account, in: db)
        let session = try BulkSession(WriteSession(db: db, scope: scope, chain: chain), cancellation: cancellation, progress: progress)
        try body(session)
        try session.finish()
        summary = session.summary
        return rehearsal ? .rollback : .commit
      }
      try? db.run("PRAGMA wal_checkpoint(TRUNCATE)")
      return summary
    }
  }
}
