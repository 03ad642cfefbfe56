import GRDB
import IAM
import Language

/// Entity rows with what the store keeps beside them: name uniqueness, the search index, tallies, references.
extension WriteSession {
  func add(_ tally: Tally, _ number: Int) throws {
    try db.run(
      "INSERT INTO tally (subject, account, number) VALUES (?1, ?2, ?3) ON CONFLICT (subject) DO UPDATE SET number = number + ?3",
      [.integer(tally.subject(account: scope.ordinal)), .integer(scope.ordinal), SQLValue(number)])
  }

  /// A row with a key that was never used.
  func newRow(_ kind: EntityKind) throws -> EntityRow {
    try add(.lastNumber(kind), 1)
    let number = Int64(try tally(.lastNumber(kind)))
    return EntityRow(key: EntityKey.key(account: scope.ordinal, kind: kind, number: number), account: scope.ordinal, kind: kind)
  }

  func insert(_ row: EntityRow) throws {
    try checkName(row)
    try Table.entity.insert(row.values, into: db)
    try index(row)
    try add(.entities(row.kind), 1)
    if let boundary = row.boundary { try add(.boundaries(reference: boundary), 1) }
    markNew(row.key)
  }

  /// Writes a touched row over what it was.
  func save(_ row: EntityRow, over old: EntityRow) throws {
    try checkName(row)
    if SearchText.of(row) != SearchText.of(old) {
      try unindex(old)
      try index(row)
    }
    if row.boundary != old.boundary {
      if let boundary = old.boundary { try add(.boundaries(reference: boundary), -1) }
      if let boundary = row.boundary { try add(.boundaries(reference: boundary), 1) }
    }
    try Table.entity.update(row.values, in: db)
  }

  func delete(_ row: EntityRow) throws {
    try unindex(row)
    if let boundary = row.boundary { try add(.boundaries(reference: boundary), -1) }
    try Table.entity.delete([.integer(row.key)], from: db)
    try add(.entities(row.kind), -1)
  }

  private func checkName(_ row: EntityRow) throws {
    let taken = try db.exists(
      "SELECT 1 FROM entity WHERE account = ? AND kind = ? AND name = ? AND key <> ?",
      [.integer(scope.ordinal), .integer(row.kind.code), .text(row.name), .integer(row.key)])
    if taken { throw IAMError(.entityAlreadyExists, .nameTaken(row.kind.inSentences, row.name), field: row.kind.nameMember) }
  }

  private func index(_ row: EntityRow) throws {
    try db.run("INSERT INTO search (rowid, text) VALUES (?, ?)", [.integer(row.key), .text(SearchText.of(row))])
  }

  /// The index keeps no texts: it must be told what it holds of a row to forget it.
  private func unindex(_ row: EntityRow) throws {
    try db.run(
      "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", [.integer(row.key), .text(SearchText.of(row))])
  }

  /// The reference that stands for a policy's ARN, made where it is new.
  func reference(to policy: AttachedPolicy) throws -> Int64 {
    if let known = try reference(arn: policy.arn) { return known }
    let next = try db.number("SELECT ifnull(max(reference), 0) + 1 FROM policy_reference") ?? 1
    try Table.reference.insert([.integer(next), .integer(scope.ordinal), .text(policy.arn), .text(policy.name)], into: db)
    return next
  }

  /// The reference for a boundary; its name is the last part of its ARN.
  func reference(boundary arn: String?) throws -> Int64? {
    guard let arn else { return nil }
    return try reference(to: AttachedPolicy(name: ARN(arn)?.name ?? arn, arn: arn))
  }
}

extension EntityKind {
  /// The member that names it in IAM's operations.
  var nameMember: String {
    switch self {
    case .user: "UserName"
    case .group: "GroupName"
    case .role: "RoleName"
    case .policy: "PolicyName"
    case .instanceProfile: "InstanceProfileName"
    }
  }
}
