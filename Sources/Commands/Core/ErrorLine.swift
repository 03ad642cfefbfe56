import IAM
import Language
import Terminal

/// How an error is told: `Code: One sentence.`, on one line, harmless to a terminal.
enum ErrorLine {
  static func text(_ code: String, _ sentence: Sentence, _ language: Language) -> String {
    SafeText("\(code): \(sentence(language))").text
  }

  static func text(_ error: IAMError, _ language: Language) -> String {
    text(error.code.rawValue, error.message, language)
  }
}
