import GRDB
import IAM
import Language

/// The session of an import.
///
/// While it runs, tallies are kept in memory and the indexes of an empty store are gone; `finish` makes everything whole before the commit.
final class BulkSession: BulkWriting {
  let session: WriteSession
  let names: BulkNames
  private(set) var summary = BulkSummary()
  private let cancellation: Cancellation?
  private var numbers: [EntityKind: Int64] = [:]
  private var firstKeys: [EntityKind: Int64] = [:]
  private var tallies: [Tally: Int] = [:]
  private var indexesAreGone = false
  private var isComplete = false
  private let progress: (Double) -> Void

  var db: Database { session.db }
  var scope: AccountScope { session.scope }

  /// `progress` is told how far making the store whole is, from 0 to 1.
  init(_ session: WriteSession, cancellation: Cancellation?, progress: @escaping (Double) -> Void) throws {
    self.session = session
    self.progress = progress
    self.cancellation = cancellation
    names = try BulkNames(session)
    for kind in EntityKind.allCases { numbers[kind] = Int64(try session.tally(.lastNumber(kind))) }
    if try !db.exists("SELECT 1 FROM entity") {
      for index in Migration.bulkIndexes { try db.execute(sql: "DROP INDEX \(index.name)") }
      indexesAreGone = true
    }
  }

  var account: Account { get throws { try session.account } }

  var isEmpty: Bool { get throws { try !db.exists("SELECT 1 FROM entity WHERE account = ?", [.integer(scope.ordinal)]) } }

  func update(_ account: Account) throws { try session.update(account) }

  @discardableResult
  func append(_ record: AuditRecord) throws -> AuditEntry { try session.append(record) }

  func insert(_ user: User, groups: [String], attached: [AttachedPolicy], inline: [InlinePolicy]) throws -> Bool {
    var row = try newRow(.user)
    row.take(user)
    row.boundary = try boundary(user.boundary)
    guard try insert(row) else { return false }
    for name in groups {
      let group = try names.group(name) { newKey(.group) }
      try db.run(
        "INSERT OR IGNORE INTO membership (grp, user, account) VALUES (?, ?, ?)",
        [.integer(group), .integer(row.key), .integer(scope.ordinal)])
      if db.changesCount > 0 { tallies[.members(group: group), default: 0] += 1 }
    }
    try write(attached, inline, holder: row.key)
    return true
  }

  func insert(_ group: Group, attached: [AttachedPolicy], inline: [InlinePolicy]) throws -> Bool {
    guard let key = try names.make(group.name, newKey: { newKey(.group) }) else { return false }
    var row = EntityRow(key: key, account: scope.ordinal, kind: .group)
    row.take(group)
    guard try insert(row) else { return false }
    try write(attached, inline, holder: row.key)
    return true
  }

  func insert(_ role: Role, attached: [AttachedPolicy], inline: [InlinePolicy]) throws -> Bool {
    var row = try newRow(.role)
    row.take(role)
    row.boundary = try boundary(role.boundary)
    guard try insert(row) else { return false }
    try write(attached, inline, holder: row.key)
    return true
  }

  func insert(_ policy: ManagedPolicy, versions: [PolicyVersion]) throws -> Bool {
    var row = try newRow(.policy)
    row.take(policy)
    // Versions whose ID is no number stand behind the others; a policy without versions goes on behind the default one it names.
    var last = versions.compactMap { PolicyVersion.number(of: $0.id) }.max() ?? 0
    var places: [Int64] = []
    for version in versions.reversed() {
      var place = PolicyVersion.number(of: version.id) ?? 0
      if place <= 0 || places.contains(place) {
        last += 1
        place = last
      }
      places.append(place)
    }
    row.lastVersion = versions.isEmpty ? PolicyVersion.number(of: policy.defaultVersion) ?? 0 : last
    guard try insert(row) else { return false }
    for (place, version) in zip(places, versions.reversed()) {
      try Table.version.insert(
        [
          .integer(row.key), .integer(place), .integer(scope.ordinal), .text(version.id), .text(version.document),
          .integer(version.created.seconds),
        ], into: db)
    }
    tallies[.versions, default: 0] += versions.count
    return true
  }

  func insert(_ profile: InstanceProfile, roles: [String]) throws -> Bool {
    var row = try newRow(.instanceProfile)
    row.take(profile)
    guard try insert(row) else { return false }
    for role in roles { try names.note(role: role, ofProfile: row.key) }
    return true
  }

  func setCredentialFacts(_ facts: CredentialFacts, ofUserNamed name: String) throws -> Bool {
    guard let user = try session.row(named: name, .user) else { return false }
    try session.setCredentialFacts(facts, ofUser: user.key)
    return true
  }

  func setRootCredentialFacts(_ facts: CredentialFacts) throws { try session.setRootCredentialFacts(facts) }
}

extension BulkSession {
  /// Ends the session before the commit.
  func finish() throws {
    _ = try complete()
    try session.finish()
  }

  func complete() throws -> (summary: BulkSummary, session: any AccountWriting) {
    if !isComplete { try makeWhole() }
    isComplete = true
    return (summary, session)
  }

  /// Indexes, search, tallies, and the names that were mentioned.
  private func makeWhole() throws {
    try buildIndexes()
    progress(0.2)
    for (kind, count) in summary.counts { tallies[.entities(kind), default: 0] += count }
    try writeTallies()
    try names.forEachMissingGroup { name, group in
      if summary.missingGroups.count < 1_000 { summary.missingGroups.append(name) }
      try db.run("DELETE FROM membership WHERE grp = ?", [.integer(group)])
      try db.run("DELETE FROM tally WHERE subject = ?", [.integer(Tally.members(group: group).subject(account: scope.ordinal))])
    }
    summary.missingRoles = try names.joinRoles()
    for (kind, number) in numbers { try session.add(.lastNumber(kind), Int(number) - session.tally(.lastNumber(kind))) }
    try indexTexts { progress(0.2 + 0.8 * $0) }
    try names.drop()
    if !summary.counts.isEmpty { session.markChanged() }
  }

  private func writeTallies() throws {
    for (tally, number) in tallies { try session.add(tally, number) }
    tallies.removeAll()
  }

  /// Keys in order make the search index grow at its end.
  private func indexTexts(_ progress: (Double) -> Void) throws {
    // Large pieces, merged once at the end: else the first change after the import would merge them while somebody waits.
    try configureSearch(hashSize: 32 << 20, automerge: 0)
    defer { try? configureSearch(hashSize: 1 << 20, automerge: 4) }
    let all = Double(max(summary.counts.values.reduce(0, +), 1))
    var (done, text) = (0.0, SearchText())
    for kind in EntityKind.allCases {
      guard let first = firstKeys[kind] else { continue }
      let range = first...scope.keys(kind).upperBound
      try db.forEach(
        "SELECT \(Table.entity.list) FROM entity WHERE key BETWEEN ? AND ? ORDER BY key",
        [.integer(range.lowerBound), .integer(range.upperBound)]
      ) { row in
        text.take(row, foldingAll: true)
        try db.run(
          "INSERT INTO search (rowid, text) VALUES (?, ?)", [.integer(row.integer(0)), .text(String(decoding: text.bytes, as: UTF8.self))])
        done += 1
        if done.truncatingRemainder(dividingBy: 4096) == 0 { progress(0.8 * done / all) }
        return true
      }
    }
    try db.run("INSERT INTO search (search) VALUES ('optimize')")
  }

  private func configureSearch(hashSize: Int64, automerge: Int64) throws {
    try db.run("INSERT INTO search (search, rank) VALUES ('hashsize', ?)", [.integer(hashSize)])
    try db.run("INSERT INTO search (search, rank) VALUES ('automerge', ?)", [.integer(automerge)])
  }

  private func buildIndexes() throws {
    guard indexesAreGone else { return }
    for index in Migration.bulkIndexes { try db.execute(sql: index.sql) }
    indexesAreGone = false
  }

  private func newKey(_ kind: EntityKind) -> Int64 {
    let number = (numbers[kind] ?? 0) + 1
    numbers[kind] = number
    return EntityKey.key(account: scope.ordinal, kind: kind, number: number)
  }

  private func newRow(_ kind: EntityKind) throws -> EntityRow {
    EntityRow(key: newKey(kind), account: scope.ordinal, kind: kind)
  }

  /// Writes a row; false where its name is taken.
  private func insert(_ row: EntityRow) throws -> Bool {
    if cancellation?.isCancelled == true { throw IAMError(.cancelled, .givenUp) }
    if tallies.count >= BulkNames.atHand { try writeTallies() }
    do {
      try Table.entity.insert(row.values, into: db)
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      return false
    }
    firstKeys[row.kind] = min(firstKeys[row.kind] ?? row.key, row.key)
    summary.counts[row.kind, default: 0] += 1
    if let boundary = row.boundary { tallies[.boundaries(reference: boundary), default: 0] += 1 }
    return true
  }

  private func boundary(_ arn: String?) throws -> Int64? {
    try arn.map { try names.reference(AttachedPolicy(name: ARN($0)?.name ?? $0, arn: $0)) }
  }

  private func write(_ attached: [AttachedPolicy], _ inline: [InlinePolicy], holder: Int64) throws {
    for policy in attached {
      let reference = try names.reference(policy)
      try db.run(
        "INSERT OR IGNORE INTO attachment (holder, reference, account) VALUES (?, ?, ?)",
        [.integer(holder), .integer(reference), .integer(scope.ordinal)])
      if db.changesCount > 0 { tallies[.attachments(reference: reference), default: 0] += 1 }
    }
    for policy in inline {
      try Table.inline.replace([.integer(holder), .text(policy.name), .integer(scope.ordinal), .text(policy.document)], in: db)
    }
  }
}
