import AccountService
import IAM

/// Who is before the console.
enum Presence: Sendable, Equatable {
  /// The store's owner, at its machine.
  case localOwner
  /// Nobody: only the sign-in page is there.
  case nobody
  /// Somebody who signed in.
  case person(Arrival)

  /// The person who signed in.
  var person: SignedIn? { if case .person(let arrival) = self { arrival.person } else { nil } }
}

/// Somebody who has just been let in, and where she works from now on.
struct Admitted: Sendable {
  let service: AccountService
  let account: Account
  let arrival: Arrival
}

/// What comes of signing in and out and of unlocking, and what the loop finds out about the session.
enum DoorEvent: Sendable {
  /// Somebody is signed in.
  case admitted(Admitted)
  /// The password is right and a code of an MFA device is wanted.
  case codeNeeded
  /// Somebody is in a role from now on.
  case switched(SwitchedRole)
  /// It didn't work.
  case refused(IAMError)
  /// The screen is to be seen again.
  case unlocked
  /// The place in the queue of those whose passwords are checked; 1 is the next.
  case place(Int)
  /// The session isn't good any more.
  case ended(IAMError)
  /// The session may do nothing but set a new password.
  case newPasswordNeeded
  /// What the sign-in page should know.
  case prospect(SignInProspect)
}
