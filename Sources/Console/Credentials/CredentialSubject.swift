import AccountService
import IAM
import Language
import Terminal

/// Whose credentials a page is about.
enum CredentialSubject: Sendable, Hashable {
  case user(String)
  case root

  init(_ answer: UserCredentials.Answer) { self = answer.owner == .root ? .root : .user(answer.name) }

  /// The name as titles and sentences have it.
  var name: Sentence {
    switch self {
    case .user(let name): Sentence(verbatim: name)
    case .root: .factRootUser
    }
  }

  /// `UserName` of operations on access keys, where the root user is nobody's name but the caller.
  var keyUserName: String? { if case .user(let name) = self { name } else { nil } }

  /// `UserName` of operations on MFA devices, where the root user is named by the account ID.
  func deviceUserName(_ context: Context) -> String {
    switch self {
    case .user(let name): name
    case .root: context.account.id.digits
    }
  }
}
