import IAM

/// Several texts in one column, parted by U+001F. That character itself and U+001B, which no IAM value may hold but an odd import might, are
/// written as U+001B and a letter.
enum FieldText {
  static let separator: UInt8 = 0x1F
  static let escape: UInt8 = 0x1B

  static func join(_ fields: [String]) -> String {
    fields.map(escaped).joined(separator: "\u{1F}")
  }

  static func split(_ text: String) -> [String] {
    var (text, fields, start) = (text, [String](), 0)
    text.withUTF8 { bytes in
      for place in 0...bytes.count where place == bytes.count || bytes[place] == separator {
        fields.append(unescaped(String(decoding: bytes[start..<place], as: UTF8.self)))
        start = place + 1
      }
    }
    return fields
  }

  private static func escaped(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 == separator || $0 == escape }) else { return field }
    return String(
      String.UnicodeScalarView(
        field.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch scalar {
          case "\u{1B}": ["\u{1B}", "e"]
          case "\u{1F}": ["\u{1B}", "f"]
          default: [scalar]
          }
        }))
  }

  private static func unescaped(_ field: String) -> String {
    guard field.utf8.contains(escape) else { return field }
    var scalars = String.UnicodeScalarView()
    var afterEscape = false
    for scalar in field.unicodeScalars {
      if afterEscape {
        scalars.append(scalar == "f" ? "\u{1F}" : "\u{1B}")
        afterEscape = false
      } else if scalar == "\u{1B}" {
        afterEscape = true
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension FieldText {
  /// Tags as keys and values in turn; nil for none.
  static func join(_ tags: [Tag]) -> String? {
    tags.isEmpty ? nil : join(tags.flatMap { [$0.key, $0.value] })
  }

  /// Tags from a column.
  static func tags(_ text: String?) -> [Tag] {
    guard let text else { return [] }
    let fields = split(text)
    return stride(from: 0, to: fields.count - 1, by: 2).map { Tag(key: fields[$0], value: fields[$0 + 1]) }
  }
}
