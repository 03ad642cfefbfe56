import AccountStore
import IAM
import PolicyEngine

/// Whether the users and roles of this account that a trust policy names are there. Those of other accounts can't be known.
///
/// Source: [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
struct TrustPrincipals {
  let scope: ReadScope

  /// The first principal of this account that doesn't exist; nil where all do, or where the document can't be read.
  func firstMissing(in document: String) throws -> String? {
    guard let document = try? PolicyDocument(document) else { return nil }
    for principal in document.statements.flatMap({ $0.principals?.values ?? [] }) {
      if case .aws(let text) = principal, try !exists(text) { return text }
    }
    return nil
  }

  private func exists(_ text: String) throws -> Bool {
    guard let arn = ARN(text) else { return try existsByID(text) }
    guard arn.account == scope.account.id.digits else { return true }
    switch (arn.service, arn.resourceType) {
    case ("iam", "user"): return try isUser(arn)
    case ("iam", "role"): return try isRole(arn)
    case ("sts", "assumed-role"):
      let name = arn.resource.split(separator: "/").dropFirst().first.map(String.init) ?? ""
      return try scope.store.role(named: name)?.value.name == name
    default: return true
    }
  }

  /// In an ARN the name counts as it is spelt.
  private func isUser(_ arn: ARN) throws -> Bool {
    guard let user = try scope.store.user(named: arn.name)?.value else { return false }
    return user.name == arn.name && user.path == arn.path
  }

  private func isRole(_ arn: ARN) throws -> Bool {
    guard let role = try scope.store.role(named: arn.name)?.value else { return false }
    return role.name == arn.name && role.path == arn.path
  }

  /// A unique ID must be one of a user or role that is still there; what stands in place of a deleted one can't be saved again.
  private func existsByID(_ id: String) throws -> Bool {
    if id.hasPrefix(UniqueID.Prefix.user.rawValue) { return try scope.store.user(id: id) != nil }
    if id.hasPrefix(UniqueID.Prefix.role.rawValue) { return try scope.store.role(id: id) != nil }
    return true
  }
}
