/// How far lines stand in while a policy document is typed.
public enum PolicyIndent {
  /// The spaces that a line begins with when Enter is pressed behind a text: those of the line before, and one step more behind an opening
  /// bracket.
  /// - Parameters:
  ///   - line: the line up to the cursor.
  ///   - width: spaces a step.
  public static func newLine(after line: String, width: Int) -> String {
    let own = line.prefix { $0 == " " || $0 == "\t" }
    return opens(line) ? own + String(repeating: " ", count: width) : String(own)
  }

  /// The line without one step of its indentation where a closing bracket is its only word; nil where nothing changes.
  public static func closing(_ line: String, width: Int) -> String? {
    let own = line.prefix { $0 == " " }
    let rest = line.dropFirst(own.count)
    guard rest == "}" || rest == "]", own.count >= width else { return nil }
    return String(own.dropLast(width) + rest)
  }

  private static func opens(_ line: String) -> Bool {
    guard let last = PolicyTokens.tokens(line).last, last.kind == .punctuation else { return false }
    let byte = Array(line.utf8)[last.range.lowerBound]
    return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }
}
