import GRDB
import IAM

extension Session {
  func permissionTables() throws -> PermissionTables {
    var tables = PermissionTables()
    let references = try referencedARNs()
    tables.entities = try [EntityKind.user, .group, .role].flatMap { try entities($0, references) }
    try checkCancelled()
    try db.forEach("SELECT grp, user FROM membership WHERE account = ? ORDER BY grp", [.integer(scope.ordinal)]) { row in
      tables.groups[row.integer(1), default: []].append(row.integer(0))
      return true
    }
    try db.forEach("SELECT holder, reference FROM attachment WHERE account = ? ORDER BY holder", [.integer(scope.ordinal)]) { row in
      if let arn = references[row.integer(1)] { tables.attached[row.integer(0), default: []].append(arn) }
      return true
    }
    try checkCancelled()
    try db.forEach("SELECT holder, name, document FROM inline_policy WHERE account = ? ORDER BY holder, name", [.integer(scope.ordinal)]) {
      tables.inline[$0.integer(0), default: []].append(InlinePolicy(name: $0.text(1), document: $0.text(2)))
      return true
    }
    tables.policies = try versionsInForce()
    return tables
  }

  private func referencedARNs() throws -> [Int64: String] {
    var arns: [Int64: String] = [:]
    try db.forEach("SELECT reference, arn FROM policy_reference WHERE account = ?", [.integer(scope.ordinal)]) { row in
      arns[row.integer(0)] = row.text(1)
      return true
    }
    return arns
  }

  private func entities(_ kind: EntityKind, _ references: [Int64: String]) throws -> [PermissionTables.Entity] {
    try db.all(
      "SELECT key, name, path, id, boundary, tags, trust FROM entity WHERE account = ? AND kind = ? ORDER BY name",
      [.integer(scope.ordinal), .integer(kind.code)]
    ) { row in
      PermissionTables.Entity(
        kind: kind, key: row.integer(0), name: row.text(1), path: row.text(2), id: row.text(3),
        boundary: row.optionalInteger(4).flatMap { references[$0] }, tags: FieldText.tags(row.optionalText(5)),
        trustPolicy: row.optionalText(6))
    }
  }

  private func versionsInForce() throws -> [String: PolicyVersion] {
    var versions: [String: PolicyVersion] = [:]
    try db.forEach(
      """
      SELECT e.path, e.name, v.id, v.document, v.created FROM entity e CROSS JOIN policy_version v ON v.policy = e.key AND v.id = e.version
      WHERE e.account = ? AND e.kind = ?
      """, [.integer(scope.ordinal), .integer(EntityKind.policy.code)]
    ) { row in
      let arn = ARN.text(.policy, path: row.text(0), name: row.text(1), account: scope.id, partition: scope.partition)
      versions[arn] = PolicyVersion(id: row.text(2), document: row.text(3), created: Timestamp(seconds: row.integer(4)))
      return true
    }
    return versions
  }
}
