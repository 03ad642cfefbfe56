/// Lays policy documents out anew. Keys, strings and numbers keep their order and every byte; only white space changes.
public enum PolicyFormatter {
  /// The document with a line a member and element, as AWS's console shows it.
  /// - Parameters:
  ///   - text: a JSON text.
  ///   - indent: spaces a level, usually 2 or 4.
  /// - Throws: `JSONError` where the text isn't JSON; nothing can be laid out then.
  public static func format(_ text: String, indent: Int = 2) throws(JSONError) -> String {
    let tree = try JSONTree(text)
    var writer = Writer(tree: tree, indent: max(0, indent))
    writer.write(tree.root, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The document without any white space outside its strings.
  /// - Throws: `JSONError` where the text isn't JSON.
  public static func minify(_ text: String) throws(JSONError) -> String {
    let tree = try JSONTree(text)
    var writer = Writer(tree: tree, indent: nil)
    writer.write(tree.root, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private struct Writer {
    let tree: JSONTree
    let indent: Int?
    var bytes: [UInt8] = []

    // The reader's limit on nesting bounds this recursion.
    mutating func write(_ value: JSONValue, level: Int) {
      guard value.kind == .object || value.kind == .array else {
        bytes += tree.source[value.range]
        return
      }
      let isObject = value.kind == .object
      bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
      for (place, child) in value.children.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(level: level + 1)
        if let key = child.keyRange {
          bytes += tree.source[key]
          bytes += indent == nil ? [UInt8(ascii: ":")] : [UInt8(ascii: ":"), UInt8(ascii: " ")]
        }
        write(child, level: level + 1)
      }
      if value.count > 0 { breakLine(level: level) }
      bytes.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    private mutating func breakLine(level: Int) {
      guard let indent else { return }
      bytes.append(UInt8(ascii: "\n"))
      bytes += repeatElement(UInt8(ascii: " "), count: indent * level)
    }
  }
}
