/// A cell's foreground or background colour.
public enum Color: Sendable, Hashable {
  /// The terminal's own colour, whatever the user chose for it.
  case standard
  /// One of the terminal's palette: 0 to 7 basic, 8 to 15 bright, 16 to 231 a 6×6×6 cube, 232 to 255 greys.
  case palette(UInt8)
  /// Red, green and blue, 0 to 255 each.
  case rgb(UInt8, UInt8, UInt8)
}

/// How a cell's glyph is drawn besides its colours.
public struct Attributes: OptionSet, Sendable, Hashable {
  /// The bits, one an attribute.
  public let rawValue: UInt8
  /// Attributes from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier strokes, or a brighter colour on old terminals.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter than normal.
  public static let dim = Attributes(rawValue: 2)
  /// A line below.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 8)
  /// Slanted.
  public static let italic = Attributes(rawValue: 16)

  /// Every attribute with its name in theme files and in styled screen texts.
  public static let named: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse), ("italic", .italic),
  ]
}

/// The look of a cell: two colours and attributes.
public struct Style: Sendable, Hashable {
  /// The glyph's colour.
  public var foreground: Color
  /// The colour behind the glyph.
  public var background: Color
  /// Bold, underline and so on.
  public var attributes: Attributes

  /// A look from its parts; without any it is the terminal's own.
  public init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours without attributes.
  public static let standard = Style()

  /// This look drawn upon another one: colours left at the terminal's own show the other's, attributes add up.
  /// A link's style over a selected row keeps the row's background.
  public func over(_ ground: Style) -> Style {
    Style(
      foreground: foreground == .standard ? ground.foreground : foreground,
      background: background == .standard ? ground.background : background,
      attributes: attributes.union(ground.attributes))
  }

  /// The same look with attributes added.
  public func adding(_ more: Attributes) -> Style {
    var copy = self
    copy.attributes.formUnion(more)
    return copy
  }
}
