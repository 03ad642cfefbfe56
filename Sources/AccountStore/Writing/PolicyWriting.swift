import GRDB
import IAM
import Language

extension WriteSession {
  func insert(_ policy: ManagedPolicy, version: PolicyVersion?) throws -> Stored<ManagedPolicy> {
    var row = try newRow(.policy)
    row.take(policy)
    row.lastVersion = PolicyVersion.number(of: policy.defaultVersion).map { version == nil ? $0 : 0 } ?? 0
    try insert(row)
    if let version { try insert(version, ofPolicy: row.key) }
    return Stored(value: policy, key: row.key, revision: row.revision)
  }

  func update(_ policy: Stored<ManagedPolicy>) throws {
    let old = try touch(policy.key, .policy)
    var row = old
    row.take(policy.value)
    try save(row, over: old)
    // Attachments name the policy by its ARN, which follows its path and name.
    if scope.arn(row) != scope.arn(old), let reference = try reference(arn: scope.arn(old)) {
      try Table.reference.update([.integer(reference), .integer(scope.ordinal), .text(scope.arn(row)), .text(row.name)], in: db)
    }
  }

  func deletePolicy(key: Int64) throws {
    let row = try touch(key, .policy)
    let versions = try versions(ofPolicy: key).count
    try db.run("DELETE FROM policy_version WHERE policy = ?", [.integer(key)])
    try add(.versions, -versions)
    try delete(row)
  }

  func insert(_ version: PolicyVersion, ofPolicy key: Int64) throws {
    let old = try touch(key, .policy)
    guard try self.version(version.id, ofPolicy: key) == nil else { throw IAMError(.entityAlreadyExists, .versionTaken(version.id)) }
    let number = max(PolicyVersion.number(of: version.id) ?? 0, 0)
    let free =
      try number > 0
      && !db.exists(
        "SELECT 1 FROM policy_version WHERE policy = ? AND number = ?", [.integer(key), .integer(number)])
    // An ID that is no number takes the next one for its place.
    let place = free ? number : Int64(try nextVersionNumber(ofPolicy: key))
    try Table.version.insert(
      [
        .integer(key), .integer(place), .integer(scope.ordinal), .text(version.id), .text(version.document),
        .integer(version.created.seconds),
      ], into: db)
    try add(.versions, 1)
    var row = old
    row.lastVersion = max(old.lastVersion ?? 0, place)
    try Table.entity.update(row.values, in: db)
  }

  func deleteVersion(_ id: String, ofPolicy key: Int64) throws {
    _ = try touch(key, .policy)
    guard try version(id, ofPolicy: key) != nil else { return }
    try db.run("DELETE FROM policy_version WHERE policy = ? AND id = ?", [.integer(key), .text(id)])
    try add(.versions, -1)
  }

  func nextVersionNumber(ofPolicy key: Int64) throws -> Int {
    Int(try row(key: key, .policy)?.lastVersion ?? 0) + 1
  }
}

extension PolicyVersion {
  /// The number in `v12`; nil where the ID has another form.
  static func number(of id: String) -> Int64? {
    guard id.hasPrefix("v"), let number = Int64(id.dropFirst().prefix { $0 != "." }), number < 1 << 31 else { return nil }
    return number
  }
}
