import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// What the keys of lists and details begin: forms, pickers, confirmations, and the changes that follow them. A file a subject.
enum Actions {
  /// Asks, and on the answer that isn't the safe one makes a change.
  static func confirm(_ title: Sentence, _ question: Sentence, yes: Sentence, _ change: Change) -> [Effect] {
    [.open(ConfirmOverlay(title, [question], yes: yes, then: [.perform(change)]))]
  }

  /// The name of a policy by its ARN.
  static func name(ofPolicy arn: String) -> String { ARN(arn)?.name ?? arn }
}

// MARK: deletions

extension Actions {
  static func deleteUser(_ name: String, _ context: Context) -> [Effect] { [.open(DeleteOverlay(.user, name, at: .user(name)))] }
  static func deleteGroup(_ name: String, _ context: Context) -> [Effect] { [.open(DeleteOverlay(.group, name, at: .group(name)))] }
  static func deleteRole(_ name: String, _ context: Context) -> [Effect] { [.open(DeleteOverlay(.role, name, at: .role(name)))] }

  static func deletePolicy(_ arn: String, _ context: Context) -> [Effect] {
    if ARN(arn)?.account == "aws" { return [.tell(Notice(.failure, .awsManagedPolicyIsFixed(arn)))] }
    return [.open(DeleteOverlay(.policy, Self.name(ofPolicy: arn), at: .policy(arn: arn)))]
  }

  static func deleteInstanceProfile(_ name: String, _ context: Context) -> [Effect] {
    [.open(DeleteOverlay(.instanceProfile, name, at: .instanceProfile(name)))]
  }
}
