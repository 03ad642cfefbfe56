import Credentials
import Language
import Terminal

/// The page's look: the code on the left and everything else beside it; below it where the terminal is high and narrow; and where the code has
/// no room the secret in groups of four, as it is typed into the app.
extension DeviceScreen {
  /// Columns that the words beside the code need.
  static let wordColumns = 34
  /// Columns between the code and the words.
  private static let gap = 2

  /// Whether the secret is seen as text.
  func isSeedShown(_ context: Context) -> Bool { isShown ?? !hasRoom(context.area, context.look) }

  /// Whether the code is seen.
  func hasRoom(_ rect: Rect, _ look: Look) -> Bool { codePlace(rect, look) != nil }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.fill(rect, style: look[.text])
    canvas.cursor = nil
    let place = codePlace(rect, look)
    if let place, let code {
      _ = QRView(code, isInverted: isInverted).draw(into: &canvas, in: place.code, with: look)
    }
    let words = place?.words ?? rect.split(left: 1).rest.split(right: 1).rest
    canvas.clipped(to: words) { drawWords(into: &$0, in: words, hasCode: place != nil, context) }
  }

  /// Where the code and where the words stand; nil where there is no room for the code.
  private func codePlace(_ rect: Rect, _ look: Look) -> (code: Rect, words: Rect)? {
    guard let code else { return nil }
    let view = QRView(code)
    let beside = Size(columns: rect.columns - Self.wordColumns - Self.gap, rows: rect.rows)
    if let size = view.size(for: beside, look) {
      let parts = rect.split(left: size.columns)
      return (parts.left, parts.rest.split(left: Self.gap).rest.split(right: 1).rest)
    }
    let words = blocks(columns: max(1, rect.columns - 2), hasCode: true, look).reduce(0) { $0 + $1.rows }
    guard let size = view.size(for: Size(columns: rect.columns, rows: rect.rows - words), look) else { return nil }
    let parts = rect.split(top: size.rows)
    return (parts.top, parts.rest.split(left: 1).rest.split(right: 1).rest)
  }

  /// The least terminal in which the code is seen beside the words, with the rows that the console itself takes.
  private func terminal(_ context: Context) -> Size {
    let least = code.map { QRView($0).smallest(context.look) } ?? Size(columns: 0, rows: 0)
    let chrome = AppLayout(size: Size(columns: least.columns, rows: 200))
    return Size(columns: least.columns + Self.wordColumns + Self.gap, rows: least.rows + 200 - chrome.body.rows)
  }

  // MARK: words

  /// A part of the words and how many rows it takes.
  private struct Block {
    enum Kind { case intro, seed, told, first, second, buttons }
    let kind: Kind
    let rows: Int
  }

  private func blocks(columns: Int, hasCode: Bool, _ look: Look) -> [Block] {
    func rows(_ sentence: Sentence) -> Int { look.text(sentence).wrapped(columns: columns).count }
    // Room for whatever is told there, so that nothing moves when codes are wrong.
    let told = max(rows(.deviceCodes), rows(.invalidAuthenticationCodes), problem.map(rows) ?? 0)
    return [
      Block(kind: .intro, rows: rows(hasCode ? .deviceScan : .deviceTooSmall(100, 30))),
      Block(kind: .seed, rows: SecretGroups.rows(of: seed, columns: columns)), Block(kind: .told, rows: told),
      Block(kind: .first, rows: 1), Block(kind: .second, rows: 1),
      Block(kind: .buttons, rows: ButtonRow([.enableDevice, .cancel]).rows(columns: columns, look)),
    ]
  }

  private func drawWords(into canvas: inout Canvas, in rect: Rect, hasCode: Bool, _ context: Context) {
    let look = context.look
    let blocks = blocks(columns: rect.columns, hasCode: hasCode, look)
    let total = blocks.reduce(0) { $0 + $1.rows }
    // Blank rows before the codes, the buttons and the secret, as many as there is room for.
    let spare = max(0, rect.rows - total)
    var top = rect.row
    for block in blocks {
      let gaps: Int =
        switch block.kind {
        case .told: spare > 0 ? 1 : 0
        case .buttons: spare > 1 ? 1 : 0
        case .seed: spare > 3 ? 1 : 0
        case .first: spare > 4 ? 1 : 0
        case .intro, .second: 0
        }
      top += gaps
      draw(block.kind, into: &canvas, in: Rect(row: top, column: rect.column, rows: block.rows, columns: rect.columns), hasCode, context)
      top += block.rows
    }
  }

  private func draw(_ kind: Block.Kind, into canvas: inout Canvas, in rect: Rect, _ hasCode: Bool, _ context: Context) {
    let look = context.look
    switch kind {
    case .intro:
      let least = terminal(context)
      write(hasCode ? .deviceScan : .deviceTooSmall(least.columns, least.rows), .text, into: &canvas, in: rect, look)
    case .seed: SecretGroups.draw(seed, isShown: isSeedShown(context), into: &canvas, in: rect, with: look)
    case .told where phase == .checking: write(.enablingDevice, .info, into: &canvas, in: rect, look)
    case .told:
      let left = AppState.secretSeconds - context.idleSeconds
      let closes = left <= 30 ? Sentence.onceCloses(in: Int(max(0, left))) : nil
      let told = problem ?? closes ?? .deviceCodes
      write(told, problem != nil ? .error : closes != nil ? .warning : .text, into: &canvas, in: rect, look)
    case .first: draw(.mfaCode1, first, isHere: focus == .first, into: &canvas, in: rect, look)
    case .second: draw(.mfaCode2, second, isHere: focus == .second, into: &canvas, in: rect, look)
    case .buttons:
      let isHere = phase == .typing && (focus == .assign || focus == .cancel)
      ButtonRow([.enableDevice, .cancel], focused: focus == .cancel ? 1 : 0).draw(into: &canvas, in: rect, with: look, isFocused: isHere)
    }
  }

  private func write(_ sentence: Sentence, _ role: ThemeRole, into canvas: inout Canvas, in rect: Rect, _ look: Look) {
    for (number, line) in look.text(sentence).wrapped(columns: rect.columns).enumerated() where number < rect.rows {
      canvas.write(line, at: rect.origin.moved(rows: number), style: look[role])
    }
  }

  private func draw(
    _ label: Sentence, _ field: DeviceCodeField, isHere: Bool, into canvas: inout Canvas, in rect: Rect, _ look: Look
  ) {
    let isHere = isHere && phase == .typing
    if isHere { canvas.write(look.glyphs.marker, at: rect.origin, style: look[.marker]) }
    let text = look.text(label)
    canvas.write(text, at: rect.origin.moved(columns: 2), style: look[isHere ? .labelFocused : .label])
    field.draw(into: &canvas, in: rect.split(left: text.width + 4).rest, with: look, focused: isHere)
  }
}
