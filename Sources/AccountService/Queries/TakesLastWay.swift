import AccountStore
import IAM

extension AccountService {
  /// Whether changes would take away the last way into the account as an administrator; see `WaysIn`.
  ///
  /// They are made in a transaction, which is looked at and rolled back: whatever they are, groups, versions, boundaries and denies count as
  /// the policy engine counts them. False where there is no way in already, since nothing is lost then, and where they would be refused:
  /// the refusal is told when they are made. The store's local owner isn't counted: that way stays whatever is done here.
  public func takesLastWay(_ operations: [any WriteOperation], as caller: Caller) throws -> Bool {
    guard operations.contains(where: { Self.canLockOut.contains(type(of: $0).action) }) else { return false }
    guard try reading(as: caller, { try !WaysIn(limit: 1).run(in: $0).ways.isEmpty }) else { return false }
    do {
      try store.write(accountID) { writing in
        for operation in operations where !(operation is any PreparedOperation) {
          let scope = try scope(writing, caller)
          try Admission(scope: scope.reading).admit(operation)
          try operation.check()
          _ = try operation.run(in: scope)
        }
        throw TriedOut(isOpen: try !WaysIn(limit: 1).run(in: scope(writing, caller).reading).ways.isEmpty)
      }
    } catch let outcome as TriedOut {
      return !outcome.isOpen
    } catch is IAMError {
      return false
    }
    return false
  }

  private func scope(_ writing: any AccountWriting, _ caller: Caller) throws -> WriteScope {
    WriteScope(
      store: writing, account: try writing.account, now: environment.now(), caller: caller, environment: environment, policies: policies,
      isChanging: true)
  }

  /// The end of a transaction that is only to be looked at.
  private struct TriedOut: Error {
    let isOpen: Bool
  }

  /// Whatever bears on what users may do. Passwords that are set don't: they lock nobody out.
  private static let canLockOut: Set<String> = [
    "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachUserPolicy", "iam:CreatePolicyVersion", "iam:DeactivateMFADevice",
    "iam:DeleteGroup", "iam:DeleteGroupPolicy", "iam:DeleteLoginProfile", "iam:DeletePolicy", "iam:DeleteUser", "iam:DeleteUserPolicy",
    "iam:DetachGroupPolicy", "iam:DetachUserPolicy", "iam:PutGroupPolicy", "iam:PutUserPermissionsBoundary", "iam:PutUserPolicy",
    "iam:RemoveUserFromGroup", "iam:SetDefaultPolicyVersion", "iam:TagUser", "iam:UntagUser", "iam:UpdateUser",
  ]
}
