import IAM
import Language

/// Why a line of a batch can't be evaluated.
struct BatchProblem: Error {
  /// IAM's code, such as `MalformedPolicyDocument`.
  let code: IAMError.Code
  /// One sentence.
  let message: Sentence
  /// The member, such as `identityPolicies[0].Statement[1].Action`; empty for the line as a whole.
  let path: String
  /// Where it is.
  let place: Place
  /// The line's `id` as it was given, where it isn't told otherwise.
  var id: String?

  enum Place {
    /// A byte of the line.
    case line(offset: Int)
    /// A place inside a document that stands as a string.
    case document(line: Int, column: Int)
  }

  init(_ code: IAMError.Code, _ message: Sentence, path: String = "", place: Place = .line(offset: 0)) {
    self.code = code
    self.message = message
    self.path = path
    self.place = place
  }
}
