import Terminal

/// One thing to choose from a list.
struct Choice: Sendable, Equatable, Identifiable {
  /// What tells it from the others: a name, an ARN.
  let id: String
  /// What it is called.
  let title: SafeText
  /// What stands behind the title: a description, an ARN.
  let detail: SafeText
  /// What stands before the title, such as the key of a command.
  let lead: SafeText
  /// The heading it stands below; choices of a group follow each other.
  let group: SafeText
  /// Everything the filter looks at, in lower case.
  private let haystack: [UInt8]

  /// - Parameter keywords: More words that the filter finds it by.
  init(
    id: String, title: SafeText, detail: SafeText = .empty, lead: SafeText = .empty, group: SafeText = .empty, keywords: String = ""
  ) {
    self.id = id
    self.title = title
    self.detail = detail
    self.lead = lead
    self.group = group
    let words = [title.text, detail.text, lead.text, keywords].filter { !$0.isEmpty }
    haystack = Array(words.joined(separator: "\n").lowercased().utf8)
  }

  /// A choice that is called what it is told apart by.
  init(_ name: String, detail: String = "", group: String = "") {
    self.init(id: name, title: SafeText(name), detail: SafeText(detail), group: SafeText(group))
  }

  /// Whether every word, in lower case, stands somewhere in it.
  func matches(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { word in
      haystack.withUnsafeBufferPointer { text in word.withUnsafeBufferPointer { Self.contains($0, in: text) } }
    }
  }

  private static func contains(_ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    guard word.count <= text.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}
