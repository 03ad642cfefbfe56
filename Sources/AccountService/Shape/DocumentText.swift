import PolicyEngine

/// Policy documents as other texts need them.
enum DocumentText {
  /// The document on one line without white space outside strings; nil where it isn't a JSON object, which then goes out as a string.
  static func compact(_ text: String) -> String? {
    guard (try? JSONTree(text))?.root.kind == .object else { return nil }
    return try? PolicyFormatter.minify(text)
  }
}
