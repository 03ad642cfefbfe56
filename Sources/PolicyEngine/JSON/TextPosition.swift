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
  private static let block = 1024

  private let bytes: [UInt8]
  /// The line ends before each block of bytes: a text of line ends alone costs no more than another.
  private let endsBefore: [Int32]
  private let isASCII: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var endsBefore: [Int32] = []
    endsBefore.reserveCapacity(bytes.count / Self.block + 1)
    var ends: Int32 = 0
    var bits: UInt8 = 0
    bytes.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: buffer.count, by: Self.block) {
        endsBefore.append(ends)
        for offset in start..<min(start + Self.block, buffer.count) {
          bits |= buffer[offset]
          ends &+= buffer[offset] == UInt8(ascii: "\n") ? 1 : 0
        }
      }
    }
    self.endsBefore = endsBefore
    isASCII = bits < 0x80
  }

  /// The line of a byte offset, from 1.
  func line(of offset: Int) -> Int {
    guard offset > 0, !bytes.isEmpty else { return 1 }
    let offset = min(offset, bytes.count)
    let block = min(offset / Self.block, endsBefore.count - 1)
    return Int(endsBefore[block]) + bytes[(block * Self.block)..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// Where the line of an offset begins.
  private func start(of offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  /// The position of a byte offset; an offset past the end counts as the end.
  func position(of offset: Int) -> TextPosition {
    positions(of: CollectionOfOne(offset))[0]
  }

  /// The positions of byte offsets in ascending order. Reads each byte once, however long the lines are and however many the offsets; only
  /// the last character before an offset is read again, because the next one may go on with it.
  func positions(of offsets: some Collection<Int>) -> [TextPosition] {
    var line = 0
    var read = 0
    var column = 1
    return offsets.map { offset in
      let offset = min(max(offset, 0), bytes.count)
      let own = self.line(of: offset)
      if own != line { (line, read, column) = (own, start(of: offset), 1) }
      let piece = isASCII ? "" : String(decoding: bytes[read..<offset], as: UTF8.self)
      let length = isASCII ? offset - read : piece.count
      if length > 0 {
        column += length - 1
        read = max(read, offset - (piece.last?.utf8.count ?? 1))
      }
      return TextPosition(line: line, column: column + min(length, 1))
    }
  }
}
