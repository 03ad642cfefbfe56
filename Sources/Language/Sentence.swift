/// A text for people in every language of the program.
///
/// Sentences are made by the static members of this type, one file an area in `Sentences/`; each takes the arguments the text needs, so a
/// sentence with a missing argument or a missing translation doesn't compile. An argument may hold text from data: what draws or prints a
/// sentence neutralises control characters, a sentence itself doesn't.
public struct Sentence: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Korean text.
  public let korean: String

  /// A text in both languages.
  public init(_ english: String, _ korean: String) {
    self.english = english
    self.korean = korean
  }

  /// A text that is the same in every language: a name, a number, an operation.
  public init(verbatim text: String) {
    self.init(text, text)
  }

  /// The text in one language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    text(in: language)
  }
}
