/// What a kind of finding in a policy document is called, and why it matters and how it is mended.
public struct FindingText: Sendable, Hashable {
  /// A few words, without a period.
  public let title: Sentence
  /// Whole sentences: why, and the next step.
  public let help: Sentence

  /// A finding's title and help.
  public init(title: Sentence, help: Sentence) {
    self.title = title
    self.help = help
  }
}
