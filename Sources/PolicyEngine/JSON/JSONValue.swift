/// A value in a JSON tree: what it is, what it holds, where it stands.
public struct JSONValue: Sendable {
  let tree: JSONTree
  let index: Int

  private var node: JSONNode { tree.nodes[index] }

  /// What the value is.
  public var kind: JSONKind { node.kind }
  /// The value's bytes, quotes and brackets included.
  public var range: Range<Int> { node.range }
  /// The bytes of the key with its quotes, where the value is a member of an object.
  public var keyRange: Range<Int>? { node.keyRange }
  /// The number of members or elements; 0 for other values.
  public var count: Int { Int(node.count) }

  /// The key, escapes resolved, where the value is a member of an object.
  public var key: String? {
    node.keyRange.map { JSONText.decode(tree.source, $0) }
  }

  /// The text of a string, escapes resolved; nil for other values.
  public var string: String? {
    kind == .string ? JSONText.decode(tree.source, range) : nil
  }

  /// The truth of a bool; nil for other values.
  public var bool: Bool? {
    kind == .bool ? tree.source[range.lowerBound] == UInt8(ascii: "t") : nil
  }

  /// The value exactly as it is written.
  public var text: String {
    String(decoding: tree.source[range], as: UTF8.self)
  }

  /// The members of an object or the elements of an array, in the order they are written.
  public var children: [JSONValue] {
    var result: [JSONValue] = []
    result.reserveCapacity(count)
    var next = Int(node.firstChild)
    while next >= 0 {
      result.append(JSONValue(tree: tree, index: next))
      next = Int(tree.nodes[next].nextSibling)
    }
    return result
  }

  /// The member of an object with a key, compared exactly.
  public subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var next = Int(node.firstChild)
    while next >= 0 {
      if let range = tree.nodes[next].keyRange, JSONText.isEqual(tree.source, range, key) { return JSONValue(tree: tree, index: next) }
      next = Int(tree.nodes[next].nextSibling)
    }
    return nil
  }

  /// Where the value stands in the document, such as `Statement[1].Action`; empty for the outermost. Indices count from 0.
  public var path: String {
    JSONPath.text(of: index, in: tree.nodes, source: tree.source)
  }
}
