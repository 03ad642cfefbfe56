import IAM

/// How failures to sign in are slowed down.
///
/// Five failures in a row lock an IAM user for 15 minutes, the next five for twice as long, up to a day. The root user is never locked, or
/// whoever knows the e-mail address could lock the account's last way in: from the fifth failure on each attempt waits, up to 30 seconds.
enum Lockout {
  static let failures = 5
  static let first: Int64 = 900
  static let longest: Int64 = 86_400
  static let longestPause = 30

  static func isLocked(_ state: SignInState, at now: Timestamp) -> Bool {
    state.lockedUntil.map { $0.seconds > now.seconds } ?? false
  }

  /// Seconds that the root user's attempt waits.
  static func pause(after state: SignInState) -> Int {
    guard state.failures >= failures else { return 0 }
    return min(longestPause, 1 << min(5, state.failures - failures))
  }

  /// The state after a failure. An attempt while locked counts, but makes the lock no longer.
  static func failed(_ state: SignInState, at now: Timestamp, locks: Bool) -> SignInState {
    var next = state
    next.lastFailure = now
    next.failuresSinceSuccess += 1
    if isLocked(state, at: now) { return next }
    next.lockedUntil = nil
    next.failures += 1
    guard locks, next.failures >= failures else { return next }
    next.lockedUntil = Timestamp(seconds: now.seconds + min(longest, first << min(7, state.locks)))
    next.locks += 1
    next.failures = 0
    return next
  }

  /// The state after a screen was unlocked: failures count anew, but the last sign-in is still the last one.
  static func unlocked(_ state: SignInState) -> SignInState {
    var next = state
    next.failures = 0
    next.locks = 0
    return next
  }

  static func succeeded(at now: Timestamp) -> SignInState { SignInState(lastSuccess: now) }
}
