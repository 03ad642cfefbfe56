public import Language

/// The arguments can't be used: told as `Usage: …` with status 2.
public struct UsageError: Error, Sendable, Equatable {
  /// One sentence that names the argument and the next step.
  public let message: Sentence

  /// An error with its sentence.
  public init(_ message: Sentence) {
    self.message = message
  }
}
