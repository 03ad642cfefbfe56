import Language

/// What the argument parser complains about, as a sentence in every language. The parser tells it in English text only.
enum ParserComplaint {
  /// The sentence for a complaint about a command's arguments.
  static func sentence(_ complaint: String, _ command: [String]) -> Sentence {
    let name = (["iamdesk"] + command).joined(separator: " ")
    let line = String(complaint.prefix { $0 != "\n" })
    let quoted = quotedParts(line)
    let first = quoted.first ?? ""
    if line.hasPrefix("Unknown option"), quoted.count > 1 { return .unknownOption(first, nearest: quoted[1], command: name) }
    if line.hasPrefix("Unknown option") { return .unknownOption(first, nearest: nil, command: name) }
    if line.hasPrefix("Missing value for") { return .optionWithoutValue(optionName(first)) }
    if line.hasPrefix("Missing expected argument") { return .argumentMissing(plain(first), command: name) }
    if line.contains("nexpected argument") { return .unexpectedArgument(quoted.last ?? "", command: name) }
    if line.hasPrefix("The value"), quoted.count > 1 { return .badOptionValue(first, optionName(quoted[1])) }
    if line.contains("does not take any value") { return .flagWithValue(first) }
    return .argumentsNotUnderstood(command: name)
  }

  /// The texts between apostrophes.
  private static func quotedParts(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// `--store <path>` without what stands for the value.
  private static func optionName(_ text: String) -> String {
    String(text.prefix { $0 != " " })
  }

  private static func plain(_ text: String) -> String {
    text.replacing(" ...", with: "").filter { $0 != "<" && $0 != ">" }.uppercased()
  }
}
