import GRDB
import IAM
import Language

extension AccountStore {
  /// Looks for damage: SQLite's own check of pages and indexes, references, the digest of each row, kept numbers, and the search index.
  ///
  /// The audit chain is `verifyAudit`'s business. At most 100 problems are told. The search index takes more than half of the time and can be
  /// left out.
  public func verifyIntegrity(searchIndex: Bool = true, cancellation: Cancellation? = nil) throws -> [IntegrityProblem] {
    do {
      return try reading(cancellation) { db in
        // The check goes from each index to the rows it names, all over the file.
        try db.execute(sql: "PRAGMA cache_size = -65536")
        defer { try? db.execute(sql: "PRAGMA cache_size = -2000; PRAGMA shrink_memory") }
        var problems: [IntegrityProblem] = []
        try db.inTransaction(.deferred) {
          problems = try IntegrityCheck(db: db).run(searchIndex: searchIndex)
          return .commit
        }
        return problems
      }
    } catch let error as IAMError where error.code == .unusableStore {
      // Damage can be such that reading itself ends.
      return [.pages(error.message.english)]
    }
  }
}

struct IntegrityCheck {
  static let limit = 100

  let db: Database

  func run(searchIndex: Bool) throws -> [IntegrityProblem] {
    var problems = try pages()
    // Behind broken pages the rest would only say the same again, or fail.
    guard problems.isEmpty else { return problems }
    problems += try references()
    for table in Table.digested { problems += try changedRows(table) }
    problems += try TallyCheck(db: db).run()
    if searchIndex, problems.isEmpty, try !SearchIndexCheck(db: db).fits() { problems.append(.searchIndex) }
    return Array(problems.prefix(Self.limit))
  }

  private func pages() throws -> [IntegrityProblem] {
    try db.all("PRAGMA integrity_check(\(Self.limit))") { $0.text(0) }.filter { $0 != "ok" }.map(IntegrityProblem.pages)
  }

  private func references() throws -> [IntegrityProblem] {
    let tables = try db.all("PRAGMA foreign_key_check") { $0.text(0) }
    return Set(tables).sorted().map(IntegrityProblem.danglingReference)
  }

  private func changedRows(_ table: Table) throws -> [IntegrityProblem] {
    var problems: [IntegrityProblem] = []
    let count = table.columns.count
    try db.forEach("SELECT \(table.list), digest FROM \(table.name)") { row in
      if RowDigest.of((0..<count).lazy.map(row.value)) != row.integer(count) {
        let key = (0..<table.keyColumns).map { row.text($0) }.joined(separator: " ")
        problems.append(.changedRow(table: table.name, key: key))
      }
      return problems.count < Self.limit
    }
    return problems
  }
}
