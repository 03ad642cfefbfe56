import Language
import Terminal

@testable import Console

private let themes = Dictionary(
  uniqueKeysWithValues: Theme.builtInNames.compactMap { name in (try? Theme.load(named: name)).map { (name, $0) } })

/// A look for tests; the monochrome theme where none is named.
func look(_ language: Language = .english, theme name: String = "monochrome", selection: Theme.Selection = .bar) -> Look {
  guard var theme = themes[name] else { preconditionFailure("the theme \(name) is missing") }
  theme.selection = selection
  return Look(theme: theme, language: language)
}

/// What a widget draws on an empty canvas.
func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Canvas, Rect) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas, Rect(canvas.size))
  return canvas
}

/// The keys that a script names; see `Key.script`.
func keys(_ script: String) -> [Key] { Key.script(script) ?? [] }

/// Draws at every size from 1x1 on that a terminal may have, and beyond the canvas's edges.
func drawAtEverySize(_ draw: (inout Canvas, Rect) -> Void) {
  for columns in [1, 2, 3, 4, 5, 7, 10, 16, 25, 40, 61, 80, 200] {
    for rows in columns == 200 ? [1, 12, 60] : [1, 2, 3, 4, 5, 8, 12, 24] {
      _ = drawn(columns, rows, draw)
    }
  }
  var canvas = Canvas(size: Size(columns: 20, rows: 6))
  draw(&canvas, Rect(row: -3, column: -5, rows: 12, columns: 40))
  draw(&canvas, Rect(row: 3, column: 3, rows: 0, columns: 0))
}

/// A sequence of random numbers that is the same in every run.
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
