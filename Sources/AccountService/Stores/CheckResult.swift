public import Language

/// What one check of `doctor` found.
public struct CheckResult: Sendable, Hashable {
  /// How it went.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// As it should be.
    case ok
    /// Worth knowing, and no fault.
    case note
    /// Something must be done.
    case failed
  }

  /// The check's name for programs: `store-file`.
  public let check: String
  /// How it went.
  public let status: Status
  /// What was found; where it failed also what to do.
  public let message: Sentence

  /// A result.
  public init(_ check: String, _ status: Status, _ message: Sentence) {
    self.check = check
    self.status = status
    self.message = message
  }
}
