import GRDB

/// A step from one version of the schema to the next. Steps have names, an order, and each its own transaction, in which the file's version
/// is raised too: a crash leaves the version before, whole.
struct Migration: Sendable {
  /// The version of the schema after this step.
  let version: Int64
  /// What it does, for people who read this.
  let name: String
  /// The statements.
  let sql: String

  /// All steps, oldest first.
  static let all = [firstSchema, credentialSchema]

  /// The version this program reads and writes.
  static var latest: Int64 { all.last?.version ?? 0 }

  /// What makes a file recognisable as a store of this program (`PRAGMA application_id`): "iamd" in ASCII.
  static let applicationID: Int64 = 0x6961_6D64

  /// Brings a store to the latest version. Another process may be doing the same: the version is read again behind the lock.
  static func bringUpToDate(_ db: Database) throws {
    for migration in all {
      try db.inTransaction(.immediate) {
        let current = try db.number("PRAGMA user_version") ?? 0
        if current < migration.version {
          try db.execute(sql: migration.sql)
          try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migration.version)")
        }
        return .commit
      }
    }
  }
}
