import Credentials
import Language
import Terminal

/// A secret with its label: bullets until a key asks for it, then drawn straight from its memory.
///
/// The bullets don't tell how long it is. The room is the same hidden and shown, so that nothing moves.
struct SecretView: Sendable, Equatable {
  /// How many bullets stand for a secret.
  static let maskColumns = 12

  let label: Sentence
  let secret: Secret
  /// The key that shows and hides.
  let key: Key
  var isShown = false

  init(_ label: Sentence, _ secret: Secret, key: Key = .character("s")) {
    self.label = label
    self.secret = secret
    self.key = key
  }

  /// The key as the bottom line offers it.
  var binding: Binding { Binding(key, isShown ? .hideSecret : .showSecret) }

  /// Takes a key: the one that shows and hides.
  mutating func handle(_ pressed: Key) -> Outcome {
    guard pressed.command == key else { return .ignored }
    isShown.toggle()
    return .handled
  }

  /// How many rows it takes.
  /// - Parameter labelColumns: How wide labels beside each other's secrets are; nil for as wide as this one.
  func rows(columns: Int, labelColumns: Int? = nil, _ look: Look) -> Int {
    let place = place(columns, labelColumns, look)
    return place.row + max(1, (secret.count + place.columns - 1) / place.columns)
  }

  /// Draws the label and the secret beside it, or below it where there is little room; long ones go on in the next row.
  func draw(into canvas: inout Canvas, in rect: Rect, labelColumns: Int? = nil, with look: Look) {
    guard !rect.isEmpty else { return }
    let place = place(rect.columns, labelColumns, look)
    canvas.write(look.cut(look.text(label), to: rect.columns), at: rect.origin, style: look[.label])
    let area = Rect(
      row: rect.row + place.row, column: rect.column + place.column, rows: rect.rows - place.row, columns: place.columns)
    guard !area.isEmpty else { return }
    canvas.clipped(to: rect) { canvas in
      guard isShown else {
        let bullets = secret.isEmpty ? .empty : SafeText.repeating(look.glyphs.mask, columns: min(Self.maskColumns, area.columns))
        canvas.write(bullets, at: area.origin, style: look[.secret])
        return
      }
      write(into: &canvas, in: area, style: look[.secret])
    }
  }

  private func write(into canvas: inout Canvas, in area: Rect, style: Style) {
    secret.withBytes { bytes in
      for (row, start) in stride(from: 0, to: bytes.count, by: area.columns).enumerated() where row < area.rows {
        let part = UnsafeRawBufferPointer(rebasing: bytes[start..<min(bytes.count, start + area.columns)])
        canvas.write(secret: part, at: area.origin.moved(rows: row), style: style)
      }
    }
  }

  /// Where the secret begins within the rectangle, and how wide it may be.
  private func place(_ columns: Int, _ labelColumns: Int?, _ look: Look) -> (row: Int, column: Int, columns: Int) {
    let beside = max(labelColumns ?? 0, look.text(label).width) + 2
    let room = columns - beside
    // In a row of its own where only that is enough for all of it, or where beside the label only shreds would stand.
    if room >= max(secret.count, Self.maskColumns) || (secret.count > columns && room >= 32) { return (0, beside, room) }
    return (1, 0, max(1, columns))
  }
}
