import Foundation

/// Whom a trust policy names, in short words for a list's column.
enum TrustedEntities {
  /// Services, accounts, users, roles and providers of the policy's Allow statements, each once, in the policy's order; empty for a document
  /// that can't be read.
  static func of(_ document: String) -> [String] {
    guard let object = try? JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any] else { return [] }
    let statements = object["Statement"] as? [[String: Any]] ?? (object["Statement"] as? [String: Any]).map { [$0] } ?? []
    var names: [String] = []
    for principal in statements.compactMap({ $0["Principal"] }) {
      for name in values(principal) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static func values(_ value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(values)
    case let map as [String: Any]: map.keys.sorted().flatMap { map[$0].map(values) ?? [] }
    default: []
    }
  }
}
