import PolicyEngine

/// Policy documents as other texts need them.
enum DocumentText {
  /// The document on one line without white space outside strings; nil where it isn't JSON.
  static func compact(_ text: String) -> String? {
    guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
    var output: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in text.utf8 {
      if isInString {
        output.append(byte)
        if isEscaped { isEscaped = false } else if byte == UInt8(ascii: "\\") { isEscaped = true } else if byte == UInt8(ascii: "\"") { isInString = false }
      } else if byte > 0x20 {
        output.append(byte)
        isInString = byte == UInt8(ascii: "\"")
      }
    }
    return isInString ? nil : String(decoding: output, as: UTF8.self)
  }
}
