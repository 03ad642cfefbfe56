import PolicyEngine

/// Whom a trust policy names, in short words for a list's column.
enum TrustedEntities {
  /// Services, accounts, users, roles and providers of the policy's Allow statements, each once, in the policy's order; empty for a document
  /// that can't be read.
  static func of(_ document: String) -> [String] {
    guard let document = try? PolicyDocument(document) else { return [] }
    var names: [String] = []
    for statement in document.statements where statement.effect == .allow {
      for principal in statement.principals?.values ?? [] where !names.contains(principal.text) { names.append(principal.text) }
    }
    return names
  }
}

extension PolicyPrincipal {
  /// The principal as the document writes it, without its kind.
  var text: String {
    switch self {
    case .anyone: "*"
    case .aws(let text), .service(let text), .federated(let text), .canonicalUser(let text), .other(_, let text): text
    }
  }
}
