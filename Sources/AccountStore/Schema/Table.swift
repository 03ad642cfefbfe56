import GRDB

/// A table whose rows carry a digest as their last column.
struct Table: Sendable {
  let name: String
  /// The columns but the digest, in the order of the schema.
  let columns: [String]
  /// The columns for a SELECT, and the same where the table is called `e`.
  let list: String
  let listOfE: String
  /// How many columns at the front make the primary key.
  let keyColumns: Int
  private let insertSQL: String
  private let replaceSQL: String
  private let updateSQL: String
  private let deleteSQL: String

  init(_ name: String, key keyColumns: Int, _ columns: [String]) {
    self.name = name
    self.columns = columns
    self.keyColumns = keyColumns
    let places = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    let names = columns.joined(separator: ", ")
    list = names
    listOfE = columns.map { "e." + $0 }.joined(separator: ", ")
    insertSQL = "INSERT INTO \(name) (\(names), digest) VALUES (\(places))"
    replaceSQL = "REPLACE INTO \(name) (\(names), digest) VALUES (\(places))"
    let found = columns.prefix(keyColumns).map { "\($0) = ?" }.joined(separator: " AND ")
    updateSQL = "UPDATE \(name) SET \(columns.dropFirst(keyColumns).map { "\($0) = ?" }.joined(separator: ", ")), digest = ? WHERE \(found)"
    deleteSQL = "DELETE FROM \(name) WHERE \(found)"
  }

  func insert(_ values: [SQLValue], into db: Database) throws {
    try db.run(insertSQL, values + [.integer(RowDigest.of(values))])
  }

  /// Writes a row over the one with its key.
  func update(_ values: [SQLValue], in db: Database) throws {
    try db.run(updateSQL, values.dropFirst(keyColumns) + [.integer(RowDigest.of(values))] + values.prefix(keyColumns))
  }

  /// Writes a row whether or not one with its key is there.
  func replace(_ values: [SQLValue], in db: Database) throws {
    try db.run(replaceSQL, values + [.integer(RowDigest.of(values))])
  }

  func delete(_ key: [SQLValue], from db: Database) throws {
    try db.run(deleteSQL, key)
  }
}

extension Table {
  static let account = Table("account", key: 1, ["ordinal", "id", "partition", "alias", "root_email", "created", "quotas", "revision"])

  static let entity = Table(
    "entity", key: 1,
    [
      "key", "account", "kind", "name", "path", "tags", "description", "id", "created", "updated", "boundary", "revision", "used", "region",
      "session", "version", "last_version", "trust",
    ])

  static let reference = Table("policy_reference", key: 1, ["reference", "account", "arn", "name"])
  static let inline = Table("inline_policy", key: 2, ["holder", "name", "account", "document"])
  static let version = Table("policy_version", key: 2, ["policy", "number", "account", "id", "document", "created"])
  static let facts = Table("credential_facts", key: 2, ["account", "user", "facts"])
  static let history = Table("history", key: 2, ["entity", "revision", "account", "ended", "audit_sequence", "state"])

  /// Every table with digests.
  static let digested = [account, entity, reference, inline, version, facts, history] + credentials
}
