import AccountStore
import Credentials
import IAM
import Language

/// What an operation may use before its transaction.
public struct PreparationScope {
  let service: AccountService
  /// Who asks.
  let caller: Caller
  /// The users that changes before this one in the same transaction create.
  let newUsers: Set<String>

  init(service: AccountService, caller: Caller, newUsers: Set<String> = []) {
    self.service = service
    self.caller = caller
    self.newUsers = newUsers
  }

  /// Clock, randomness, costs.
  var environment: ServiceEnvironment { service.environment }

  /// Reads in one consistent view.
  func read<T>(_ body: (ReadScope) throws -> T) throws -> T {
    try service.reading(as: caller, body)
  }

  /// Hashes a new password; one of at most as many at once as there are cores.
  func hash(_ password: Secret) throws -> PasswordHash {
    var generator = environment.random()
    return try environment.hash { try PasswordHash.make(password, cost: environment.passwordCost, using: &generator) }
  }

  /// Whether a password is the one of a hash.
  func matches(_ password: Secret, _ hash: String) throws -> Bool {
    try environment.hash { try PasswordHash(encoded: hash)?.matches(password) ?? false }
  }

  /// A refusal that leaves something behind, such as a failure that counts: that and the audit entry are written in one transaction, at once.
  /// Where the store can't take them, nobody is told whether the input was right: the store's failure is thrown.
  func refusal(of operation: any WriteOperation, _ error: IAMError, leaving body: (WriteScope) throws -> Void) throws -> AuditedRefusal {
    try service.store.write(service.accountID) { writing in
      let scope = WriteScope(
        store: writing, account: try writing.account, now: environment.now(), caller: caller, environment: environment)
      try body(scope)
      try writing.append(
        AuditRecordMaker(scope: scope.reading, environment: environment).record(of: operation, answer: [], error: error))
    }
    return AuditedRefusal(error: error)
  }
}

/// A refusal whose audit entry is written.
struct AuditedRefusal: Error {
  let error: IAMError
}

extension ServiceEnvironment {
  /// Seals and opens the account's secrets. Throws UnusableStore where the store's key isn't at hand.
  func secrets() throws -> SecretSealer {
    guard let sealer else { throw IAMError(.unusableStore, .keyNotAtHand) }
    return sealer
  }
}
