import AWSCatalog
import Foundation
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

  /// The errors of some policies, counted by identifier and text.
  private func errors(_ policies: some Sequence<AWSManagedPolicy>) -> [String: Int] {
    let others = Set(FindingCatalogue.all.filter { $0.severity != .error }.map(\.id))
    var counts: [String: Int] = [:]
    for policy in policies {
      let bytes = Array(policy.document.utf8)
      for finding in PolicyDocument.findings(policy.document, as: .identity, reference: AWSServiceReference(), muted: others) {
        counts["\(finding.id) \(String(decoding: bytes[finding.range], as: UTF8.self))", default: 0] += 1
      }
    }
    return counts
  }

  /// What no catalogue knows or AWS writes otherwise than it tells others to. A policy that gets a new error is a false alarm of the checks
  /// or a gap of the catalogue: look at it before it is kept.
  ///
  /// Unoptimised code takes minutes for the few documents that are larger than any customer's: they are looked at with `IAMDESK_KEEP=1`.
  @Test func `they get no error but those that are kept, which are names that the catalogue lacks`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Kept/Findings/ManagedPolicies.txt").standardized
    if ProcessInfo.processInfo.environment["IAMDESK_KEEP"] == "1" {
      let lines = errors(AWSManagedPolicies.all).sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      #expect(KeptText.difference(of: lines.joined(separator: "\n"), from: "Findings/ManagedPolicies") == nil)
    } else {
      let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.drop { $0 != " " }.dropFirst() }
      let found = errors(AWSManagedPolicies.all.lazy.filter { $0.documentLength <= 1_500 })
      #expect(found.count > 50)
      #expect(Set(found.keys).subtracting(kept.map(String.init)) == [])
    }
  }
}
