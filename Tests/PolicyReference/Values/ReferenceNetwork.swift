/// Addresses and networks of IP, versions 4 and 6.
struct ReferenceNetwork {
  /// The address, bit by bit: 32 or 128.
  let bits: [Bool]
  /// How many leading bits count.
  let length: Int

  /// Reads `10.0.0.0/8`, `2001:db8::/32`, or a single address; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let bits = Self.address(parts[0]) else { return nil }
    self.bits = bits
    if parts.count == 1 {
      length = bits.count
    } else {
      guard let length = Self.number(parts[1], most: bits.count) else { return nil }
      self.length = length
    }
  }

  /// Whether a single address lies in the network; addresses of the other version never do.
  func contains(_ other: ReferenceNetwork) -> Bool {
    other.length == other.bits.count && other.bits.count == bits.count && other.bits.prefix(length) == bits.prefix(length)
  }

  /// The bits of an address; nil where the text is none.
  private static func address(_ text: String) -> [Bool]? {
    text.contains(":") ? version6(text) : version4(text)
  }

  private static func version4(_ text: String) -> [Bool]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { number(String($0), most: 255) }
    guard parts.count == 4 else { return nil }
    var bits: [Bool] = []
    for part in parts {
      guard let part else { return nil }
      bits += Self.bits(part, count: 8)
    }
    return bits
  }

  private static func version6(_ text: String) -> [Bool]? {
    let halves = split(text, at: "::")
    guard halves.count <= 2, let first = groups(halves[0], mayEndDotted: halves.count == 1) else { return nil }
    if halves.count == 1 { return first.count == 128 ? first : nil }
    guard let last = groups(halves[1], mayEndDotted: true) else { return nil }
    let missing = 128 - first.count - last.count
    return missing >= 16 ? first + [Bool](repeating: false, count: missing) + last : nil
  }

  /// Groups of four hexadecimal digits; the last one may be an address of version 4.
  private static func groups(_ text: String, mayEndDotted: Bool) -> [Bool]? {
    if text.isEmpty { return [] }
    var result: [Bool] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    for (index, part) in parts.enumerated() {
      if mayEndDotted, index == parts.count - 1, part.contains(".") {
        guard let dotted = version4(part) else { return nil }
        result += dotted
      } else {
        let isHexadecimal = part.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
        guard (1...4).contains(part.count), isHexadecimal, let value = Int(part, radix: 16) else { return nil }
        result += bits(value, count: 16)
      }
    }
    return result
  }

  private static func bits(_ value: Int, count: Int) -> [Bool] {
    (0..<count).map { value & (1 << (count - 1 - $0)) != 0 }
  }

  /// A plain decimal number without leading zeros.
  private static func number(_ text: String, most: Int) -> Int? {
    guard (1...3).contains(text.count), text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    guard text == "0" || !text.hasPrefix("0"), let value = Int(text), value <= most else { return nil }
    return value
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = [""]
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }
}
