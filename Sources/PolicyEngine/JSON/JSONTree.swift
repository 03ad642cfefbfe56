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
  /// The most values that are read: enough for any policy, and a bound on the memory that a hostile text can take (40 bytes a value).
  public static let mostValues = 250_000

  /// The text as UTF-8; every range counts in it.
  public let source: [UInt8]
  let nodes: [JSONNode]

  /// Reads a whole text.
  /// - Parameter allowingRepeatedKeys: whether a key may stand twice in an object; the first is then the one that is found.
  /// - Throws: `JSONError` at the first fault.
  public init(_ text: String, allowingRepeatedKeys: Bool = false) throws(JSONError) {
    try self.init(Array(text.utf8), allowingRepeatedKeys: allowingRepeatedKeys)
  }

  /// Reads a whole text that is UTF-8 already.
  init(_ bytes: [UInt8], allowingRepeatedKeys: Bool = false) throws(JSONError) {
    var parser = JSONParser(bytes, allowsRepeatedKeys: allowingRepeatedKeys)
    try parser.parse()
    source = parser.bytes
    nodes = parser.nodes
  }

  /// The outermost value.
  public var root: JSONValue { JSONValue(tree: self, index: 0) }
}

/// One value of the table, in 40 bytes. Links are indices into the table, -1 for none; offsets fit because texts of 2 GB are refused.
struct JSONNode: Sendable {
  let kind: JSONKind
  private let start: Int32
  var end: Int32
  private let keyStart: Int32
  private let keyEnd: Int32
  var parent: Int32 = -1
  var ordinal: Int32 = 0
  var firstChild: Int32 = -1
  var nextSibling: Int32 = -1
  var count: Int32 = 0

  init(kind: JSONKind, range: Range<Int>, keyRange: Range<Int>?) {
    self.kind = kind
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    keyStart = Int32(keyRange?.lowerBound ?? -1)
    keyEnd = Int32(keyRange?.upperBound ?? -1)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
  var keyRange: Range<Int>? { keyStart < 0 ? nil : Int(keyStart)..<Int(keyEnd) }
}
