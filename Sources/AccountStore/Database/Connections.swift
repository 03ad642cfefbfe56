import GRDB

/// How connections to the store are opened.
enum Connections {
  /// How long a connection waits for another process's lock.
  static let patience = 5.0

  /// A connection that writes. SQLite's own default is kept from GRDB, which would lower `synchronous`; it is read back.
  static func writer(_ file: StoreFile) throws -> DatabaseQueue {
    var configuration = common()
    configuration.prepareDatabase { db in
      try prepare(db)
      try db.execute(
        sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -4000; PRAGMA journal_size_limit = 16777216")
      // It stays in the file; only a new one and a backup that was put in place aren't in this mode.
      try db.run("PRAGMA journal_mode = WAL")
      guard try db.number("PRAGMA synchronous") == 2 else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    }
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// A connection that only reads, in a process that may write: SQLite may then mend the log that a crash left.
  static func reader(_ file: StoreFile) throws -> DatabaseQueue {
    var configuration = common()
    configuration.prepareDatabase { db in
      try prepare(db)
      try db.execute(sql: "PRAGMA query_only = ON")
    }
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// A connection to a file that is opened for reading only. Where no log exists and none can be made, the file is taken as it lies.
  static func readOnly(_ file: StoreFile, immutable: Bool) throws -> DatabaseQueue {
    var configuration = common()
    configuration.readonly = true
    configuration.prepareDatabase { db in try prepare(db) }
    guard immutable else { return try DatabaseQueue(path: file.path, configuration: configuration) }
    let escaped = file.path.utf8.map { byte in
      isPlain(byte) ? String(UnicodeScalar(byte)) : "%" + AuditColumns.hexadecimal([byte])
    }.joined()
    return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
  }

  private static func common() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.publicStatementArguments = false
    configuration.label = "store"
    return configuration
  }

  private static func prepare(_ db: Database) throws {
    try db.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -2000")
  }

  /// Letters, digits and the few signs that stand for themselves in a URI's path.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
