import PolicyEngine

/// What laying a document out promises: the same values with every byte of theirs, a result that stands when laid out again.
struct FormatterCheck {
  let tree: JSONTree
  let text: String

  func run() throws {
    let short = try PolicyFormatter.minify(text)
    let wide = try PolicyFormatter.format(text)
    let own = words(tree)
    for other in [short, wide, try PolicyFormatter.format(text, indent: 0), try PolicyFormatter.format(text, indent: 4)] {
      try promise(words(try JSONTree(other)) == own, "laying out changes a value: \(other)")
      try promise(try PolicyFormatter.minify(other).utf8.elementsEqual(short.utf8), "white space is lost or made: \(other)")
    }
    try promise(try PolicyFormatter.format(wide).utf8.elementsEqual(wide.utf8), "laying out twice differs: \(wide)")
    try promise(short.utf8.count <= text.utf8.count, "minified is longer")
    try promise(PolicyQuota.sizeWithoutWhiteSpace(text) == short.unicodeScalars.count, "white space is counted otherwise than minified")
    try promise(PolicyQuota.sizeWithoutWhiteSpace(wide) == short.unicodeScalars.count, "layout counts as size")
  }

  /// Keys and single values as written, and the beginnings of others, in order.
  private func words(_ tree: JSONTree) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var waiting = [tree.root]
    while let value = waiting.popLast() {
      let isSingle = value.kind != .object && value.kind != .array
      words.append(value.keyRange.map { tree.source[$0] } ?? [])
      words.append(isSingle ? tree.source[value.range] : tree.source[value.range].prefix(1))
      waiting += value.children.reversed()
    }
    return words
  }
}
