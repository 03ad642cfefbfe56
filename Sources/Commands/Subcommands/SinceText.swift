import IAM

/// A moment as `--since` takes it: a date, or how long ago, `2h`, `7d`.
enum SinceText {
  /// The moment; nil where the text is neither.
  static func moment(_ text: String, now: Timestamp) -> Timestamp? {
    if let date = Timestamp(iso8601: text) { return date }
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int64(text.dropLast()), (0...1_000_000).contains(number) else {
      return nil
    }
    return now.adding(seconds: -number * unit)
  }

  private static let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
}
