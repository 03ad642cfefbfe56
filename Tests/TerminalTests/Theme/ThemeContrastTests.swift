@testable import Terminal
import Testing

/// Contrast as WCAG 2.2 counts it, on the backgrounds that dark and light terminals commonly have.
@Suite struct ThemeContrastTests {
  /// Decoration that nobody reads.
  private static let decoration: Set<ThemeRole> = [.border, .scrollGroove, .scrollThumb]
  /// Colours that stand in lists and so also on a selected row.
  private static let inRows: [ThemeRole] = [
    .text, .dim, .link, .escape, .error, .warning, .success, .info, .ageGood, .ageWarn, .ageBad, .allow, .deny, .marked,
  ]

  private static func luminance(_ color: Color) -> Double? {
    color.components.map { parts in
      let linear = parts.map { part in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
      }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
  }

  /// The power of 2.4 as the fifth root of the twelfth power, by Newton's method.
  private static func power(_ base: Double) -> Double {
    let goal = (0..<12).reduce(1.0) { product, _ in product * base }
    return (0..<80).reduce(1.0) { root, _ in root - (root - goal / (root * root * root * root)) / 5 }
  }

  private static func contrast(_ style: Style, text: Color, ground: Color) -> Double {
    let front = luminance(style.foreground == .standard ? text : style.foreground) ?? 0
    let back = luminance(style.background == .standard ? ground : style.background) ?? 0
    return (max(front, back) + 0.05) / (min(front, back) + 0.05)
  }

  struct Ground: Sendable {
    let theme: String
    let colors: Int
    let text: Color
    let ground: Color
  }

  static let grounds = [1 << 24, 256].flatMap { colors in
    [
      Ground(theme: "dark", colors: colors, text: .rgb(0xD8, 0xD8, 0xD8), ground: .rgb(0x14, 0x14, 0x18)),
      Ground(theme: "light", colors: colors, text: .rgb(0x20, 0x20, 0x20), ground: .rgb(0xFA, 0xFA, 0xF7)),
    ]
  }

  @Test func `contrast is counted right`() {
    #expect(abs(Self.contrast(.standard, text: .rgb(255, 255, 255), ground: .rgb(0, 0, 0)) - 21) < 0.01)
    #expect(abs(Self.contrast(.standard, text: .rgb(0x77, 0x77, 0x77), ground: .rgb(255, 255, 255)) - 4.48) < 0.01)
  }

  @Test(arguments: grounds)
  func `every role can be read`(ground: Ground) throws {
    let theme = try Theme.load(named: ground.theme).downgraded(to: ground.colors)
    for role in ThemeRole.allCases where !Self.decoration.contains(role) {
      let found = Self.contrast(theme[role], text: ground.text, ground: ground.ground)
      #expect(found >= 4.5, "\(ground.theme) \(ground.colors) \(role.rawValue) \(found)")
    }
  }

  @Test(arguments: grounds)
  func `what stands in a list can be read on the selected row`(ground: Ground) throws {
    let theme = try Theme.load(named: ground.theme).downgraded(to: ground.colors)
    for role in Self.inRows {
      for bar in [theme[.bar], theme[.barIdle]] {
        let found = Self.contrast(theme[role].over(bar), text: ground.text, ground: ground.ground)
        #expect(found >= 4.5, "\(ground.theme) \(ground.colors) \(role.rawValue) \(found)")
      }
    }
  }

  @Test(arguments: grounds)
  func `a frame can be seen`(ground: Ground) throws {
    let theme = try Theme.load(named: ground.theme).downgraded(to: ground.colors)
    #expect(Self.contrast(theme[.border], text: ground.text, ground: ground.ground) >= 2)
  }
}
