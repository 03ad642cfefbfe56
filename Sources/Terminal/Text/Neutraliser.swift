/// Turns scalars into glyphs that are safe to draw; what isn't becomes a visible escape.
///
/// Escaped are: C0 controls and DEL (`^[`, `^?`), C1 controls, line and paragraph separators, bidi controls, zero-width and
/// other default-ignorable characters (Unicode, DerivedCoreProperties), tag characters, unassigned and non-characters, emoji
/// modifiers, and marks with nothing to combine with: `\u{202E}`. Modern Hangul in separate jamo is composed.
struct Neutraliser {
  private(set) var glyphs: [Glyph] = []
  private(set) var width = 0
  private let limit: Int
  private var cutMarks = 0

  /// Stops taking scalars once so many columns are full.
  init(limit: Int, capacity: Int) {
    self.limit = limit
    glyphs.reserveCapacity(min(capacity, 4096))
  }

  var isFull: Bool { width >= limit }

  mutating func take(_ scalar: Unicode.Scalar) {
    if let escape = Self.caret(scalar) {
      endMarks()
      append(escape: escape)
    } else if scalar.value < 0x7F {
      endMarks()
      append(Glyph(base: scalar.value, width: 1))
    } else if !composeHangul(with: scalar) {
      takeWide(scalar)
    }
  }

  /// Writes what is still owed: how many marks of the last glyph were cut.
  mutating func endMarks() {
    guard cutMarks > 0 else { return }
    append(escape: "\\+\(cutMarks)")
    cutMarks = 0
  }

  private mutating func takeWide(_ scalar: Unicode.Scalar) {
    let columns = TextWidth.columns(of: scalar)
    let properties = scalar.properties
    let isHidden = columns < 0 || properties.isDefaultIgnorableCodePoint || properties.isEmojiModifier
    if !isHidden && columns > 0 && !Self.isSeparator(scalar) {
      endMarks()
      append(Glyph(base: scalar.value, width: UInt8(min(columns, 2))))
    } else if !isHidden && Self.isMark(properties.generalCategory), let last = glyphs.last, !last.isEscape || cutMarks > 0 {
      attach(scalar.value)
    } else {
      endMarks()
      append(escape: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}")
    }
  }

  private mutating func attach(_ mark: UInt32) {
    if cutMarks > 0 || !glyphs[glyphs.count - 1].attach(mark) { cutMarks += 1 }
  }

  private mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += Int(glyph.width)
  }

  private mutating func append(escape: String) {
    for scalar in escape.unicodeScalars { append(Glyph(base: scalar.value, width: 1, isEscape: true)) }
  }

  /// Leading consonant and vowel, and a syllable and its final consonant, become one syllable (Unicode 3.12).
  private mutating func composeHangul(with scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1161, scalar.value <= 0x11C2, let last = glyphs.last, !last.isEscape else { return false }
    guard last.scalarValues.1 == 0, let syllable = Self.syllable(last.base, scalar.value) else { return false }
    glyphs[glyphs.count - 1] = last.replacing(base: syllable)
    return true
  }

  private static func syllable(_ start: UInt32, _ next: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(start), (0x1161...0x1175).contains(next) {
      return 0xAC00 + ((start - 0x1100) * 21 + next - 0x1161) * 28
    }
    if (0xAC00...0xD7A3).contains(start), (start - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(next) {
      return start + next - 0x11A7
    }
    return nil
  }

  private static func caret(_ scalar: Unicode.Scalar) -> String? {
    if scalar.value == 0x7F { return "^?" }
    guard scalar.value < 0x20, let letter = Unicode.Scalar(scalar.value + 0x40) else { return nil }
    return "^" + String(letter)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x2028 || scalar.value == 0x2029
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .enclosingMark || category == .spacingMark
  }
}
