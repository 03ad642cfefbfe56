import AccountStore
import IAM
import Language

/// Inline policies: the same for users, groups and roles. Documents are kept byte for byte.
extension WriteScope {
  /// Writes an inline policy, over one of the same name if there is one.
  func putInline(_ name: String, _ document: String, in owner: PolicyOwner) throws {
    try reading.checkInlineDocument(document, named: name, in: owner)
    try store.put(InlinePolicy(name: name, document: document), in: owner.holder)
  }

  /// Deletes an inline policy.
  func deleteInline(_ name: String, from owner: PolicyOwner) throws {
    if try !store.deleteInlinePolicy(named: name, from: owner.holder) {
      throw IAMError(.noSuchEntity, .noSuchInlinePolicy(name, holder: owner.name), field: "PolicyName")
    }
  }
}

extension ReadScope {
  /// An inline policy by its name.
  func inline(_ name: String, of owner: PolicyOwner) throws -> InlinePolicy {
    guard let policy = try store.inlinePolicy(named: name, of: owner.holder) else {
      throw IAMError(.noSuchEntity, .noSuchInlinePolicy(name, holder: owner.name), field: "PolicyName")
    }
    return policy
  }

  /// A page of the names of an owner's inline policies.
  func inlinePage(of owner: PolicyOwner, marker: String?, maxItems: Int?) throws -> Page<InlinePolicyName> {
    try Page(of: try store.inlinePolicies(of: owner.holder).map { InlinePolicyName($0.name) }, marker: marker, maxItems: maxItems)
  }
}
