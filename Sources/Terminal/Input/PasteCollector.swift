/// Collects a bracketed paste until its end mark.
struct PasteCollector {
  /// The most bytes kept; what comes after is read and left out.
  static let limit = 8 << 20
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private(set) var bytes = InputBytes()
  private var matched = 0

  /// Takes bytes up to the end mark.
  /// - Returns: How many were taken, and whether the mark was among them.
  mutating func take(_ input: ArraySlice<UInt8>) -> (count: Int, isEnd: Bool) {
    var index = input.startIndex
    while index < input.endIndex {
      if matched == 0, let next = input[index...].firstIndex(of: 0x1B), next > index {
        keep(input[index..<next])
        index = next
      } else if matched == 0, input[index] != 0x1B {
        keep(input[index...])
        return (input.count, false)
      }
      if input[index] == Self.end[matched] {
        matched += 1
        index += 1
        if matched == Self.end.count { return (index - input.startIndex, true) }
      } else {
        keep(Self.end[..<matched])
        // An escape may begin the mark anew; any other byte is looked at as text.
        matched = 0
      }
    }
    return (input.count, false)
  }

  /// The pasted text with line ends as line feeds. The bytes are overwritten.
  mutating func takeText() -> String {
    var plain = InputBytes(capacity: bytes.count)
    for (number, line) in bytes.rest.split(separator: 0x0D, omittingEmptySubsequences: false).enumerated() {
      if number > 0, line.first != 0x0A { plain.append([0x0A]) }
      plain.append(line)
    }
    defer {
      plain.wipe()
      bytes.wipe()
    }
    return String(decoding: plain.rest, as: UTF8.self)
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    bytes.append(part.prefix(max(0, Self.limit - bytes.count)))
  }
}
