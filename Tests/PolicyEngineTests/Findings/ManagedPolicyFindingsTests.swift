import AWSCatalog
import IAM
import PolicyEngine
import TestSupport
import Testing

struct ManagedPolicyFindingsTests {
  @Test func `every AWS managed policy prints back unchanged`() throws {
    for policy in AWSManagedPolicies.all {
      let text = policy.document
      #expect(try PolicyDocument(text).source == text)
    }
  }

  /// What no catalogue knows or AWS writes otherwise than it tells others to. A policy that gets a new error is a false alarm of the checks
  /// or a gap of the catalogue: look at it before it is kept.
  @Test func `they get no error but those that are kept, which are names that the catalogue lacks`() {
    let others = Set(FindingCatalogue.all.filter { $0.severity != .error }.map(\.id))
    var counts: [String: Int] = [:]
    for policy in AWSManagedPolicies.all {
      let bytes = Array(policy.document.utf8)
      for finding in PolicyDocument.findings(policy.document, as: .identity, reference: AWSServiceReference(), muted: others) {
        counts["\(finding.id) \(String(decoding: bytes[finding.range], as: UTF8.self))", default: 0] += 1
      }
    }
    let lines = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    #expect(KeptText.difference(of: lines.joined(separator: "\n"), from: "Findings/ManagedPolicies") == nil)
  }
}
