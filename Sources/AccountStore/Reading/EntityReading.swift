import GRDB
import IAM

extension Session {
  func row(key: Int64, _ kind: EntityKind) throws -> EntityRow? {
    guard scope.keys(kind).contains(key) else { return nil }
    return try db.first("SELECT \(Table.entity.list) FROM entity WHERE key = ?", [.integer(key)], EntityRow.init)
  }

  func row(named name: String, _ kind: EntityKind) throws -> EntityRow? {
    try db.first(
      "SELECT \(Table.entity.list) FROM entity WHERE account = ? AND kind = ? AND name = ?",
      [.integer(scope.ordinal), .integer(kind.code), .text(name)], EntityRow.init)
  }

  private func row(id: String, _ kind: EntityKind) throws -> EntityRow? {
    try db.first(
      "SELECT \(Table.entity.list) FROM entity WHERE account = ? AND id = ? AND kind = ? ORDER BY key LIMIT 1",
      [.integer(scope.ordinal), .text(id), .integer(kind.code)], EntityRow.init)
  }

  func stored(user row: EntityRow) throws -> Stored<User> { row.user(boundary: try arn(reference: row.boundary)) }
  func stored(role row: EntityRow) throws -> Stored<Role> { row.role(boundary: try arn(reference: row.boundary)) }

  func user(named name: String) throws -> Stored<User>? { try row(named: name, .user).map(stored(user:)) }
  func user(id: String) throws -> Stored<User>? { try row(id: id, .user).map(stored(user:)) }
  func user(key: Int64) throws -> Stored<User>? { try row(key: key, .user).map(stored(user:)) }
  func group(named name: String) throws -> Stored<Group>? { try row(named: name, .group)?.group }
  func group(key: Int64) throws -> Stored<Group>? { try row(key: key, .group)?.group }
  func role(named name: String) throws -> Stored<Role>? { try row(named: name, .role).map(stored(role:)) }
  func role(id: String) throws -> Stored<Role>? { try row(id: id, .role).map(stored(role:)) }
  func role(key: Int64) throws -> Stored<Role>? { try row(key: key, .role).map(stored(role:)) }
  func policy(named name: String) throws -> Stored<ManagedPolicy>? { try row(named: name, .policy)?.policy }
  func policy(key: Int64) throws -> Stored<ManagedPolicy>? { try row(key: key, .policy)?.policy }
  func instanceProfile(named name: String) throws -> Stored<InstanceProfile>? { try row(named: name, .instanceProfile)?.instanceProfile }

  func policy(arn: String) throws -> Stored<ManagedPolicy>? {
    guard let parts = ARN(arn), let row = try row(named: parts.name, .policy), scope.arn(row) == arn else { return nil }
    return row.policy
  }

  /// The ARN that a reference stands for.
  func arn(reference: Int64?) throws -> String? {
    guard let reference else { return nil }
    return try db.first("SELECT arn FROM policy_reference WHERE reference = ?", [.integer(reference)]) { $0.text(0) }
  }

  /// The reference that stands for an ARN; nil where nothing was ever attached by it.
  func reference(arn: String) throws -> Int64? {
    try db.number("SELECT reference FROM policy_reference WHERE account = ? AND arn = ?", [.integer(scope.ordinal), .text(arn)])
  }
}
