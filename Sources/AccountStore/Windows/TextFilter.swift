import IAM

/// What a person typed to narrow a list: words that must all be found in an entity's search text.
///
/// A word may also be a part of an ARN. What stands before an entity's path in its ARN is the same for all of a list, so it is no part of the
/// index: a word that reaches from there into the path is looked for by its part from the path on, at the start of the text.
struct TextFilter {
  struct Word {
    /// What the text must hold.
    let text: String
    let bytes: [UInt8]
    /// What the text may begin with instead.
    let beginning: String?
    let beginningBytes: [UInt8]

    func matches(_ text: [UInt8]) -> Bool {
      Bytes.contains(text, bytes) || (!beginningBytes.isEmpty && text.starts(with: beginningBytes))
    }

    /// Whether the search index, which holds every three characters, can be queried for it.
    var isLong: Bool {
      text.unicodeScalars.count >= 3 && beginning.map { $0.unicodeScalars.count >= 3 } ?? true
    }
  }

  let words: [Word]
  /// Whether rows must be folded scalar by scalar.
  let foldsAll: Bool

  init(_ filter: String, kind: EntityKind, scope: AccountScope) {
    let stem = FoldedText.fold("arn:\(scope.partition):iam::\(scope.id):\(kind.resourceType)")
    words = Self.words(filter).compactMap { word in
      if word.contains(":"), stem.contains(word) { return nil }
      var beginning: String?
      if let slash = word.firstIndex(of: "/"), slash > word.startIndex, stem.hasSuffix(word[..<slash]) {
        beginning = String(word[slash...])
      }
      return Word(text: word, bytes: Array(word.utf8), beginning: beginning, beginningBytes: Array((beginning ?? "").utf8))
    }
    foldsAll = words.contains { FoldedText.hasCasedScalar($0.text) }
  }

  /// The words of a filter, folded.
  static func words(_ filter: String) -> [String] {
    FoldedText.fold(filter).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  var isEmpty: Bool { words.isEmpty }

  func matches(_ text: SearchText) -> Bool {
    words.allSatisfy { $0.matches(text.bytes) }
  }

  /// The query for the search index; nil where no word is long enough for it.
  var indexQuery: String? {
    let parts = words.filter(\.isLong).map { word in
      word.beginning.map { "(\(quoted(word.text)) OR \(quoted($0)))" } ?? quoted(word.text)
    }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }

  /// Words of one or two characters, which the terms of the search index begin with.
  var shortWords: [String] {
    words.filter { !$0.isLong && $0.beginning == nil }.map(\.text)
  }

  /// Whether the search index alone says which entities match: it doesn't know where a text begins.
  var isIndexed: Bool { words.allSatisfy { $0.beginning == nil } }

  private func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
