import Language

/// Reads the structure of a JSON text into the table of `JSONTree`; `JSONScanner` reads the single words.
struct JSONParser {
  private enum Step {
    case value, firstElement, firstKey, key, afterValue
  }

  private struct Frame {
    let node: Int
    let isObject: Bool
    var lastChild = -1
    /// The keys, once an object has so many that looking through them would be slow.
    var keys = KeyTable()
  }

  /// How many keys of an object are looked through one by one.
  private static let fewKeys = 16

  private var scanner: JSONScanner
  private(set) var nodes: [JSONNode] = []
  private var frames: [Frame] = []
  private var key: Range<Int>?
  private let allowsRepeatedKeys: Bool

  var bytes: [UInt8] { scanner.bytes }

  init(_ bytes: [UInt8], allowsRepeatedKeys: Bool = false) {
    scanner = JSONScanner(bytes)
    self.allowsRepeatedKeys = allowsRepeatedKeys
  }

  /// Reads the whole text.
  mutating func parse() throws(JSONError) {
    if bytes.count > Int(Int32.max) { throw error(.jsonTooManyValues(JSONTree.mostValues), 0..<0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.jsonByteOrderMark, 0..<3) }
    scanner.skipSpace()
    if scanner.isAtEnd { throw error(.jsonEmptyDocument, at: scanner.offset) }
    nodes.reserveCapacity(min(bytes.count / 24, JSONTree.mostValues))
    var step = Step.value
    repeat {
      scanner.skipSpace()
      step =
        switch step {
        case .value: try readValue()
        case .firstElement: readFirstElement()
        case .firstKey: readFirstKey()
        case .key: try readKey()
        case .afterValue: try readSeparator()
        }
    } while !(frames.isEmpty && step == .afterValue)
    scanner.skipSpace()
    if !scanner.isAtEnd { throw error(.jsonTextAfterEnd, scanner.offset..<bytes.count) }
  }

  private mutating func readValue() throws(JSONError) -> Step {
    guard let byte = scanner.peek else { throw unclosed() }
    switch byte {
    case UInt8(ascii: "{"): return try open(.object)
    case UInt8(ascii: "["): return try open(.array)
    case UInt8(ascii: "\""): try add(.string, scan { (scanner) throws(JSONFault) in try scanner.skipString() })
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try add(.number, scan { (scanner) throws(JSONFault) in try scanner.skipNumber() })
    default: try readWord()
    }
    return .afterValue
  }

  private mutating func readWord() throws(JSONError) {
    guard let word = scanner.skipWord() else { throw error(.jsonExpectedValue(instead: found), at: scanner.offset) }
    switch word.text {
    case "true", "false": try add(.bool, word.range)
    case "null": try add(.null, word.range)
    default: throw error(.jsonUnknownWord(word.text), word.range)
    }
  }

  private mutating func open(_ kind: JSONKind) throws(JSONError) -> Step {
    guard frames.count < JSONTree.deepestNesting else { throw error(.jsonTooDeep(levels: JSONTree.deepestNesting), at: scanner.offset) }
    try add(kind, scanner.offset..<(scanner.offset + 1))
    scanner.advance()
    frames.append(Frame(node: nodes.count - 1, isObject: kind == .object))
    return kind == .object ? .firstKey : .firstElement
  }

  private mutating func readFirstElement() -> Step {
    if scanner.peek == UInt8(ascii: "]") { return close() }
    return .value
  }

  private mutating func readFirstKey() -> Step {
    if scanner.peek == UInt8(ascii: "}") { return close() }
    return .key
  }

  private mutating func readKey() throws(JSONError) -> Step {
    guard let byte = scanner.peek else { throw unclosed() }
    guard byte == UInt8(ascii: "\"") else { throw error(.jsonExpectedKey(instead: found), at: scanner.offset) }
    let range = try scan { (scanner) throws(JSONFault) in try scanner.skipString() }
    if !allowsRepeatedKeys, let earlier = earlierKey(equalTo: range) {
      throw error(.jsonDuplicateKey(JSONText.decode(bytes, range), line: LineIndex(bytes).line(of: earlier)), range)
    }
    scanner.skipSpace()
    guard scanner.peek == UInt8(ascii: ":") else { throw error(.jsonExpectedColon(key: JSONText.decode(bytes, range)), at: scanner.offset) }
    scanner.advance()
    key = range
    return .value
  }

  /// The place of a key of the innermost object that means the same text; nil where there is none.
  private mutating func earlierKey(equalTo range: Range<Int>) -> Int? {
    let last = frames.count - 1
    let object = nodes[frames[last].node]
    if object.count < Self.fewKeys {
      var next = Int(object.firstChild)
      while next >= 0 {
        if let other = nodes[next].keyRange, JSONText.isSame(bytes, other, range) { return other.lowerBound }
        next = Int(nodes[next].nextSibling)
      }
      return nil
    }
    if object.count == Self.fewKeys {
      var next = Int(object.firstChild)
      while next >= 0 {
        if let other = nodes[next].keyRange { _ = frames[last].keys.insert(other, in: bytes) }
        next = Int(nodes[next].nextSibling)
      }
    }
    return frames[last].keys.insert(range, in: bytes)
  }

  private mutating func readSeparator() throws(JSONError) -> Step {
    guard let byte = scanner.peek else { throw unclosed() }
    let isObject = frames[frames.count - 1].isObject
    switch byte {
    case UInt8(ascii: ","):
      let comma = scanner.offset
      scanner.advance()
      scanner.skipSpace()
      if scanner.peek == UInt8(ascii: "}") || scanner.peek == UInt8(ascii: "]") {
        throw error(.jsonCommaBeforeClosing(isObject ? "}" : "]"), at: comma)
      }
      return isObject ? .key : .value
    case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
      return close()
    default:
      throw error(isObject ? .jsonExpectedCommaOrBrace : .jsonExpectedCommaOrBracket, at: scanner.offset)
    }
  }

  private mutating func close() -> Step {
    scanner.advance()
    let frame = frames.removeLast()
    nodes[frame.node].end = Int32(scanner.offset)
    return .afterValue
  }

  private mutating func add(_ kind: JSONKind, _ range: Range<Int>) throws(JSONError) {
    let index = nodes.count
    guard index < JSONTree.mostValues else { throw error(.jsonTooManyValues(JSONTree.mostValues), range) }
    var node = JSONNode(kind: kind, range: range, keyRange: key)
    key = nil
    if let last = frames.indices.last {
      let parent = frames[last].node
      node.parent = Int32(parent)
      node.ordinal = nodes[parent].count
      nodes[parent].count += 1
      if frames[last].lastChild < 0 {
        nodes[parent].firstChild = Int32(index)
      } else {
        nodes[frames[last].lastChild].nextSibling = Int32(index)
      }
      frames[last].lastChild = index
    }
    nodes.append(node)
  }
}

extension JSONParser {
  /// Runs a scanner step and places its fault in the document.
  private mutating func scan(_ step: (inout JSONScanner) throws(JSONFault) -> Range<Int>) throws(JSONError) -> Range<Int> {
    do {
      return try step(&scanner)
    } catch {
      throw self.error(error.message, error.range)
    }
  }

  private func error(_ message: Sentence, at offset: Int) -> JSONError {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return error(message, offset..<end)
  }

  private func error(_ message: Sentence, _ range: Range<Int>) -> JSONError {
    JSONError(message: message, position: LineIndex(bytes).position(of: range.lowerBound), range: range, path: path)
  }

  /// The end of the text where an object or a list is still open.
  private func unclosed() -> JSONError {
    guard let frame = frames.last else { return error(.jsonEmptyDocument, at: scanner.offset) }
    let line = LineIndex(bytes).line(of: nodes[frame.node].range.lowerBound)
    return error(frame.isObject ? .jsonObjectNotClosed(line: line) : .jsonListNotClosed(line: line), at: scanner.offset)
  }

  private var path: String {
    guard let frame = frames.last else { return "" }
    let place = JSONPath.text(of: frame.node, in: nodes, source: bytes)
    if let key { return JSONPath.joined([place.isEmpty ? "" : place, JSONPath.step(key: JSONText.decode(bytes, key))]) }
    guard frame.lastChild >= 0 || !frame.isObject else { return place }
    return frame.isObject ? JSONPath.text(of: frame.lastChild, in: nodes, source: bytes) : place + "[\(nodes[frame.node].count)]"
  }

  private var found: String {
    scanner.character(at: scanner.offset)
  }
}
