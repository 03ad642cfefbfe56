import GRDB
import IAM

/// Counts what the store keeps numbers of.
struct TallyCheck {
  let db: Database

  func run() throws -> [IntegrityProblem] {
    var counted: [Int64: Int] = [:]
    try count("SELECT account, kind, count(*) FROM entity GROUP BY account, kind", into: &counted) { code in
      EntityKind(code: code).map(Tally.entities)
    }
    try count("SELECT account, 0, count(*) FROM policy_version GROUP BY account", into: &counted) { _ in .versions }
    try count("SELECT account, grp, count(*) FROM membership GROUP BY account, grp", into: &counted) { .members(group: $0) }
    try count("SELECT account, reference, count(*) FROM attachment GROUP BY account, reference", into: &counted) {
      .attachments(reference: $0)
    }
    try count("SELECT account, boundary, count(*) FROM entity WHERE boundary IS NOT NULL GROUP BY account, boundary", into: &counted) {
      .boundaries(reference: $0)
    }
    var problems: [IntegrityProblem] = []
    try db.forEach("SELECT subject, account, number FROM tally") { row in
      let (subject, kept) = (row.integer(0), row.int(2))
      let lastNumbers = EntityKind.allCases.map { Tally.lastNumber($0).subject(account: row.integer(1)) }
      guard !lastNumbers.contains(subject) else { return true }
      let actual = counted.removeValue(forKey: subject) ?? 0
      if actual != kept { problems.append(.wrongTally(kept: kept, counted: actual)) }
      return true
    }
    return problems + counted.values.filter { $0 != 0 }.map { .wrongTally(kept: 0, counted: $0) }
  }

  private func count(_ sql: String, into counted: inout [Int64: Int], _ tally: (Int64) -> Tally?) throws {
    for row in try db.all(sql, [], { (account: $0.integer(0), what: $0.integer(1), number: $0.int(2)) }) {
      if let tally = tally(row.what) { counted[tally.subject(account: row.account)] = row.number }
    }
  }
}
