public import Terminal

/// Reads QR codes off drawn screens with a real decoder (zbar), as a telephone's camera would.
public enum QRScanner {
  /// What the terminal looks like where a cell says nothing of colours.
  public enum Ground: Sendable, CaseIterable { case dark, light }

  /// Pixels a cell: twice as high as wide, as cells are.
  private static let width = 4, half = 4

  /// What the codes on a canvas say, seen on a terminal with this ground.
  ///
  /// - Parameter isInvertedTried: Whether codes in negative are read as well.
  public static func texts(on canvas: Canvas, ground: Ground, isInvertedTried: Bool = false) -> [String] {
    var bitmap = Bitmap(columns: canvas.size.columns * width, rows: canvas.size.rows * 2 * half)
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        let cell = canvas[row, column]
        let (ink, paper) = greys(of: cell.style, ground)
        put(cell.glyph.scalarValues.0, row, column, ink: ink, paper: paper, into: &bitmap)
      }
    }
    return bitmap.texts(isInvertedTried: isInvertedTried)
  }

  /// What the codes in a screen kept as plain text say. Its half blocks are the dark modules.
  public static func texts(inScreen text: String) -> [String] {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    let columns = rows.map(\.count).max() ?? 0
    // A margin: in a plain text the blanks of the quiet zone may be cut off.
    var bitmap = Bitmap(columns: (columns + 8) * width, rows: (rows.count + 4) * 2 * half)
    bitmap.fill(row: 0, column: 0, rows: bitmap.rows, columns: bitmap.columns, with: 255)
    for (row, scalars) in rows.enumerated() {
      for (column, scalar) in scalars.enumerated() {
        put(scalar.value, row + 2, column + 4, ink: 0, paper: 255, into: &bitmap)
      }
    }
    return bitmap.texts()
  }

  private static func put(_ scalar: UInt32, _ row: Int, _ column: Int, ink: UInt8, paper: UInt8, into bitmap: inout Bitmap) {
    let top = scalar == 0x2580 || scalar == 0x2588
    let bottom = scalar == 0x2584 || scalar == 0x2588
    for (number, isInk) in [top, bottom].enumerated() {
      bitmap.fill(
        row: (2 * row + number) * half, column: column * width, rows: half, columns: width, with: isInk ? ink : paper)
    }
  }

  private static func greys(of style: Style, _ ground: Ground) -> (ink: UInt8, paper: UInt8) {
    let ink = grey(of: style.foreground) ?? (ground == .dark ? 220 : 20)
    let paper = grey(of: style.background) ?? (ground == .dark ? 20 : 220)
    return style.attributes.contains(.reverse) ? (paper, ink) : (ink, paper)
  }

  private static func grey(of color: Color) -> UInt8? {
    switch color {
    case .standard: nil
    case .rgb(let red, let green, let blue): UInt8((3 * Int(red) + 6 * Int(green) + Int(blue)) / 10)
    case .palette(0), .palette(16): 0
    case .palette(7): 229
    case .palette(15), .palette(231): 255
    case .palette: 128
    }
  }
}
