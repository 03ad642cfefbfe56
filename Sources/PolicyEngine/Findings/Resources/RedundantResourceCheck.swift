import Language

/// Resources that another one of the same element already takes in.
enum RedundantResourceCheck: StatementCheck {
  static let redundant = FindingKind("REDUNDANT_RESOURCE", .suggestion, .redundantResource)
  static let kinds = [redundant]
  /// Longer lists aren't compared, so that a document never costs more than it is worth.
  private static let longestList = 300

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    let items = statement.resources?.items ?? []
    guard items.count > 1, items.count <= longestList else { return }
    let resources = items.map { Resource($0.text) }
    let patterns = items.indices.filter { PatternRelation.hasWildcard(items[$0].text) }
    var seen: [String: Int] = [:]
    for index in items.indices {
      let other = seen[items[index].text] ?? patterns.first { isTaken(index, by: $0, resources) }
      if let other { found.add(redundant, .findingRedundant(items[index].text, by: items[other].text), at: items[index].value) }
      if seen[items[index].text] == nil { seen[items[index].text] = index }
    }
  }

  private static func isTaken(_ index: Int, by other: Int, _ resources: [Resource]) -> Bool {
    let (narrow, wide) = (resources[index], resources[other])
    guard index != other, narrow.text != wide.text, wide.covers(narrow) else { return false }
    return index > other || !narrow.covers(wide)
  }

  private struct Resource {
    let text: String
    let parts: [String]
    private let beginning: Int

    init(_ text: String) {
      self.text = text
      parts = DocumentValidator.segments(text)
      beginning = text.utf8.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") }.count
    }

    /// Part by part, because a wildcard doesn't reach over one of the first five colons; variables as what they are written.
    func covers(_ other: Resource) -> Bool {
      guard text.utf8.prefix(beginning).elementsEqual(other.text.utf8.prefix(beginning)) else { return false }
      if PatternRelation.isStars(text) { return true }
      guard parts.count == 6, other.parts.count == 6 else { return false }
      // Buckets and their objects are listed side by side by custom, though a star reaches over the slash.
      if parts[2] == "s3", !parts[5].contains("/"), other.parts[5].contains("/") { return false }
      return zip(parts, other.parts).allSatisfy { $0 == $1 || PatternRelation.covers($0, $1) }
    }
  }
}
