import Terminal

/// A QR code in the terminal, two modules a cell: `▀▄█` are dark, blanks are light. ASCII terminals get two cells a module.
///
/// With colours it is black on white whatever the theme is. Without, light modules and the quiet zone are drawn reversed: light on a dark
/// terminal, as scanners want them. A terminal with a light ground shows the negative then, which not every scanner takes, and nothing tells
/// the console which ground there is; so `isInverted`, a key of its owner's, draws it the other way round.
struct QRView: Sendable, Equatable {
  /// Light modules around the code: four by the standard, two are enough for most scanners.
  static let quietZones = [4, 3, 2]

  let code: QRCode
  /// Whether dark and light change places where there are no colours.
  var isInverted = false

  init(_ code: QRCode, isInverted: Bool = false) {
    self.code = code
    self.isInverted = isInverted
  }

  /// Whether `isInverted` makes a difference: without colours.
  static func canInvert(_ look: Look) -> Bool { Style(attributes: look[.qrCode].attributes) == look[.qrCode] }

  /// The least room it can be drawn in.
  func smallest(_ look: Look) -> Size { size(quiet: Self.quietZones.min() ?? 0, look) }

  /// The room it takes of the room there is; nil where it doesn't fit.
  func size(for room: Size, _ look: Look) -> Size? { quietZone(for: room, look).map { size(quiet: $0, look) } }

  /// Draws it in the upper left of a rectangle, as a secret; false where it doesn't fit and nothing was drawn.
  @discardableResult
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) -> Bool {
    guard let quiet = quietZone(for: rect.size, look) else { return false }
    let size = size(quiet: quiet, look)
    let light = light(look)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let at = rect.origin.moved(rows: row).moved(columns: column)
        if isASCII(look) {
          let isDark = code.isDark(row: row - quiet, column: column / 2 - quiet)
          canvas.write(.blanks(1), at: at, style: isDark ? light.exchanged : light)
        } else {
          let top = code.isDark(row: 2 * row - quiet, column: column - quiet)
          let bottom = code.isDark(row: 2 * row + 1 - quiet, column: column - quiet)
          canvas.write(Self.halves[(top ? 2 : 0) + (bottom ? 1 : 0)], at: at, style: light)
        }
      }
    }
    canvas.markSecret(Rect(row: rect.row, column: rect.column, rows: size.rows, columns: size.columns))
    return true
  }

  private static let halves = [" ", "▄", "▀", "█"].map { SafeText($0) }

  private func isASCII(_ look: Look) -> Bool { look.glyphs == .ascii }

  private func size(quiet: Int, _ look: Look) -> Size {
    let modules = code.size + 2 * quiet
    return isASCII(look) ? Size(columns: 2 * modules, rows: modules) : Size(columns: modules, rows: (modules + 1) / 2)
  }

  private func quietZone(for room: Size, _ look: Look) -> Int? {
    Self.quietZones.first { quiet in
      let size = size(quiet: quiet, look)
      return size.columns <= room.columns && size.rows <= room.rows
    }
  }

  /// The style whose ground is light and whose glyphs are dark.
  private func light(_ look: Look) -> Style {
    let style = look[.qrCode]
    return isInverted && Self.canInvert(look) ? style.exchanged : style
  }
}

extension Style {
  /// Ground and glyphs with their colours exchanged.
  fileprivate var exchanged: Style {
    let isPlain = foreground == .standard && background == .standard
    return isPlain
      ? Style(attributes: attributes.symmetricDifference(.reverse))
      : Style(foreground: background, background: foreground, attributes: attributes)
  }
}
