import IAM

/// When a session is looked at again: after a change of the store, and after a minute, since sessions and passwords also end by time.
struct SessionCheck {
  private var version: Int?
  private var moment: Timestamp?

  /// Whether it is due at a key press; counts as done then.
  mutating func isDue(version: Int?, at now: Timestamp) -> Bool {
    if version != nil, version == self.version, let moment, abs(now.seconds - moment.seconds) < 60 { return false }
    (self.version, moment) = (version, now)
    return true
  }
}
