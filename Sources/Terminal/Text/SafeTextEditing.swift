/// Columns of a text under edit. The text itself stays a `String`; these say where its characters stand once it is drawn.
extension SafeText {
  /// The column at which the character with this number begins, or the end column for the number after the last.
  /// - Parameter offset: Characters before it, from 0; numbers out of range count as the nearest end.
  public static func column(ofCharacter offset: Int, in text: String) -> Int {
    SafeText(String(text.prefix(max(0, offset)))).width
  }

  /// The number of the character that covers a column, as for a mouse click; the number after the last beyond the end.
  public static func character(atColumn column: Int, in text: String) -> Int {
    var start = 0
    for (offset, character) in text.enumerated() {
      start += SafeText(String(character)).width
      if column < start { return offset }
    }
    return text.count
  }
}
