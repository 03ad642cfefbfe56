import IAM
import Language

/// What IAM takes as a password: 1 to 128 characters, of tab, line feed, carriage return and U+0020 to U+00FF.
///
/// Source: `passwordType` of the
/// [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html).
public enum PasswordText {
  /// The most characters a password may have.
  public static let maximumLength = 128

  /// The password that was typed, in the one form in which it is hashed, UTF-8 with composed letters (NFC): é is the same from a keyboard that
  /// sends it whole and from one that sends e and an accent.
  ///
  /// Throws `ValidationError` with one sentence where it is empty, too long, no UTF-8, or has other characters, such as Hangul.
  public static func normalized(_ typed: Secret, field: String = "Password") throws -> Secret {
    var problem: Sentence?
    var length = 0
    let text = typed.withBytes { bytes in
      Secret(capacity: bytes.count) { memory in
        var output = LatinOutput(memory)
        problem = output.read(bytes)
        length = output.length
        return output.size
      }
    }
    if problem == nil { problem = self.problem(ofLength: length) }
    if let problem {
      text.wipe()
      throw IAMError(.validationError, problem, field: field)
    }
    return text
  }

  private static func problem(ofLength length: Int) -> Sentence? {
    switch length {
    case 0: .passwordEmpty
    case ...maximumLength: nil
    default: .passwordTooLong(length, maximum: maximumLength)
    }
  }
}
