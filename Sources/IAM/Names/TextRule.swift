public import Language

/// What a text parameter may be: its length in characters and its characters.
///
/// Source: the patterns in the [IAM API Reference](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html).
public struct TextRule: Sendable {
  /// How many characters (Unicode scalars), at least and at most.
  public let length: ClosedRange<Int>
  /// The pattern as IAM prints it in its error messages.
  public let pattern: String
  /// The characters in words.
  public let characters: Sentence
  /// Whether a text of a right length is well formed.
  let matches: @Sendable (String) -> Bool

  init(_ length: ClosedRange<Int>, pattern: String, characters: Sentence, matches: @escaping @Sendable (String) -> Bool) {
    self.length = length
    self.pattern = pattern
    self.characters = characters
    self.matches = matches
  }

  /// What is wrong with a text; nil when nothing is.
  ///
  /// - Parameters:
  ///   - text: The value.
  ///   - member: The wire name of the parameter (`UserName`), which the error belongs to.
  public func problem(with text: String, member: String) -> IAMError? {
    let count = text.unicodeScalars.count
    if count < length.lowerBound {
      return IAMError(.validationError, count == 0 ? .valueMissing(member) : .tooShort(member, minimum: length.lowerBound), field: member)
    }
    if count > length.upperBound {
      return IAMError(.validationError, .tooLong(member, maximum: length.upperBound, actual: count), field: member)
    }
    if !matches(text) { return IAMError(.validationError, .badCharacters(member, allowed: characters), field: member) }
    return nil
  }

  /// Throws what is wrong with a text.
  public func check(_ text: String, member: String) throws {
    if let problem = problem(with: text, member: member) { throw problem }
  }
}
