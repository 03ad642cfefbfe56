import GRDB
import IAM
import Language

/// A row of the account table.
struct AccountRow {
  var ordinal: Int64
  var account: Account
  var revision: Int

  init(ordinal: Int64, account: Account, revision: Int) {
    self.ordinal = ordinal
    self.account = account
    self.revision = revision
  }

  /// A row of `SELECT` with the table's columns; nil where its ID isn't one.
  init?(_ row: RowReader) {
    guard let id = AccountID(row.text(1)) else { return nil }
    let fields = FieldText.split(row.text(6))
    var quotas: [String: Int] = [:]
    for index in stride(from: 0, to: fields.count - 1, by: 2) { quotas[fields[index]] = Int(fields[index + 1]) }
    ordinal = row.integer(0)
    account = Account(
      id: id, partition: row.text(2), alias: row.optionalText(3), rootEmail: row.optionalText(4),
      created: Timestamp(seconds: row.integer(5)),
      quotas: quotas)
    revision = row.int(7)
  }

  var values: [SQLValue] {
    let quotas = account.quotas.sorted { $0.key < $1.key }.flatMap { [$0.key, String($0.value)] }
    return [
      .integer(ordinal), .text(account.id.digits), .text(account.partition), SQLValue(account.alias), SQLValue(account.rootEmail),
      .integer(account.created.seconds), .text(FieldText.join(quotas)), SQLValue(revision),
    ]
  }

  static func all(in db: Database) throws -> [Account] {
    try db.all("SELECT \(Table.account.list) FROM account ORDER BY id") { AccountRow($0)?.account }.compactMap { $0 }
  }

  static func find(_ ordinal: Int64, in db: Database) throws -> AccountRow? {
    try db.first("SELECT \(Table.account.list) FROM account WHERE ordinal = ?", [.integer(ordinal)]) { AccountRow($0) } ?? nil
  }
}

extension Session {
  var accountRow: AccountRow {
    get throws {
      guard let row = try AccountRow.find(scope.ordinal, in: db) else { throw IAMError(.noSuchEntity, .noAccount(scope.id.digits)) }
      return row
    }
  }

  var account: Account {
    get throws { try accountRow.account }
  }

  var accountRevision: Int {
    get throws { try accountRow.revision }
  }
}
