import AccountStore
import IAM
import Language
import PolicyEngine

extension ReadScope {
  /// Throws the first problem IAM would find in a managed policy's document.
  func checkManagedDocument(_ document: String) throws {
    let quota = PolicyQuota(name: Quota.policySize.refusalName, limit: account.quota(.policySize))
    try throwFirst(PolicyDocument.validate(document, as: .identity, quota: quota), field: "PolicyDocument")
  }

  /// Throws the first problem with a role's trust policy: its language, its size, or a user or role of this account that isn't there.
  func checkTrustPolicy(_ document: String, field: String) throws {
    let quota = PolicyQuota(name: Quota.trustPolicySize.refusalName, limit: account.quota(.trustPolicySize))
    let problems = PolicyDocument.validate(document, as: .trust, quota: quota)
    try throwFirst(problems.filter { $0.code != .limitExceeded }, field: field)
    if let principal = try TrustPrincipals(scope: self).firstMissing(in: document) {
      throw IAMError(.malformedPolicyDocument, .policyInvalidPrincipal(kind: "AWS", value: principal), field: field)
    }
    try throwFirst(problems, field: field)
  }

  /// Throws the first problem with a document that is to be written into a user, group or role; the sizes of all its documents together are
  /// limited, white space not counted.
  func checkInlineDocument(_ document: String, named name: String, in owner: PolicyOwner) throws {
    try throwFirst(PolicyDocument.validate(document, as: .identity), field: "PolicyDocument")
    let others = try store.inlinePolicies(of: owner.holder).filter { $0.name.lowercased() != name.lowercased() }
    let size = others.reduce(PolicyQuota.sizeWithoutWhiteSpace(document)) { $0 + PolicyQuota.sizeWithoutWhiteSpace($1.document) }
    let most = account.quota(owner.inlineQuota)
    if size > most {
      throw IAMError(.limitExceeded, .inlinePoliciesTooLong(most, kind: owner.kind.sentence, owner.name), field: "PolicyDocument")
    }
  }

  private func throwFirst(_ problems: [DocumentProblem], field: String) throws {
    if let first = problems.first { throw first.error(field: field) }
  }
}
