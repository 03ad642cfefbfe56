import Credentials
import Terminal

/// A secret in groups of four characters, as a person types it into another device; hidden, as many bullets as any secret has.
enum SecretGroups {
  private static let size = 4

  /// Groups side by side: two, four or eight, so that rows are alike.
  private static func groups(inColumns columns: Int) -> Int { [8, 4, 2].first { $0 * (size + 1) - 1 <= columns } ?? 1 }

  /// How many rows it takes, hidden and shown.
  static func rows(of secret: Secret, columns: Int) -> Int {
    let groups = groups(inColumns: columns)
    let count = (max(1, secret.count) + size - 1) / size
    return (count + groups - 1) / groups
  }

  /// Draws it straight from its memory.
  static func draw(_ secret: Secret, isShown: Bool, into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard isShown else {
      let bullets = SafeText.repeating(look.glyphs.mask, columns: min(SecretView.maskColumns, rect.columns))
      canvas.write(secret.isEmpty ? .empty : bullets, at: rect.origin, style: look[.secret], columns: rect.columns)
      return
    }
    let groups = groups(inColumns: rect.columns)
    secret.withBytes { bytes in
      for (number, start) in stride(from: 0, to: bytes.count, by: size).enumerated() where number / groups < rect.rows {
        let part = UnsafeRawBufferPointer(rebasing: bytes[start..<min(bytes.count, start + size)])
        let place = rect.origin.moved(rows: number / groups).moved(columns: number % groups * (size + 1))
        canvas.write(secret: part, at: place, style: look[.secret])
      }
    }
  }
}
