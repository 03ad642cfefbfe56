/// What a JSON value is.
public enum JSONKind: Sendable, Hashable {
  /// An object: members in braces.
  case object
  /// An array: elements in brackets.
  case array
  /// A string.
  case string
  /// A number; its text is kept as written.
  case number
  /// `true` or `false`.
  case bool
  /// `null`.
  case null
}

/// A JSON text read into a flat table of values, each with the place it stands at.
///
/// Strictly RFC 8259, and stricter in two points that IAM shares: a key may stand once in an object, and half of a surrogate pair is no
/// character. The reader keeps its own stack, so deep nesting costs an error and never the program's.
public struct JSONTree: Sendable {
  /// The deepest nesting that is read; a policy needs six levels.
  public static let deepestNesting = 64

  /// The text as UTF-8; every range counts in it.
  public let source: [UInt8]
  let nodes: [JSONNode]

  /// Reads a whole text.
  /// - Throws: `JSONError` at the first fault.
  public init(_ text: String) throws(JSONError) {
    var parser = JSONParser(Array(text.utf8))
    try parser.parse()
    source = parser.bytes
    nodes = parser.nodes
  }

  /// The outermost value.
  public var root: JSONValue { JSONValue(tree: self, index: 0) }
}

/// One value of the table. Links are indices into the table, -1 for none.
struct JSONNode: Sendable {
  var kind: JSONKind
  var range: Range<Int>
  var keyRange: Range<Int>?
  var parent: Int
  var ordinal: Int
  var firstChild = -1
  var nextSibling = -1
  var count = 0
}
