public import Terminal

extension Canvas {
  /// The rows as a person sees them, secrets too, joined by line feeds. The program has no such door: its `text()` hides them.
  public func shownText() -> String {
    (0..<size.rows).map { row in
      var scalars = String.UnicodeScalarView()
      for column in 0..<size.columns {
        let (base, first, second, third, fourth) = self[row, column].glyph.scalarValues
        for value in [base, first, second, third, fourth] where value != 0 {
          if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
      }
      let end = scalars.lastIndex { $0 != " " }.map { scalars.index(after: $0) } ?? scalars.startIndex
      return String(scalars[..<end])
    }.joined(separator: "\n")
  }
}
