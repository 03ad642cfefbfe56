public import Language

/// Something that a policy document should say otherwise, with its place.
public struct PolicyFinding: Sendable, Hashable {
  /// What kind of finding it is.
  public let kind: FindingKind
  /// The element, such as `Statement[1].Action`; empty for the whole document. Indices count from 0.
  public let path: String
  /// The bytes in question (UTF-8 offsets).
  public let range: Range<Int>
  /// The line and column where they begin.
  public let position: TextPosition
  /// What is wrong there, with the names in question, in one sentence.
  public let message: Sentence

  /// The kind's identifier, such as `INVALID_ACTION`.
  public var id: String { kind.id }
  /// How much it matters.
  public var severity: FindingSeverity { kind.severity }
  /// Why it matters and how it is mended.
  public var help: Sentence { kind.help }
}
