public import Language

/// Why a theme can't be used.
public struct ThemeError: Error, Sendable, Equatable {
  /// One sentence that names the fault and the next step.
  public let sentence: Sentence

  init(_ sentence: Sentence) { self.sentence = sentence }
}
