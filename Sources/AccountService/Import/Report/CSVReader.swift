import IAM
import Language

/// Reads CSV row by row: fields with or without quotation marks, rows that end in CR LF or LF, a byte order mark at the start or none.
///
/// Source: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180).
final class CSVReader {
  /// The most bytes of one row.
  static let longestRow = 64 << 10

  private let source: any ByteSource
  private let name: String
  private var buffer: [UInt8]
  private var position = 0
  private var end = 0
  /// The line the next row begins at, from 1.
  private(set) var line = 1

  /// A reader; `name` is for errors.
  init(_ source: any ByteSource, name: String) throws {
    self.source = source
    self.name = name
    buffer = Array(repeating: 0, count: 64 << 10)
    for byte: UInt8 in [0xEF, 0xBB, 0xBF] {
      guard try peek() == byte else { break }
      position += 1
    }
  }

  /// The next row's fields; nil at the end. Empty lines are passed over.
  func row() throws -> [String]? {
    while let byte = try peek(), byte == 0x0A || byte == 0x0D { advance() }
    guard try peek() != nil else { return nil }
    let start = line
    var fields: [String] = []
    var size = 0
    while true {
      let bytes = try peek() == UInt8(ascii: "\"") ? try quotedField() : try plainField()
      size += bytes.count + 1
      if size > Self.longestRow { throw broken(.csvRowTooLong(Self.longestRow), line: start) }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw broken(.jsonNoUTF8, line: start) }
      if bytes.contains(0) { throw broken(.jsonNUL, line: start) }
      fields.append(text)
      switch try peek() {
      case UInt8(ascii: ","): advance()
      case nil: return fields
      case 0x0A, 0x0D:
        if try peek() == 0x0D { advance() }
        if try peek() == 0x0A { advance() }
        return fields
      default: throw broken(.csvTextBehindQuote, line: line)
      }
    }
  }

  /// An error at a line of the file.
  func broken(_ what: Sentence, line: Int) -> IAMError {
    IAMError(.invalidInput, .reportBroken(name, line: line, what))
  }

  private func plainField() throws -> [UInt8] {
    var field: [UInt8] = []
    while let byte = try peek(), byte != UInt8(ascii: ","), byte != 0x0A, byte != 0x0D {
      if byte == UInt8(ascii: "\"") { throw broken(.csvQuoteInside, line: line) }
      try append(byte, to: &field)
    }
    return field
  }

  private func quotedField() throws -> [UInt8] {
    let start = line
    var field: [UInt8] = []
    advance()
    while let byte = try peek() {
      guard byte == UInt8(ascii: "\"") else {
        try append(byte, to: &field)
        continue
      }
      advance()
      if try peek() != UInt8(ascii: "\"") { return field }
      try append(byte, to: &field)
    }
    throw broken(.csvQuoteOpen, line: start)
  }

  private func append(_ byte: UInt8, to field: inout [UInt8]) throws {
    if field.count >= Self.longestRow { throw broken(.csvRowTooLong(Self.longestRow), line: line) }
    field.append(byte)
    advance()
  }

  private func peek() throws -> UInt8? {
    if position == end {
      position = 0
      end = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
    }
    return position < end ? buffer[position] : nil
  }

  private func advance() {
    if buffer[position] == 0x0A { line += 1 }
    position += 1
  }
}
