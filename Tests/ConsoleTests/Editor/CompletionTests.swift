import PolicyEngine
import Testing

@testable import Console

struct CompletionPlaceTests {
  /// The place at the bar in a text.
  private func place(_ text: String) -> CompletionPlace? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = lines.firstIndex { $0.contains("|") } ?? 0
    let offset = lines[line].utf8.prefix { $0 != UInt8(ascii: "|") }.count
    return CompletionPlace(TextBuffer(text.replacing("|", with: "")), at: LinePlace(line: line, offset: offset))
  }

  @Test(arguments: [
    "{\"Statement\": [{\"Action\": \"s3:G|\"}]}", "{\"Statement\": {\"Action\": [\"a\", \"s3:G|", "{\n\"Action\":\n [\n\"x\",\n\"s3:G|\"]}",
    "{\"Action\": [\"x\", \"s3:G|etObject\", \"y\"]}",
  ])
  func `a string in an Action's value is one, alone and in a list, closed and not`(text: String) {
    #expect(place(text)?.role == .value(of: "Action"))
    #expect(place(text)?.prefix == "s3:G")
  }

  @Test func `a key belongs to the object it stands in`() {
    #expect(place("{\"|")?.role == .key(in: nil))
    #expect(place("{\"Statement\": [{\"Effect\": \"Allow\", \"Ac|\": 1}]}")?.role == .key(in: "Statement"))
    #expect(place("{\"Statement\": [{\"Effect\": \"Allow\"}, {\"Condition\": {\"Str|")?.role == .key(in: "Condition"))
    #expect(place("{\"Statement\": {\"Principal\": {\"Ser|\"}}}")?.role == .key(in: "Principal"))
  }

  @Test func `outside of strings there is no place`() {
    #expect(place("{ | \"a\": 1}") == nil)
    #expect(place("{\"a\"| : 1}") == nil)
    #expect(place("|\"abc\"") == nil)
    #expect(place("\"abc|\"") == nil)
  }

  @Test func `what is replaced reaches to the closing quote, or to the cursor without one`() {
    #expect(place("{\"Action\": \"s3:G|et\"}")?.range == LinePlace(line: 0, offset: 12)..<LinePlace(line: 0, offset: 18))
    #expect(place("{\"Action\": \"s3:G|et")?.range.upperBound == LinePlace(line: 0, offset: 16))
  }
}

struct CompletionItemTests {
  private func items(_ role: String, _ typed: String) -> [String] {
    CompletionPlace(TextBuffer("{\"\(role)\": \"\(typed)"), at: LinePlace(line: 0, offset: 6 + role.utf8.count + typed.utf8.count))
      .map { CompletionItem.items(for: $0).map(\.text) } ?? []
  }

  @Test func `services come first, then their actions`() {
    #expect(items("Action", "s3").contains("s3:"))
    #expect(items("Action", "s3:GetObjectA").first == "s3:GetObjectAcl")
    #expect(items("NotAction", "IAM:CreateU") == ["iam:CreateUser"])
  }

  @Test func `effects, versions and principals of services are offered`() {
    #expect(items("Effect", "") == ["Allow", "Deny"])
    #expect(items("Version", "2") == ["2012-10-17"])
    #expect(items("Service", "ec2").contains("ec2.amazonaws.com"))
    #expect(items("Sid", "A").isEmpty)
  }
}
