import GRDB
import IAM

extension Session {
  func attachedPolicies(of holder: Holder) throws -> [AttachedPolicy] {
    try db.all(
      """
      SELECT r.name, r.arn FROM attachment a CROSS JOIN policy_reference r ON r.reference = a.reference WHERE a.holder = ?
      ORDER BY r.name COLLATE NOCASE, r.arn
      """, [.integer(holder.key)]
    ) { AttachedPolicy(name: $0.text(0), arn: $0.text(1)) }
  }

  func inlinePolicies(of holder: Holder) throws -> [InlinePolicy] {
    try db.all("SELECT name, document FROM inline_policy WHERE holder = ? ORDER BY name", [.integer(holder.key)]) {
      InlinePolicy(name: $0.text(0), document: $0.text(1))
    }
  }

  func inlinePolicy(named name: String, of holder: Holder) throws -> InlinePolicy? {
    try db.first("SELECT name, document FROM inline_policy WHERE holder = ? AND name = ?", [.integer(holder.key), .text(name)]) {
      InlinePolicy(name: $0.text(0), document: $0.text(1))
    }
  }

  func policyCounts(of holder: Holder) throws -> (attached: Int, inline: Int) {
    let attached = try db.number("SELECT count(*) FROM attachment WHERE holder = ?", [.integer(holder.key)]) ?? 0
    let inline = try db.number("SELECT count(*) FROM inline_policy WHERE holder = ?", [.integer(holder.key)]) ?? 0
    return (Int(attached), Int(inline))
  }

  func versions(ofPolicy key: Int64) throws -> [PolicyVersion] {
    try db.all("SELECT id, document, created FROM policy_version WHERE policy = ? ORDER BY number DESC", [.integer(key)], version)
  }

  func version(_ id: String, ofPolicy key: Int64) throws -> PolicyVersion? {
    try db.first("SELECT id, document, created FROM policy_version WHERE policy = ? AND id = ?", [.integer(key), .text(id)], version)
  }

  private func version(_ row: RowReader) -> PolicyVersion {
    PolicyVersion(id: row.text(0), document: row.text(1), created: Timestamp(seconds: row.integer(2)))
  }

  func policyVersionsInUse() throws -> Int { try tally(.versions) }

  func usage(ofPolicy arn: String) throws -> (attachments: Int, boundaries: Int) {
    guard let reference = try reference(arn: arn) else { return (0, 0) }
    return (try tally(.attachments(reference: reference)), try tally(.boundaries(reference: reference)))
  }

  func unknownPolicies(limit: Int) throws -> [String] {
    var unknown: [String] = []
    try db.forEach(
      "SELECT reference, arn FROM policy_reference WHERE account = ? AND arn NOT GLOB 'arn:*:iam::aws:policy/*' ORDER BY arn",
      [.integer(scope.ordinal)]
    ) { row in
      let (reference, arn) = (row.integer(0), row.text(1))
      let isUsed = try tally(.attachments(reference: reference)) + tally(.boundaries(reference: reference)) > 0
      if isUsed, try policy(arn: arn) == nil { unknown.append(arn) }
      return unknown.count < limit
    }
    return unknown
  }

  func usedAWSManagedPolicies() throws -> [String] {
    let references = try db.all(
      "SELECT reference, arn FROM policy_reference WHERE account = ? AND arn GLOB 'arn:*:iam::aws:policy/*' ORDER BY arn",
      [.integer(scope.ordinal)]
    ) { (reference: $0.integer(0), arn: $0.text(1)) }
    return try references.filter {
      try tally(.attachments(reference: $0.reference)) + tally(.boundaries(reference: $0.reference)) > 0
    }.map(\.arn)
  }
}
