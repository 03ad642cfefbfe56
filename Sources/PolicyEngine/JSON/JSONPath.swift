/// Writes where a value stands: `Statement[0].Condition.StringEquals["aws:username"]`.
enum JSONPath {
  /// The path of a value of the table.
  static func text(of index: Int, in nodes: [JSONNode], source: [UInt8]) -> String {
    var steps: [String] = []
    var index = index
    while index > 0 {
      let node = nodes[index]
      steps.append(node.keyRange.map { step(key: JSONText.decode(source, $0)) } ?? "[\(node.ordinal)]")
      index = Int(node.parent)
    }
    return joined(steps.reversed())
  }

  /// The step to a member: `.Key`, or `["a:key"]` for a key that isn't a plain word.
  static func step(key: String) -> String {
    let isWord = !key.isEmpty && key.utf8.allSatisfy { isWordByte($0) }
    return isWord ? "." + key : "[" + JSONText.quoted(key) + "]"
  }

  /// Steps in a row; the first point is left out.
  static func joined(_ steps: some Sequence<String>) -> String {
    let text = steps.joined()
    return text.hasPrefix(".") ? String(text.dropFirst()) : text
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"): true
    default: false
    }
  }
}
