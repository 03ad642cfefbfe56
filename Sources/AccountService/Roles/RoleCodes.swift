import AccountStore
import Credentials
import IAM
import Language

extension PreparationScope {
  /// Uses up an MFA code of the person who takes a role, in a transaction of its own: no code counts twice, whatever becomes of the role.
  /// Throws AccessDenied for a wrong one, which counts as a failure to sign in.
  func useUp(_ code: String, serialNumber: String?, for operation: AssumeRole) throws -> Timestamp {
    guard case .signedIn(let person) = caller, !person.isRoot else { throw IAMError(.accessDenied, .mfaCodeFailed) }
    let accepted = try service.store.write(service.accountID) { writing -> Timestamp? in
      let scope = WriteScope(
        store: writing, account: try writing.account, now: environment.now(), caller: caller, environment: environment)
      let state = try writing.signInState(of: person.owner)
      let devices = try writing.mfaDevices(of: person.owner).filter { serialNumber == nil || $0.serialNumber == serialNumber }
      guard !Lockout.isLocked(state, at: scope.now), let device = try DeviceCodes(scope: scope).accept(code, of: devices) else {
        return nil
      }
      try writing.put(device)
      if Lockout.unlocked(state) != state { try writing.put(Lockout.unlocked(state), of: person.owner) }
      return scope.now
    }
    if let accepted { return accepted }
    throw try refusal(of: operation, IAMError(.accessDenied, .mfaCodeFailed, field: "TokenCode")) { scope in
      let state = try scope.store.signInState(of: person.owner)
      try scope.store.put(Lockout.failed(state, at: scope.now, locks: true), of: person.owner)
    }
  }
}
