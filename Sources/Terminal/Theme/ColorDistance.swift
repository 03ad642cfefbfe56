extension Color {
  /// The nearest of xterm's 256 that no terminal redefines (16 to 255), for a colour given as red, green and blue.
  var nearest256: Color {
    guard case .rgb(let red, let green, let blue) = self else { return self }
    let wanted = [Int(red), Int(green), Int(blue)]
    let best = (16...255).min { Self.distance(Self.components(of: $0), wanted) < Self.distance(Self.components(of: $1), wanted) }
    return .palette(UInt8(best ?? 16))
  }

  /// The nearest of the sixteen as xterm has them, for a colour given as red, green and blue; users redefine those.
  var nearest16: Color {
    guard case .rgb(let red, let green, let blue) = self else { return self }
    let wanted = [Int(red), Int(green), Int(blue)]
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
    zip(zip(one, other), [3, 6, 1]).reduce(0) { $0 + ($1.0.0 - $1.0.1) * ($1.0.0 - $1.0.1) * $1.1 }
  }

  private static let sixteen: [[Int]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
    [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]
}
