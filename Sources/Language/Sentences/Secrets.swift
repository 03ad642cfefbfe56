/// Words for secrets on the screen.
extension Sentence {
  /// Shows a secret that is hidden.
  public static let showSecret = Sentence("Show", "표시")
  /// Hides a secret that is shown.
  public static let hideSecret = Sentence("Hide", "숨기기")
}
