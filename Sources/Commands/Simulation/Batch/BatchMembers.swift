import IAM
import Language
import PolicyEngine

/// The members of a line that are there and aren't null; others that the format doesn't know are passed over.
struct BatchMembers {
  enum Name: String, CaseIterable {
    case id, principal, action, resource, resourceAccount, context, identityPolicies, resourcePolicy, permissionBoundaries
    case sessionPolicies, scps, rcps, endpointPolicies, wildcardOnlyAction, condition, version
  }

  private static let names = Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0.rawValue, $0) })

  private var values: [Name: JSONValue] = [:]

  init(_ line: JSONValue) throws(BatchProblem) {
    guard line.kind == .object else { throw BatchProblem(.invalidInput, .batchLineNotObject) }
    for member in line.children where member.kind != .null {
      if let name = member.key.flatMap({ Self.names[$0] }) { values[name] = member }
    }
  }

  private static let documents: [Name] = [
    .identityPolicies, .resourcePolicy, .permissionBoundaries, .sessionPolicies, .scps, .rcps, .endpointPolicies, .condition,
  ]

  /// Whether a path, such as `scps[0][1].Statement`, leads into policy documents.
  static func holdsDocuments(_ path: String) -> Bool {
    documents.contains { name in
      path.hasPrefix(name.rawValue) && ["[", "."].contains(path.dropFirst(name.rawValue.count).first)
    }
  }

  subscript(name: Name) -> JSONValue? { values[name] }
}
