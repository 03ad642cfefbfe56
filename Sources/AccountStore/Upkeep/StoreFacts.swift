import GRDB

/// How a store's file is set up, read from the connection that writes, or from one that reads where nothing may be written.
public struct StoreFacts: Sendable, Hashable {
  /// The schema's version in the file.
  public let schemaVersion: Int
  /// The version this program writes.
  public let latestSchemaVersion: Int
  /// SQLite's journal mode; `wal` in every store.
  public let journalMode: String
  /// SQLite's `synchronous`, 2 for FULL: an acknowledged change survives the loss of power. Nil where the store is read-only.
  public let synchronous: Int?
}

extension AccountStore {
  /// How the file is set up, as the connections really have it.
  public func facts() throws -> StoreFacts {
    let read: (Database) throws -> StoreFacts = { [mode] db in
      StoreFacts(
        schemaVersion: Int(try db.number("PRAGMA user_version") ?? 0), latestSchemaVersion: Int(Migration.latest),
        journalMode: try db.first("PRAGMA journal_mode") { $0.text(0) } ?? "",
        synchronous: mode == .readWrite ? Int(try db.number("PRAGMA synchronous") ?? 0) : nil)
    }
    return mode == .readWrite ? try writing(nil, read) : try reading(nil, read)
  }
}
