import Language

/// Resources that another one of the same element already takes in.
enum RedundantResourceCheck: StatementCheck {
  static let redundant = FindingKind("REDUNDANT_RESOURCE", .suggestion, .redundantResource)
  static let kinds = [redundant]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    let items = statement.resources?.items ?? []
    guard items.count > 1 else { return }
    let resources = items.map { Resource($0.text) }
    let patterns = items.indices.filter { PatternRelation.hasWildcard(items[$0].text) }
    var steps = FindingList.mostComparisons
    var seen: [String: Int] = [:]
    for index in items.indices where steps > 0 {
      let other = seen[items[index].text] ?? patterns.first { isTaken(index, by: $0, resources, &steps) }
      if let other { found.add(redundant, .findingRedundant(items[index].text, by: items[other].text), at: items[index].value) }
      if seen[items[index].text] == nil { seen[items[index].text] = index }
    }
  }

  private static func isTaken(_ index: Int, by other: Int, _ resources: [Resource], _ steps: inout Int) -> Bool {
    let (narrow, wide) = (resources[index], resources[other])
    guard index != other, narrow.text != wide.text, wide.covers(narrow, &steps) else { return false }
    return index > other || !narrow.covers(wide, &steps)
  }

  private struct Resource {
    let text: String
    private let bytes: [UInt8]
    private let parts: [[UInt8]]
    private let beginning: Int

    init(_ text: String) {
      self.text = text
      bytes = Array(text.utf8)
      parts = DocumentValidator.segments(text).map { Array($0.utf8) }
      beginning = bytes.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") }.count
    }

    /// Part by part, because a wildcard doesn't reach over one of the first five colons; variables as what they are written.
    func covers(_ other: Resource, _ steps: inout Int) -> Bool {
      steps -= 1
      guard bytes.prefix(beginning) == other.bytes.prefix(beginning) else { return false }
      if PatternRelation.isStars(text) { return true }
      guard parts.count == 6, other.parts.count == 6 else { return false }
      // Buckets and their objects are listed side by side by custom, though a star reaches over the slash.
      let slash = UInt8(ascii: "/")
      if parts[2] == Array("s3".utf8), !parts[5].contains(slash), other.parts[5].contains(slash) { return false }
      for (wide, narrow) in zip(parts, other.parts) where !PatternRelation.covers(wide, narrow, &steps) { return false }
      return true
    }
  }
}
