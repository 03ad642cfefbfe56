/// What a terminal's "select graphic rendition" (ECMA-48, 8.3.117) has set: attributes and two colours.
struct StyleState: Equatable {
  /// One bit each for bold, dim, italic, underline and reverse, at the place of its number.
  var attributes: UInt16 = 0
  /// A colour's parameters as they came, such as `38;5;111`; empty for the terminal's own.
  var foreground: [UInt8] = []
  var background: [UInt8] = []

  static let known: UInt16 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 7
  private static let visibleOnBlanks: UInt16 = 1 << 4 | 1 << 7

  /// Whether a blank drawn with this state looks as it would with the other.
  func showsBlanksLike(_ other: StyleState) -> Bool {
    background == other.background && (attributes | other.attributes) & Self.visibleOnBlanks == 0
  }

  /// Takes the parameters of a sequence; false when one of them is not known here.
  mutating func apply(_ parameters: ArraySlice<UInt8>) -> Bool {
    let parts = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var index = parts.startIndex
    while index < parts.endIndex {
      let used = apply(parts[index...], from: parameters)
      if used == 0 { return false }
      index += used
    }
    return true
  }

  /// Takes one parameter, or a colour's several; returns how many, 0 for an unknown one.
  private mutating func apply(_ parts: ArraySlice<ArraySlice<UInt8>>, from all: ArraySlice<UInt8>) -> Int {
    guard let first = parts.first else { return 0 }
    let hasColons = first.contains(UInt8(ascii: ":"))
    let number = first.prefix { (0x30...0x39).contains($0) }.reduce(0) { min($0 * 10 + Int($1) - 0x30, 9999) }
    switch number {
    case 0: self = StyleState()
    case 1, 2, 3, 4, 7: attributes |= 1 << UInt16(number)
    case 10: break
    case 22: attributes &= ~(1 << 1 | 1 << 2)
    case 23, 24, 27: attributes &= ~(1 << UInt16(number - 20))
    case 30...37, 90...97: foreground = Array(first)
    case 40...47, 100...107: background = Array(first)
    case 39: foreground = []
    case 49: background = []
    case 38, 48:
      let kind = parts.dropFirst().first?.first
      let count = hasColons ? 1 : kind == UInt8(ascii: "5") ? 3 : kind == UInt8(ascii: "2") ? 5 : 0
      guard count > 0, parts.count >= count else { return 0 }
      let color = Array(parts.prefix(count).joined(separator: [UInt8(ascii: ";")]))
      if number == 38 { foreground = color } else { background = color }
      return count
    default: return 0
    }
    return 1
  }

  /// The shortest sequence that leads here from another state, or from an unknown one.
  func sequence(from actual: StyleState?) -> [UInt8] {
    let fresh = Self.sequence([[]] + parameters(beyond: StyleState()))
    guard let actual else { return fresh }
    if actual == self { return [] }
    let change = Self.sequence(parameters(beyond: actual))
    return change.count < fresh.count ? change : fresh
  }

  private func parameters(beyond other: StyleState) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var kept = other.attributes
    let intensity: UInt16 = 1 << 1 | 1 << 2
    if kept & ~attributes & intensity != 0 {
      found.append(Array("22".utf8))
      kept &= ~intensity
    }
    for number in [3, 4, 7] as [UInt16] where kept & ~attributes & 1 << number != 0 { found.append(Array("\(20 + number)".utf8)) }
    for number in [1, 2, 3, 4, 7] as [UInt16] where attributes & ~kept & 1 << number != 0 { found.append(Array("\(number)".utf8)) }
    if foreground != other.foreground { found.append(foreground.isEmpty ? Array("39".utf8) : foreground) }
    if background != other.background { found.append(background.isEmpty ? Array("49".utf8) : background) }
    return found
  }

  private static func sequence(_ parameters: [[UInt8]]) -> [UInt8] {
    [0x1B, UInt8(ascii: "[")] + parameters.joined(separator: [UInt8(ascii: ";")]) + [UInt8(ascii: "m")]
  }
}
