/// White space that a document's lines have only because the document stands inside a larger text.
enum Indentation {
  /// The text without `count` bytes of white space at the start of each line but the first. Where a line has less, nothing is taken away:
  /// the text wasn't indented as a whole.
  static func removing(_ count: Int, from text: String) -> String {
    guard count > 0, text.utf8.contains(0x0A) else { return text }
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    var output: [UInt8] = Array(lines[0])
    for line in lines.dropFirst() {
      let margin = line.prefix(count)
      let isBlank = line.allSatisfy { $0 <= 0x20 }
      guard isBlank || margin.count == count && margin.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return text }
      output.append(0x0A)
      output += line.dropFirst(margin.count)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
