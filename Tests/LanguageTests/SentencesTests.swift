import Foundation
import Testing

/// The catalogue as it is written: each `Sentence(english, korean)` of the sentence files.
@Suite struct SentencesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Sources/Language/Sentences")

  private struct Entry {
    let file: String
    let english: String
    let korean: String
  }

  /// All pairs of string literals that make a sentence.
  private static func entries() throws -> [Entry] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter {
      $0.pathExtension == "swift"
    }
    let literal = #""((?:[^"\\]|\\\((?:[^()"]|\([^()]*\)|"[^"]*")*\)|\\.)*)""#
    let pattern = try NSRegularExpression(pattern: #"Sentence\(\s*"# + literal + #",\s*"# + literal + #"\s*\)"#)
    return try files.flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match -> Entry? in
        guard let english = Range(match.range(at: 1), in: text), let korean = Range(match.range(at: 2), in: text) else { return nil }
        return Entry(file: file.lastPathComponent, english: String(text[english]), korean: String(text[korean]))
      }
    }
  }

  @Test func `every sentence of the catalogue is there in Korean`() throws {
    let entries = try Self.entries()
    #expect(entries.count > 100)
    for entry in entries where entry.english.replacing(/\\\([^)]*\)/, with: "").contains(/[a-z]{4}/) {
      let isName = entry.english == entry.korean
      #expect(isName || entry.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(entry.file): \(entry.english)")
    }
  }

  @Test func `a full Korean sentence ends with a period or a question mark`() throws {
    for entry in try Self.entries() where entry.english.hasSuffix(".") {
      let isOpen = entry.korean.hasSuffix("니다") || entry.korean.hasSuffix("시오") || entry.korean.hasSuffix("니까")
      #expect(!isOpen, "\(entry.file): \(entry.korean)")
    }
  }

  @Test func `English stands in no Korean sentence's place and Hangul in no English one`() throws {
    for entry in try Self.entries() {
      #expect(!entry.english.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(entry.file): \(entry.english)")
    }
  }
}
