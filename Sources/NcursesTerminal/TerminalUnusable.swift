public import Language

/// There is no terminal that the console could run on.
public struct TerminalUnusable: Error, Sendable, Equatable {
  /// One sentence that names the reason and the next step.
  public let sentence: Sentence

  init(_ sentence: Sentence) { self.sentence = sentence }
}
