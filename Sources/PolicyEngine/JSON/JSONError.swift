public import Language

/// The first place where a text isn't JSON as RFC 8259 has it, or repeats a key.
public struct JSONError: Error, Sendable, Hashable {
  /// What was expected there, in words that tell how to mend it.
  public let message: Sentence
  /// The line and column of the place.
  public let position: TextPosition
  /// The bytes in question (UTF-8 offsets); empty where something is missing.
  public let range: Range<Int>
  /// Where in the document's structure the reader was, such as `Statement[1].Action`; empty at the top. Indices count from 0.
  public let path: String
}
