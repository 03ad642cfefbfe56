/// An IP address or a network of them, version 4 (RFC 4632) or 6 (RFC 4291).
struct ConditionAddress: Sendable, Hashable {
  let isVersion6: Bool
  /// The address; version 4 in the low 32 bits.
  let bits: UInt128
  /// The bits that name the network.
  let prefix: Int

  private var width: Int { isVersion6 ? 128 : 32 }

  /// Reads `203.0.113.7`, `203.0.113.0/24`, `2001:db8::1`, `2001:db8::/32`; without a slash it is one address. Nil for anything else.
  static func read(_ text: Span<UInt8>) -> ConditionAddress? {
    var end = 0
    var isVersion6 = false
    while end < text.count, text[end] != UInt8(ascii: "/") {
      if text[end] == UInt8(ascii: ":") { isVersion6 = true }
      end += 1
    }
    let address = text.extracting(0..<end)
    guard let bits = isVersion6 ? version6(address) : version4(address).map({ UInt128($0) }) else { return nil }
    let width = isVersion6 ? 128 : 32
    guard end < text.count else { return ConditionAddress(isVersion6: isVersion6, bits: bits, prefix: width) }
    guard let prefix = length(text.extracting((end + 1)..<text.count)), prefix <= width else { return nil }
    return ConditionAddress(isVersion6: isVersion6, bits: bits, prefix: prefix)
  }

  /// Whether one address lies in this network. A network as the other side lies in none.
  func contains(_ other: ConditionAddress) -> Bool {
    guard isVersion6 == other.isVersion6, other.prefix == other.width else { return false }
    if prefix == 0 { return true }
    return (bits ^ other.bits) >> UInt128(width - prefix) == 0
  }

  private static func length(_ text: Span<UInt8>) -> Int? {
    guard (1...3).contains(text.count), text.count == 1 || text[0] != UInt8(ascii: "0") else { return nil }
    var value = 0
    for index in 0..<text.count {
      guard text[index] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(text[index] &- 0x30)
    }
    return value
  }

  private static func version4(_ text: Span<UInt8>) -> UInt32? {
    var result: UInt32 = 0
    var part: UInt32 = 0
    var digits = 0
    var parts = 0
    for index in 0...text.count {
      // A leading zero means octal to some readers, so no address has one (RFC 6943, section 3.1.1).
      if index < text.count, text[index] &- 0x30 < 10, digits == 0 || part > 0, digits < 3 {
        part = part * 10 + UInt32(text[index] &- 0x30)
        digits += 1
      } else {
        guard index == text.count || text[index] == UInt8(ascii: "."), digits > 0, part < 256, parts < 4 else { return nil }
        result = result << 8 | part
        parts += 1
        (part, digits) = (0, 0)
      }
    }
    return parts == 4 ? result : nil
  }

  private static func version6(_ text: Span<UInt8>) -> UInt128? {
    var bits: UInt128 = 0
    var groups = 0
    var gap = -1
    var start = 0
    if text.count >= 2, text[0] == UInt8(ascii: ":"), text[1] == UInt8(ascii: ":") {
      (gap, start) = (0, 2)
    }
    while start < text.count {
      let end = ARNPattern.nextColon(text, start)
      if end == text.count, let tail = version4(text.extracting(start..<end)) {
        bits = bits << 32 | UInt128(tail)
        groups += 2
        break
      }
      guard let group = hexadecimal(text.extracting(start..<end)) else { return nil }
      bits = bits << 16 | UInt128(group)
      groups += 1
      if end == text.count { break }
      start = end + 1
      guard start < text.count else { return nil }
      if text[start] == UInt8(ascii: ":") {
        guard gap < 0 else { return nil }
        (gap, start) = (groups, start + 1)
      }
      guard groups <= 8 else { return nil }
    }
    if gap < 0 { return groups == 8 ? bits : nil }
    guard groups < 8 else { return nil }
    let behind = UInt128((groups - gap) * 16)
    let low = behind == 0 ? 0 : bits & (~UInt128(0) >> (128 - behind))
    let high = gap == 0 ? 0 : (bits >> behind) << UInt128((8 - gap) * 16)
    return high | low
  }

  private static func hexadecimal(_ text: Span<UInt8>) -> UInt16? {
    guard (1...4).contains(text.count) else { return nil }
    var value: UInt16 = 0
    for index in 0..<text.count {
      let byte = PatternBytes.lower(text[index])
      if byte &- 0x30 < 10 {
        value = value << 4 | UInt16(byte &- 0x30)
      } else if byte &- 0x61 < 6 {
        value = value << 4 | UInt16(byte &- 0x61 + 10)
      } else {
        return nil
      }
    }
    return value
  }
}
