/// Reads JSON of any size from a source of bytes, value by value, in the memory of one block and its longest string.
///
/// The one who reads asks for what should come next (`object`, `array`, `text`); what isn't asked for is checked and passed over. Strictly
/// RFC 8259. Nothing here calls itself, so nesting costs no stack; the depth is capped all the same.
///
/// The window is a buffer of its own: bytes from `position` to `end` are still to be read; those from `tokenStart` or `captureStart` on, where
/// they are set, must stay when the window moves on.
final class JSONReader {
  /// The deepest nesting that is read.
  static let deepest = 128

  private let source: any ByteSource
  let limits: JSONLimits
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var end = 0
  private var isAtEnd = false
  /// Bytes, line breaks and characters since the last one that left the window at its start.
  private var discarded = (bytes: 0, lines: 0, columns: 0)

  var position = 0
  var tokenStart = -1
  var captureStart = -1
  /// Where the element of a list that is held in memory begins, by its offset in the source; -1 outside such elements.
  var elementStart = -1
  /// The white space that the line under the reader begins with.
  var indentation = 0
  var depth = 0
  var nesting: [UInt8] = []
  var decoded: [UInt8] = []

  /// A reader whose window begins with `block` bytes.
  init(_ source: any ByteSource, block: Int = 256 * 1024, limits: JSONLimits = JSONLimits()) {
    self.source = source
    self.limits = limits
    capacity = max(16, block)
    bytes = .allocate(capacity: capacity)
    bytes.initialize(repeating: 0, count: capacity)
  }

  deinit {
    bytes.deallocate()
  }

  /// How many bytes lie behind the reader.
  var offset: Int { discarded.bytes + position }

  /// Fetches more bytes behind `end`; false at the end of the source. The window may move: indices into it are stale afterwards, but for
  /// `position`, `tokenStart` and `captureStart`.
  @inline(never)
  func refill() throws -> Bool {
    if isAtEnd { return false }
    if elementStart >= 0, offset - elementStart > limits.element { throw fault(.tooLong(limits.element)) }
    var first = position
    if tokenStart >= 0 { first = min(first, tokenStart) }
    if captureStart >= 0 { first = min(first, captureStart) }
    if first > 0 { drop(first) }
    if end == capacity {
      if capacity > 2 * limits.document + 1024 { throw fault(.tooLong(limits.document)) }
      grow()
    }
    let count = try source.read(into: UnsafeMutableRawBufferPointer(start: bytes + end, count: capacity - end))
    end += count
    isAtEnd = count == 0
    return count > 0
  }

  /// Whether `count` bytes stand from `position` on, fetching them where they are still to come.
  func has(_ count: Int) throws -> Bool {
    while end - position < count {
      if try !refill() { return false }
    }
    return true
  }

  /// The byte at the reader's place.
  func peek() throws -> UInt8? {
    if position < end { return bytes[position] }
    return try refill() ? bytes[position] : nil
  }

  /// A fault at the reader's place, or some bytes before it.
  func fault(_ kind: JSONFault.Kind, back: Int = 0) -> JSONFault {
    let place = max(0, position - back)
    let (lines, columns) = passed(place)
    return JSONFault(kind: kind, line: lines + 1, column: columns + 1, offset: discarded.bytes + place)
  }

  private func drop(_ count: Int) {
    let (lines, columns) = passed(count)
    discarded = (discarded.bytes + count, lines, columns)
    bytes.update(from: bytes + count, count: end - count)
    position -= count
    end -= count
    if tokenStart >= 0 { tokenStart -= count }
    if captureStart >= 0 { captureStart -= count }
  }

  private func grow() {
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    wider.initialize(repeating: 0, count: capacity * 2)
    wider.update(from: bytes, count: end)
    bytes.deallocate()
    bytes = wider
    capacity *= 2
  }

  /// Line breaks before an index of the window, and characters since the last of them. Sums without branches, which the compiler makes wide.
  private func passed(_ count: Int) -> (lines: Int, columns: Int) {
    var breaks = 0
    for index in 0..<count { breaks &+= bytes[index] == 0x0A ? 1 : 0 }
    var lineStart = breaks == 0 ? 0 : count
    while lineStart > 0, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
    var characters = 0
    for index in lineStart..<count { characters &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    return (discarded.lines + breaks, breaks == 0 ? discarded.columns + characters : characters)
  }
}
