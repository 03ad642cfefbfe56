internal import Language

/// A colour or a style as written, with the writing for terminals with sixteen colours where it has one of its own.
struct ThemeValue: Sendable, Equatable {
  var full: String
  var basic: String?
}

/// What one theme file says, before it inherits.
struct ThemeSource: Sendable, Equatable {
  var base: String?
  var frame: String?
  var selection: String?
  var palette: [String: ThemeValue] = [:]
  var roles: [String: ThemeValue] = [:]

  /// This file's words over those of the theme it builds on.
  func over(_ ground: ThemeSource) -> ThemeSource {
    ThemeSource(
      base: base, frame: frame ?? ground.frame, selection: selection ?? ground.selection,
      palette: ground.palette.merging(palette) { $1 }, roles: ground.roles.merging(roles) { $1 })
  }

  /// The finished theme.
  func theme(named name: String) throws(ThemeError) -> Theme {
    let colors = try resolvedPalette()
    var styles: [Style] = []
    var basics: [Style] = []
    for role in ThemeRole.allCases {
      let value = roles[role.rawValue] ?? ThemeValue(full: "")
      styles.append(try Self.style(value.full, of: role) { colors[$0]?.full ?? Self.color($0) })
      basics.append(
        try Self.style(value.basic ?? value.full, of: role) { colors[$0]?.basic ?? Self.color($0)?.nearest16 })
    }
    return Theme(
      name: name, frame: frame == "ascii" ? .ascii : .unicode,
      selection: selection.flatMap(Theme.Selection.init) ?? .bar, styles: styles, basic: basics)
  }

  private func resolvedPalette() throws(ThemeError) -> [String: (full: Color, basic: Color)] {
    var found: [String: (full: Color, basic: Color)] = [:]
    for (name, value) in palette {
      guard let full = Self.color(value.full) else { throw ThemeError(.themeColorUnknown(.cut(value.full), at: .cut(name))) }
      guard let basic = value.basic.map(Self.color) ?? full.nearest16 else {
        throw ThemeError(.themeColorUnknown(.cut(value.basic ?? ""), at: .cut(name)))
      }
      found[name] = (full, basic.nearest16)
    }
    return found
  }

  /// Words such as `bold blue on night`, in any order of attributes.
  private static func style(_ words: String, of role: ThemeRole, color: (String) -> Color?) throws(ThemeError) -> Style {
    var style = Style.standard
    var isBackground = false
    for word in words.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
      } else if let found = Attributes.named.first(where: { $0.name == word }) {
        style.attributes.insert(found.attribute)
      } else if let found = color(word) {
        if isBackground { style.background = found } else { style.foreground = found }
      } else {
        throw ThemeError(.themeColorUnknown(.cut(word), at: role.rawValue))
      }
    }
    return style
  }

  /// `#rrggbb`, `default`, one of the sixteen by name, or a number from 0 to 255.
  static func color(_ word: String) -> Color? {
    if word == "default" { return .standard }
    if let index = names.firstIndex(of: word) { return .palette(UInt8(index)) }
    if word.hasPrefix("#"), word.utf8.count == 7, word.utf8.dropFirst().allSatisfy(\.isHexDigit) {
      guard let value = UInt32(word.dropFirst(), radix: 16) else { return nil }
      return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
    }
    return word.utf8.allSatisfy(\.isDigit) ? UInt8(word).map(Color.palette) : nil
  }

  private static let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
  private static let names = plain + plain.map { "bright-" + $0 }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isHexDigit: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
}

extension String {
  /// Words from a theme file as an error may name them: harmless and short.
  static func cut(_ text: String) -> String { SafeText(text, columns: 60).truncated(to: 40).text }
}
