import AccountService
import Credentials
import IAM
import Language
import Synchronization

/// Signs people in for the loop, beside it: holds what waits for a code, so that no state of the console has a password in it.
final class Doorkeeper: Sendable {
  private struct Pending: Sendable {
    let attempt: SignInAttempt
    let challenge: SignInChallenge
  }

  private let desk: SignInDesk
  private let pending = Mutex<Pending?>(nil)

  init(_ desk: SignInDesk) { self.desk = desk }

  /// What the sign-in page should know; where the store can't tell, that somebody may sign in.
  var prospect: SignInProspect { (try? desk.prospect()) ?? SignInProspect(accountName: nil, canAnybodySignIn: true) }

  /// Tries a password, which is overwritten afterwards unless a code is to follow.
  func signIn(_ claim: SignInClaim, _ password: Secret) throws -> DoorEvent {
    giveUp()
    var isKept = false
    defer { if !isKept { password.wipe() } }
    let attempt = try desk.signIn(claim, password: password)
    switch attempt.outcome {
    case .signedIn(let arrival):
      return .admitted(Admitted(service: attempt.service, account: attempt.account, arrival: arrival))
    case .codeNeeded(let challenge):
      isKept = true
      pending.withLock { $0 = Pending(attempt: attempt, challenge: challenge) }
      return .codeNeeded
    }
  }

  /// Goes on with a code. A wrong one can be followed by another.
  func answer(_ code: String) throws -> DoorEvent {
    guard let waiting = pending.withLock({ $0 }) else { throw IAMError(.failedAuthentication, .signInFailed) }
    let arrival = try waiting.attempt.service.answer(waiting.challenge, code: code)
    giveUp()
    return .admitted(Admitted(service: waiting.attempt.service, account: waiting.attempt.account, arrival: arrival))
  }

  /// Overwrites the password that waits for a code.
  func giveUp() {
    pending.withLock { waiting in
      waiting?.challenge.giveUp()
      waiting = nil
    }
  }
}
