import GRDB
import IAM

/// The names an import mentions. They stand in temporary tables, so that a hostile file can't fill the memory; the latest are at hand.
final class BulkNames {
  static let atHand = 50_000

  private let session: WriteSession
  private var groups: [String: Int64] = [:]
  private var references: [String: Int64] = [:]
  private var db: Database { session.db }

  init(_ session: WriteSession) throws {
    self.session = session
    try session.db.execute(
      sql: """
        DROP TABLE IF EXISTS temp.import_group; DROP TABLE IF EXISTS temp.import_role;
        CREATE TEMP TABLE import_group (name TEXT PRIMARY KEY COLLATE NOCASE, key INTEGER NOT NULL, made INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TEMP TABLE import_role (profile INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE);
        """)
  }

  func drop() throws {
    try db.execute(sql: "DROP TABLE temp.import_group; DROP TABLE temp.import_role")
  }

  /// The key of a group that a user names.
  func group(_ name: String, newKey: () -> Int64) throws -> Int64 {
    if let key = groups[name] { return key }
    let key = try known(name)?.key ?? mention(name, newKey())
    if groups.count >= Self.atHand { groups.removeAll() }
    groups[name] = key
    return key
  }

  /// The key of a group that is about to be written; nil where the name is taken.
  func make(_ name: String, newKey: () -> Int64) throws -> Int64? {
    let found = try known(name)
    if found?.made == true { return nil }
    let key = try found?.key ?? mention(name, newKey())
    try db.run("UPDATE temp.import_group SET made = 1 WHERE name = ?", [.text(name)])
    return key
  }

  private func known(_ name: String) throws -> (key: Int64, made: Bool)? {
    if let found = try db.first(
      "SELECT key, made FROM temp.import_group WHERE name = ?", [.text(name)], { ($0.integer(0), $0.integer(1) == 1) })
    {
      return found
    }
    // Groups that were there before the import; its own are all in the table above.
    guard try session.tally(.entities(.group)) > 0, let row = try session.row(named: name, .group) else { return nil }
    return (row.key, true)
  }

  private func mention(_ name: String, _ key: Int64) throws -> Int64 {
    try db.run("INSERT INTO temp.import_group (name, key, made) VALUES (?, ?, 0)", [.text(name), .integer(key)])
    return key
  }

  /// Groups that were mentioned and never written.
  func forEachMissingGroup(_ body: (_ name: String, _ key: Int64) throws -> Void) throws {
    try db.forEach("SELECT name, key FROM temp.import_group WHERE made = 0 ORDER BY name") { row in
      try body(row.text(0), row.integer(1))
      return true
    }
  }

  /// The reference that stands for a policy's ARN.
  func reference(_ policy: AttachedPolicy) throws -> Int64 {
    if let known = references[policy.arn] { return known }
    let reference = try session.reference(to: policy)
    if references.count >= Self.atHand { references.removeAll() }
    references[policy.arn] = reference
    return reference
  }

  func note(role: String, ofProfile profile: Int64) throws {
    try db.run("INSERT INTO temp.import_role (profile, name) VALUES (?, ?)", [.integer(profile), .text(role)])
  }

  /// Puts roles into the profiles that named them; answers the first names that are no roles.
  func joinRoles() throws -> [String] {
    let scope = session.scope
    try db.run(
      """
      INSERT OR IGNORE INTO profile_role (profile, role, account)
      SELECT i.profile, e.key, e.account FROM temp.import_role i CROSS JOIN entity e ON e.account = ? AND e.kind = ? AND e.name = i.name
      """, [.integer(scope.ordinal), .integer(EntityKind.role.code)])
    return try db.all(
      """
      SELECT DISTINCT name FROM temp.import_role i
      WHERE NOT EXISTS (SELECT 1 FROM entity e WHERE e.account = ? AND e.kind = ? AND e.name = i.name) ORDER BY name LIMIT 1000
      """, [.integer(scope.ordinal), .integer(EntityKind.role.code)]
    ) { $0.text(0) }
  }
}
