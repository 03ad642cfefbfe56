extension Canvas {
  /// The rows as text, joined by line feeds, without trailing blanks: for screen tests and for saving a screen. A secret's cells are
  /// bullets, so that a screen saved to a file never holds one.
  public func text() -> String {
    rows { row, scalars in
      for column in 0..<lastColumn(of: row, where: { !$0.isBlank || $0.glyph.isSecret }) { self[row, column].glyph.append(to: &scalars) }
    }
  }

  /// The rows as text with each run of cells in another than the terminal's own look between `⟦name:` and `⟧`, so that a screen
  /// kept as a file shows what is highlighted.
  /// - Parameter naming: A style's name, such as ``Theme/name(of:)``; nil for what isn't worth a mark. Its parts at first.
  public func styledText(naming: (Style) -> String? = { $0 == .standard ? nil : $0.name }) -> String {
    rows { row, scalars in
      var open: String?
      for column in 0..<lastColumn(of: row, where: { !$0.isBlank || $0.glyph.isSecret || naming($0.style) != nil }) {
        let cell = self[row, column]
        if cell.width == 0 { continue }
        let name = naming(cell.style)
        if name != open {
          if open != nil { scalars.append("⟧") }
          if let name { scalars.append(contentsOf: "⟦\(name):".unicodeScalars) }
          open = name
        }
        cell.glyph.append(to: &scalars)
      }
      if open != nil { scalars.append("⟧") }
    }
  }

  private func rows(_ write: (Int, inout String.UnicodeScalarView) -> Void) -> String {
    var scalars = String.UnicodeScalarView()
    for row in 0..<size.rows {
      write(row, &scalars)
      if row + 1 < size.rows { scalars.append("\n") }
    }
    return String(scalars)
  }

  /// One past the last column with a cell that counts.
  private func lastColumn(of row: Int, where counts: (Cell) -> Bool) -> Int {
    (0..<size.columns).last { counts(self[row, $0]) }.map { $0 + 1 } ?? 0
  }
}
