/// Patterns of the policy language: `*` stands for any run of characters, also none, `?` for one.
enum Wildcard {
  /// Whether a text matches a pattern from end to end. Remembers only the last `*`, so the time is at most pattern times text.
  static func matches(pattern: String, text: String) -> Bool {
    let pattern = Array(pattern.utf8)
    let text = Array(text.utf8)
    var place = 0
    var offset = 0
    var star: (place: Int, offset: Int)?
    while offset < text.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, offset)
        place += 1
      } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == text[offset] {
        place += 1
        offset += 1
      } else if let last = star {
        star = (last.place, last.offset + 1)
        place = last.place + 1
        offset = last.offset + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
