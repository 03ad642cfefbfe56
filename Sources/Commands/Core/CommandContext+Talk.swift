import AccountService
import Language

/// What commands tell and ask.
extension CommandContext {
  /// Tells that something was done: a sentence for people, members for programs.
  func done(_ sentence: Sentence, _ fields: [WireField]) throws {
    if shared.form == .json { return try host.output.line(JSONText.text(.structure(fields), indent: 4)) }
    try line(sentence)
  }

  /// Asks on the terminal; only a yes in either language is one.
  func confirm(_ question: Sentence) throws -> Bool {
    try host.errors.write(say(question) + " ")
    try host.errors.flush()
    let answer = host.input.line()?.lowercased().filter { !$0.isWhitespace }
    return ["y", "yes", "예", "네"].contains(answer)
  }
}
