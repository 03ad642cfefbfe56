public import IAM

extension PolicyDocument {
  /// Checks a document as Access Analyzer's policy validation does: what IAM refuses, what can't work, what gives too much, what can be
  /// said better.
  ///
  ///     PolicyDocument.findings(text, as: .identity, reference: AWSServiceReference(), muted: ["EMPTY_SID_VALUE"])
  ///
  /// Fast enough to ask on every key press: about a millisecond for a usual document. A document that isn't JSON, or that is longer than
  /// a request takes, gets only what IAM refuses.
  /// - Parameters:
  ///   - text: the document.
  ///   - kind: what it is for.
  ///   - reference: what services have; nil leaves out the checks that need to know.
  ///   - quota: the size to keep; nil checks none but the request's own limit.
  ///   - used: the characters that other documents under the same quota take.
  ///   - account: the account the document belongs to, twelve digits; nil takes every account for another one's.
  ///   - muted: identifiers of findings to leave out; case doesn't count.
  /// - Returns: the findings from the top of the document to its end.
  ///
  /// Source: [Policy check reference](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html).
  public static func findings(
    _ text: String, as kind: PolicyKind, reference: (any ServiceReference)?, quota: PolicyQuota? = nil, used: Int = 0,
    account: String? = nil, muted: Set<String> = []
  ) -> [PolicyFinding] {
    review(text, as: kind, reference: reference, quota: quota, used: used, account: account, muted: muted).findings
  }

  /// What `validate` and `findings` say of a document, read once for both: for editors, which need the one to save and the other to show.
  ///
  /// The parameters are those of `findings`.
  public static func review(
    _ text: String, as kind: PolicyKind, reference: (any ServiceReference)?, quota: PolicyQuota? = nil, used: Int = 0,
    account: String? = nil, muted: Set<String> = []
  ) -> PolicyReview {
    var found = FindingList(muted: muted)
    let (problems, tree) = examine(text, as: kind, quota: quota, used: used)
    for problem in problems { found.add(problem) }
    if let tree, tree.root.kind == .object, !problems.contains(where: { $0.kind == .documentTooLong }) {
      let policy = ReviewedPolicy(tree, kind: kind, reference: reference, account: account)
      for check in FindingCatalogue.checks where !found.mutes(check.kinds) { check.look(at: policy, &found) }
    }
    return PolicyReview(problems: problems, findings: found.inOrder(in: tree?.source ?? Array(text.utf8)))
  }
}
