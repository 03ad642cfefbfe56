/// Text that can be drawn without harm: the only way text enters a ``Canvas``.
///
/// Control characters, bidi controls, zero-width and other invisible characters stand as visible escapes (`^[`, `\u{202E}`) that
/// remember that they are escapes, so that they can be drawn in another style than the same letters typed by somebody.
/// More than four combining marks on a character are cut; `\+12` tells how many.
///
///     SafeText("사용자").width   // 6
///     SafeText("a\u{1B}b").text  // "a^[b"
public struct SafeText: Sendable, Hashable {
  let glyphs: [Glyph]
  /// Columns on a terminal, by the host's `wcwidth`: 2 for each of 한글.
  public let width: Int

  init(glyphs: [Glyph]) {
    self.glyphs = glyphs
    width = glyphs.reduce(0) { $0 + Int($1.width) }
  }

  /// The safe form of any text.
  public init(_ text: String) {
    self.init(text, columns: .max)
  }

  /// The safe form of a text's beginning, at least so many columns of it when the text has them: for texts of unknown length, of
  /// which only a screenful is worth the work.
  public init(_ text: String, columns: Int) {
    var work = Neutraliser(limit: columns, capacity: text.utf8.count)
    for scalar in text.unicodeScalars {
      if work.isFull { break }
      work.take(scalar)
    }
    work.endMarks()
    glyphs = work.glyphs
    width = work.width
  }

  /// Nothing.
  public static let empty = SafeText(glyphs: [])

  /// Whether it takes no column.
  public var isEmpty: Bool { glyphs.isEmpty }

  /// Whether some of it is an escape.
  public var hasEscapes: Bool { glyphs.contains(where: \.isEscape) }

  /// The drawn characters as a string, escapes spelled out.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs { glyph.append(to: &scalars) }
    return String(scalars)
  }

  /// Two texts in a row.
  public static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(glyphs: left.glyphs + right.glyphs)
  }

  /// Texts in a row with another between them.
  public static func joined(_ texts: [SafeText], separator: SafeText = .empty) -> SafeText {
    SafeText(glyphs: Array(texts.map(\.glyphs).joined(separator: separator.glyphs)))
  }

  /// So many blanks.
  public static func blanks(_ columns: Int) -> SafeText {
    SafeText(glyphs: Array(repeating: .blank, count: max(0, columns)))
  }

  /// The text over and over until so many columns are full; a wide glyph that doesn't fit is left out.
  public static func repeating(_ text: SafeText, columns: Int) -> SafeText {
    guard text.width > 0, columns > 0 else { return .empty }
    let copies = (columns + text.width - 1) / text.width
    return SafeText(glyphs: Array(repeatElement(text.glyphs, count: copies).joined())).prefix(columns: columns)
  }
}
