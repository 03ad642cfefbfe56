/// What is remembered of somebody's attempts to sign in.
public struct SignInState: Sendable, Hashable {
  /// Failures in a row that count towards the next lock.
  public var failures: Int
  /// Locks in a row; each lasts twice as long as the one before.
  public var locks: Int
  /// Until when no attempt succeeds.
  public var lockedUntil: Timestamp?
  /// The last success.
  public var lastSuccess: Timestamp?
  /// The last failure.
  public var lastFailure: Timestamp?
  /// All failures since the last success.
  public var failuresSinceSuccess: Int

  /// The state of who never tried.
  public init(
    failures: Int = 0, locks: Int = 0, lockedUntil: Timestamp? = nil, lastSuccess: Timestamp? = nil, lastFailure: Timestamp? = nil,
    failuresSinceSuccess: Int = 0
  ) {
    self.failures = failures
    self.locks = locks
    self.lockedUntil = lockedUntil
    self.lastSuccess = lastSuccess
    self.lastFailure = lastFailure
    self.failuresSinceSuccess = failuresSinceSuccess
  }
}
