import Terminal

/// Columns of text that fit a terminal: as wide as their content where there is room, else the widest give way. Text is neutralised.
struct TextTable {
  let names: [String]
  private let widths: [Int]
  private static let gap = 2
  private static let narrowest = 6

  /// A table whose widths are made for its header and a sample of its rows; `whole` columns give way last.
  init(names: [String], sample: [[String]], columns: Int, whole: Set<Int> = []) {
    self.names = names
    var widths = names.map { SafeText($0).width }
    for row in sample {
      for (index, cell) in row.enumerated() where index < widths.count {
        widths[index] = max(widths[index], SafeText(cell, columns: columns).width)
      }
    }
    self.widths = Self.fit(widths, into: columns - Self.gap * max(0, names.count - 1), whole: whole)
  }

  /// The header line.
  var header: String { line(names) }

  /// A row, cut where it is wider than its column, without blanks at the end.
  func line(_ cells: [String]) -> String {
    let parts = zip(cells, widths).map { cell, width in SafeText(cell, columns: width + 1).fitted(to: width) }
    return SafeText.joined(parts, separator: .blanks(Self.gap)).text.trimmedEnd
  }

  /// Takes columns from the widest until all fit, first of those that needn't be whole. None gets narrower than six while there is room.
  static func fit(_ natural: [Int], into room: Int, whole: Set<Int> = []) -> [Int] {
    var widths = natural
    let narrowest = max(1, min(Self.narrowest, room / max(1, widths.count)))
    for isLast in [false, true] {
      while widths.reduce(0, +) > room {
        let places = widths.indices.filter { widths[$0] > narrowest && (isLast || !whole.contains($0)) }
        guard let widest = places.max(by: { (widths[$0], -$0) < (widths[$1], -$1) }) else { break }
        widths[widest] -= 1
      }
    }
    return widths
  }
}
