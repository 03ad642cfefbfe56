/// One drawn character: a base scalar and up to four combining marks, without any reference to memory elsewhere.
///
/// Four is what one ncurses cell can hold besides the base.
public struct Glyph: Sendable, Hashable {
  /// The base scalar's number.
  let base: UInt32
  /// Combining scalars in order; 0 where there is none.
  private(set) var first: UInt32 = 0
  private(set) var second: UInt32 = 0
  private(set) var third: UInt32 = 0
  private(set) var fourth: UInt32 = 0
  /// Columns: 1 or 2; 0 for the right half of a wide glyph.
  public let width: UInt8
  /// Whether it belongs to the visible escape of a character that must not be drawn.
  public let isEscape: Bool
  /// Whether it is part of a secret: such glyphs are never written into a text.
  public internal(set) var isSecret = false

  init(base: UInt32, width: UInt8, isEscape: Bool = false) {
    self.base = base
    self.width = width
    self.isEscape = isEscape
  }

  /// A blank of one column.
  static let blank = Glyph(base: 0x20, width: 1)
  /// The right half of a wide glyph.
  static let continuation = Glyph(base: 0, width: 0)

  /// Adds a combining mark; false when all four places are taken.
  mutating func attach(_ mark: UInt32) -> Bool {
    if first == 0 {
      first = mark
    } else if second == 0 {
      second = mark
    } else if third == 0 {
      third = mark
    } else if fourth == 0 {
      fourth = mark
    } else {
      return false
    }
    return true
  }

  /// The same glyph with another base, its marks kept.
  func replacing(base other: UInt32) -> Glyph {
    var copy = Glyph(base: other, width: width, isEscape: isEscape)
    (copy.first, copy.second, copy.third, copy.fourth) = (first, second, third, fourth)
    copy.isSecret = isSecret
    return copy
  }

  /// Base and marks as numbers, 0 where there is none; what a terminal library takes.
  public var scalarValues: (UInt32, UInt32, UInt32, UInt32, UInt32) { (base, first, second, third, fourth) }

  /// Whether the glyph is a space without marks.
  public var isBlank: Bool { base == 0x20 && first == 0 }

  /// Appends base and marks to a text; nothing for the right half of a wide glyph, and a bullet for a secret's.
  func append(to text: inout String.UnicodeScalarView) {
    if isSecret, width > 0 { return text.append("•") }
    for value in [base, first, second, third, fourth] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
  }
}

/// One place of a canvas: a glyph and its look. Trivially copyable.
public struct Cell: Sendable, Hashable {
  /// What stands there.
  public let glyph: Glyph
  /// How it looks.
  public let style: Style

  init(glyph: Glyph, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// Columns: 1, 2, or 0 for the right half of a wide glyph, which has the cell on its left to thank for its look.
  public var width: Int { Int(glyph.width) }
  /// Whether it shows a plain space.
  public var isBlank: Bool { glyph.isBlank }
}
