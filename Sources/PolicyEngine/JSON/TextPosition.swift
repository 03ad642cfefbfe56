/// A place in a text as a person counts it.
public struct TextPosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1; a combined character counts once.
  public let column: Int

  /// A place by line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders places from the top of the text to its end.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Finds line and column of byte offsets; made once for a text, so that a thousand problems don't read it a thousand times.
struct LineIndex {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let isASCII: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var bits: UInt8 = 0
    bytes.withUnsafeBufferPointer { buffer in
      for offset in 0..<buffer.count {
        bits |= buffer[offset]
        if buffer[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
      }
    }
    self.starts = starts
    isASCII = bits < 0x80
  }

  /// The line of a byte offset, from 1.
  func line(of offset: Int) -> Int {
    place(of: offset) + 1
  }

  /// The position of a byte offset; an offset past the end counts as the end.
  func position(of offset: Int) -> TextPosition {
    positions(of: CollectionOfOne(offset))[0]
  }

  /// The positions of byte offsets in ascending order. Reads each byte once, however long the lines are and however many the offsets.
  func positions(of offsets: some Collection<Int>) -> [TextPosition] {
    var line = -1
    var read = 0
    var column = 1
    return offsets.map { offset in
      let offset = min(max(offset, 0), bytes.count)
      let place = place(of: offset)
      if place != line {
        (line, read, column) = (place, starts[place], 1)
      }
      column += isASCII ? offset - read : String(decoding: bytes[read..<offset], as: UTF8.self).count
      read = offset
      return TextPosition(line: line + 1, column: column)
    }
  }

  private func place(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
