extension Color {
  /// The nearest colour that a terminal with so many colours can show: 2²⁴, 256, 16, 8 or 0.
  ///
  /// A terminal with 2²⁴ takes the first eight palette colours by number and all others as red, green and blue.
  public func nearest(of colors: Int) -> Color {
    switch colors {
    case (1 << 24)...:
      if case .palette(8...) = self, let parts = components { return .rgb(UInt8(parts[0]), UInt8(parts[1]), UInt8(parts[2])) }
      return self
    case 256...: return nearest256
    case 16...: return nearest16
    case 8...: return nearest8
    default: return .standard
    }
  }

  /// The nearest of the sixteen, its bright form taken as the plain one.
  var nearest8: Color {
    if case .palette(let index) = nearest16 { .palette(index & 7) } else { self }
  }

  /// The nearest of xterm's 256 that no terminal redefines (16 to 255), for a colour given as red, green and blue.
  var nearest256: Color {
    guard case .rgb = self, let wanted = components else { return self }
    let steps = wanted.map { $0 < 48 ? 0 : $0 < 115 ? 1 : ($0 - 35) / 40 }
    let cube = 16 + steps[0] * 36 + steps[1] * 6 + steps[2]
    let gray = 232 + min(23, max(0, ((wanted[0] * 3 + wanted[1] * 6 + wanted[2]) / 10 - 3) / 10))
    let isGray = Self.distance(Self.components(of: gray), wanted) < Self.distance(Self.components(of: cube), wanted)
    return .palette(UInt8(isGray ? gray : cube))
  }

  /// The nearest of the sixteen as xterm has them; users redefine those, so this is the last resort.
  var nearest16: Color {
    if case .palette(0..<16) = self { return self }
    guard let wanted = components else { return self }
    let best = (0...15).min { Self.distance(Self.sixteen[$0], wanted) < Self.distance(Self.sixteen[$1], wanted) }
    return .palette(UInt8(best ?? 7))
  }

  /// Red, green and blue of a colour; nil for the terminal's own.
  var components: [Int]? {
    switch self {
    case .standard: nil
    case .palette(let index): Self.components(of: Int(index))
    case .rgb(let red, let green, let blue): [Int(red), Int(green), Int(blue)]
    }
  }

  /// Red, green and blue of a palette entry in xterm's default palette.
  private static func components(of index: Int) -> [Int] {
    if index < 16 { return sixteen[index] }
    if index >= 232 { return Array(repeating: 8 + 10 * (index - 232), count: 3) }
    let cube = index - 16
    return [cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
  }

  private static func distance(_ one: [Int], _ other: [Int]) -> Int {
    // The eye sees differences of green best and of blue least.
    zip(zip(one, other), [2, 4, 3]).reduce(0) { $0 + ($1.0.0 - $1.0.1) * ($1.0.0 - $1.0.1) * $1.1 }
  }

  private static let sixteen: [[Int]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
    [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]
}
