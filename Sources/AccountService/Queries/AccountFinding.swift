import AccountStore
import IAM
public import Language

/// Something about an account's credentials that should be put right.
///
/// Source: [Security best practices in IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html).
public enum AccountFinding: Sendable, Hashable {
  /// The root user has access keys.
  case rootHasAccessKeys
  /// The root user signs in without MFA.
  case rootWithoutMFA
  /// So many users have a console password and no MFA device.
  case passwordsWithoutMFA(Int)
  /// So many active access keys of users are older than 90 days.
  case oldAccessKeys(Int)

  /// After how many days an access key is old.
  ///
  /// Source: [Update access keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html).
  public static let oldKeyAge: Int64 = 90

  /// The finding in words.
  public var sentence: Sentence {
    switch self {
    case .rootHasAccessKeys: .findingRootKeys
    case .rootWithoutMFA: .findingRootMFA
    case .passwordsWithoutMFA(let count): .findingPasswords(count)
    case .oldAccessKeys(let count): .findingOldKeys(count, days: Self.oldKeyAge)
    }
  }

  /// All findings, worst first. Of users only the account's own credentials count, not what an imported report told.
  static func all(in scope: ReadScope) throws -> [AccountFinding] {
    let root = try RootState(in: scope)
    let users = try scope.store.credentialFindings(keysBefore: scope.now.adding(seconds: -oldKeyAge * 86_400))
    var findings: [AccountFinding] = []
    if root.hasAccessKeys { findings.append(.rootHasAccessKeys) }
    if root.mfa == false { findings.append(.rootWithoutMFA) }
    if users.passwordsWithoutMFA > 0 { findings.append(.passwordsWithoutMFA(users.passwordsWithoutMFA)) }
    if users.oldKeys > 0 { findings.append(.oldAccessKeys(users.oldKeys)) }
    return findings
  }
}
