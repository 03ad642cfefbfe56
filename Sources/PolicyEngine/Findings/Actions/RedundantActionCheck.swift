import Language

/// Actions that another one of the same element already says.
enum RedundantActionCheck: StatementCheck {
  static let redundant = FindingKind("REDUNDANT_ACTION", .suggestion, .redundantAction)
  static let kinds = [redundant]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    let items = statement.actions?.items ?? []
    guard items.count > 1 else { return }
    let names = statement.actionIndex.names
    // Only patterns can say what another text says.
    let isPattern = names.map { PatternRelation.hasWildcard($0) }
    let bytes = names.map { Array($0.utf8) }
    var steps = FindingList.mostComparisons
    var seen: [String: Int] = [:]
    for index in items.indices where steps > 0 {
      if let earlier = seen[names[index]] {
        found.add(redundant, .findingRedundant(items[index].text, by: items[earlier].text), at: items[index].value)
        continue
      }
      seen[names[index]] = index
      let candidates = statement.actionIndex.places(of: names[index].prefix { $0 != ":" })
      if let other = candidates.first(where: { isPattern[$0] && isSaid(index, by: $0, bytes, &steps) }) {
        found.add(redundant, .findingRedundant(items[index].text, by: items[other].text), at: items[index].value)
      }
    }
  }

  private static func isSaid(_ index: Int, by other: Int, _ names: [[UInt8]], _ steps: inout Int) -> Bool {
    guard index != other, PatternRelation.covers(names[other], names[index], &steps), names[index] != names[other] else { return false }
    // Of two that say the same the later one is redundant.
    return index > other || !PatternRelation.covers(names[index], names[other], &steps)
  }
}
