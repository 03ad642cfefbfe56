public import Credentials
import IAM

/// Writes wire values as JSON, members in their order.
public struct JSONText {
  /// How dates are written.
  public enum DateForm: Sendable {
    /// `2023-03-09T10:41:45+00:00`, as the AWS CLI prints them.
    case commandLine
    /// `2023-03-09T10:41:45Z`, as CloudTrail writes them.
    case trail
  }

  private var output: [UInt8] = []
  private var pieces: [Piece] = []
  private var opensSecrets = false
  private let indent: Int?
  private let dates: DateForm

  /// A writer; `indent` is the number of spaces a level, nil for one line.
  public init(indent: Int? = nil, dates: DateForm = .commandLine) {
    self.indent = indent
    self.dates = dates
  }

  /// A value as JSON text; `level` is how deep in a larger text it will stand.
  public static func text(_ value: WireValue, indent: Int? = nil, dates: DateForm = .commandLine, level: Int = 0) -> String {
    var writer = JSONText(indent: indent, dates: dates)
    writer.write(value, level: level)
    return String(decoding: writer.output, as: UTF8.self)
  }

  /// A value as it stands inside a larger text, `level` levels deep; its first line isn't indented.
  static func bytes(_ value: WireValue, indent: Int, level: Int) -> [UInt8] {
    var writer = JSONText(indent: indent)
    writer.write(value, level: level)
    return writer.output
  }

  /// A text as a JSON string, quotes included.
  public static func quoted(_ text: String) -> String {
    var writer = JSONText()
    writer.write(string: text)
    return String(decoding: writer.output, as: UTF8.self)
  }

  private mutating func write(_ value: WireValue, level: Int) {
    switch value {
    case .text(let text): write(string: text)
    case .integer(let number): output += String(number).utf8
    case .boolean(let flag): output += (flag ? "true" : "false").utf8
    case .timestamp(let moment): write(string: dates == .commandLine ? moment.iso8601 : moment.iso8601Zulu)
    case .document(let text): write(document: text, level: level)
    case .secret(let secret): opensSecrets ? write(open: secret) : write(string: AuditRecordMaker.hidden)
    case .list(let items): write(items, "[", "]", level: level) { writer, item in writer.write(item, level: level + 1) }
    case .structure(let fields):
      write(fields, "{", "}", level: level) { writer, field in
        writer.write(string: field.name)
        writer.output += (writer.indent == nil ? ":" : ": ").utf8
        writer.write(field.value, level: level + 1)
      }
    }
  }

  /// A value as pieces of JSON text in which secrets are open: for the one answer that shows them.
  public static func pieces(_ value: WireValue, indent: Int? = nil) -> [Piece] {
    var writer = JSONText(indent: indent)
    writer.opensSecrets = true
    writer.write(value, level: 0)
    writer.cut()
    return writer.pieces
  }

  private mutating func write(open secret: Secret) {
    output.append(UInt8(ascii: "\""))
    cut()
    pieces.append(.secret(Self.escaped(secret)))
    output.append(UInt8(ascii: "\""))
  }

  private mutating func cut() {
    pieces.append(.text(String(decoding: output, as: UTF8.self)))
    output.removeAll()
  }

  private mutating func write<Item>(
    _ items: [Item], _ open: String, _ close: String, level: Int, _ one: (inout JSONText, Item) -> Void
  ) {
    output += open.utf8
    for (position, item) in items.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      newLine(level + 1)
      one(&self, item)
    }
    if !items.isEmpty { newLine(level) }
    output += close.utf8
  }

  private mutating func newLine(_ level: Int) {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent * level)
  }

  /// A document that is JSON goes out as the author wrote it, its own line breaks indented along; anything else as a string.
  private mutating func write(document text: String, level: Int) {
    guard let compact = DocumentText.compact(text) else { return write(string: text) }
    guard indent != nil else {
      output += compact.utf8
      return
    }
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
    for (position, line) in lines.enumerated() {
      if position > 0 { newLine(level) }
      output += line
    }
  }

  private mutating func write(string: String) {
    output.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case 0x0A: output += "\\n".utf8
      case 0x0D: output += "\\r".utf8
      case 0x09: output += "\\t".utf8
      case 0..<0x20, 0x7F: output += "\\u00".utf8 + [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  static let hex = Array("0123456789abcdef".utf8)
}
