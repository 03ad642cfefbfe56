import AWSCatalog
import PolicyEngine

/// What findings promise for any text: each has a place, a kind of the catalogue, and goes away when it is muted.
struct FindingsCheck {
  let text: String
  let places: TextPlaces
  /// The text's values; nil where it isn't JSON.
  let tree: JSONTree?

  func run(as kind: PolicyKind) throws {
    let findings = find(kind)
    for finding in findings { try check(finding) }
    try promise(findings.map(\.range.lowerBound) == findings.map(\.range.lowerBound).sorted(), "findings aren't from top to bottom")
    guard let first = findings.first else { return }
    let fewer = find(kind, muted: [first.id.lowercased()])
    // Messages may differ: only so many of them suggest what was meant.
    let places = { (list: [PolicyFinding]) in list.map { "\($0.id) \($0.range) \($0.path)" } }
    try promise(places(fewer) == places(findings.filter { $0.id != first.id }), "muting \(first.id) changes others")
    try promise(find(kind) == findings, "asked twice, other findings come")
  }

  private func find(_ kind: PolicyKind, muted: Set<String> = []) -> [PolicyFinding] {
    PolicyDocument.findings(
      text, as: kind, reference: AWSServiceReference(), quota: .managed, account: "123456789012", muted: muted)
  }

  private func check(_ finding: PolicyFinding) throws {
    try places.check(finding.range, finding.position)
    try promise(FindingCatalogue.kind(finding.id) == finding.kind, "\(finding.id) isn't in the catalogue")
    guard let steps = JSONSteps.read(finding.path) else {
      throw BrokenPromise(description: "path \(finding.path) of \(finding.id) can't be read")
    }
    guard let tree, !steps.isEmpty else { return }
    let value = JSONSteps.resolve(steps, from: tree.root)
    let isThere = value.map { $0.range == finding.range || $0.keyRange == finding.range } ?? false
    try promise(isThere, "\(finding.id) at \(finding.range) isn't where its path \(finding.path) leads")
  }
}
