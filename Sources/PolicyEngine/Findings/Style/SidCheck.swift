import Language

/// A Sid that is there and empty.
enum SidCheck: StatementCheck {
  static let emptySid = FindingKind("EMPTY_SID_VALUE", .suggestion, .emptySid)
  static let kinds = [emptySid]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard let sid = statement.value["Sid"], sid.string == "" else { return }
    found.add(emptySid, .findingEmptySid, at: sid)
  }
}
