import GRDB
import GRDBSQLite

/// Statements of a connection, prepared once, bound and stepped without boxes in between: GRDB's rows and arguments cost several times what
/// SQLite itself costs where a window is walked or an import written.
extension Database {
  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ values: [SQLValue] = []) throws {
    try withStatement(sql, values) { statement in
      while try step(statement, sql) {}
    }
  }

  /// Hands each row to `body` until it answers false.
  func forEach(_ sql: String, _ values: [SQLValue] = [], _ body: (RowReader) throws -> Bool) throws {
    try withStatement(sql, values) { statement in
      while try step(statement, sql) {
        if try !body(RowReader(statement: statement)) { return }
      }
    }
  }

  /// All rows, each made into a value.
  func all<T>(_ sql: String, _ values: [SQLValue] = [], _ body: (RowReader) throws -> T) throws -> [T] {
    var found: [T] = []
    try forEach(sql, values) { row in
      found.append(try body(row))
      return true
    }
    return found
  }

  /// The first row made into a value; nil where there is none.
  func first<T>(_ sql: String, _ values: [SQLValue] = [], _ body: (RowReader) throws -> T) throws -> T? {
    try withStatement(sql, values) { statement in
      try step(statement, sql) ? try body(RowReader(statement: statement)) : nil
    }
  }

  /// The first row's first column as a number; nil where there is no row or the column is null.
  func number(_ sql: String, _ values: [SQLValue] = []) throws -> Int64? {
    try first(sql, values) { $0.optionalInteger(0) } ?? nil
  }

  /// Whether there is a row.
  func exists(_ sql: String, _ values: [SQLValue] = []) throws -> Bool {
    try first(sql, values) { _ in true } ?? false
  }

  private func withStatement<T>(_ sql: String, _ values: [SQLValue], _ body: (OpaquePointer) throws -> T) throws -> T {
    var prepared = try cachedStatement(sql: sql)
    // The same text may be in use further out; SQLite would start that one over.
    if sqlite3_stmt_busy(prepared.sqliteStatement) != 0 { prepared = try makeStatement(sql: sql) }
    let statement = prepared.sqliteStatement
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      let code = bind(value, to: statement, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw failure(code, sql) }
    }
    return try body(statement)
  }

  private func step(_ statement: OpaquePointer, _ sql: String) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code, sql)
    }
  }

  /// Never holds bound values: only the code, SQLite's own words, and the statement with its question marks.
  private func failure(_ code: Int32, _ sql: String) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage, sql: sql)
  }

  private func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
    // SQLite copies what is bound with this destructor (SQLITE_TRANSIENT, a macro that Swift can't import).
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .blob(let bytes):
      return bytes.withUnsafeBytes { sqlite3_bind_blob64(statement, index, $0.baseAddress, UInt64($0.count), copied) }
    case .text(var text):
      return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          guard let start = $0.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, copied) }
          return sqlite3_bind_text64(statement, index, start, UInt64($0.count), copied, UInt8(SQLITE_UTF8))
        }
      }
    }
  }
}
