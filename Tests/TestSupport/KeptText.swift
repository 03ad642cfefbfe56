import Foundation

/// Texts kept as files under `Tests/Kept`, such as drawn screens: a test compares what it gets with what was looked at and found good.
///
/// After an intended change `IAMDESK_KEEP=1 swift test` writes the files anew; then read the difference before it is committed.
public enum KeptText {
  /// The first difference between a text and the kept one, as a person reads it; nil where they are the same.
  /// - Parameter name: The file's name under `Tests/Kept`, without its ending.
  public static func difference(of text: String, from name: String) -> String? {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Kept/\(name).txt")
    if ProcessInfo.processInfo.environment["IAMDESK_KEEP"] == "1" {
      try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data((text + "\n").utf8).write(to: file)
    }
    guard let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self) else { return "\(name).txt isn't kept yet" }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
    if old == new { return nil }
    let line = zip(old, new).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> String { line < lines.count ? String(lines[line]) : "(end)" }
    return "\(name).txt, line \(line + 1)\nkept: \(shown(old))\nnow:  \(shown(new))"
  }
}
