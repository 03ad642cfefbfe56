/// The glyphs of frames, rules, marks and bars: Unicode, or ASCII for terminals that can't show them.
public struct FrameGlyphs: Sendable, Hashable {
  /// Corners of a box.
  public let topLeft, topRight, bottomLeft, bottomRight: SafeText
  /// A box's edges and plain rules.
  public let horizontal, vertical: SafeText
  /// Where rules meet: ├ ┤ ┬ ┴ ┼.
  public let teeLeft, teeRight, teeTop, teeBottom, cross: SafeText
  /// Stands for what was cut off.
  public let ellipsis: SafeText
  /// Stands before the selected row.
  public let marker: SafeText
  /// Stands before a marked row or a ticked box, and the same unticked.
  public let checked, unchecked: SafeText
  /// The scroll bar's moving part and its groove.
  public let thumb, groove: SafeText
  /// More above, below, left and right of what is shown; also ascending and descending order.
  public let up, down, left, right: SafeText
  /// Separates parts of a line.
  public let dot: SafeText
  /// Stands for a character of a hidden secret.
  public let mask: SafeText

  private init(_ glyphs: [Character]) {
    let texts = glyphs.map { SafeText(String($0)) }
    (topLeft, topRight, bottomLeft, bottomRight) = (texts[0], texts[1], texts[2], texts[3])
    (horizontal, vertical) = (texts[4], texts[5])
    (teeLeft, teeRight, teeTop, teeBottom, cross) = (texts[6], texts[7], texts[8], texts[9], texts[10])
    (ellipsis, marker, checked, unchecked) = (texts[11], texts[12], texts[13], texts[14])
    (thumb, groove) = (texts[15], texts[16])
    (up, down, left, right) = (texts[17], texts[18], texts[19], texts[20])
    (dot, mask) = (texts[21], texts[22])
  }

  /// Box drawing characters of one column each.
  public static let unicode = FrameGlyphs(Array("┌┐└┘─│├┤┬┴┼…▌✓·█│↑↓‹›·•"))
  /// Seven-bit characters only.
  public static let ascii = FrameGlyphs(Array("++++-|+++++~>x.#|^v<>-*"))
}
