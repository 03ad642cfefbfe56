public import Language

/// A kind of finding: what `--mute` names, and what the documentation lists.
public struct FindingKind: Sendable, Hashable, Identifiable {
  /// The identifier, such as `INVALID_ACTION`: Access Analyzer's own code where it has the check. Never changes.
  public let id: String
  /// How much it matters.
  public let severity: FindingSeverity
  /// What it is, in a few words.
  public let title: Sentence
  /// Why it matters and how it is mended.
  public let help: Sentence

  /// Whether IAM refuses a document that has it.
  public var isRefusal: Bool { Self.refusalIDs.contains(id) }

  init(_ id: String, _ severity: FindingSeverity, _ text: FindingText) {
    self.id = id
    self.severity = severity
    title = text.title
    help = text.help
  }
}
