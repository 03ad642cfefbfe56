import IAM
import Language
import Testing

@Suite struct TextRulesTests {
  private func accepts(_ rule: TextRule, _ text: String) -> Bool { rule.problem(with: text, member: "X") == nil }

  @Test func `a user name has 1 to 64 characters of letters, digits and a few signs`() {
    #expect(accepts(.newName, "ana+dev=1,x.y@corp_z-9"))
    #expect(accepts(.newName, String(repeating: "a", count: 64)))
    for text in ["", String(repeating: "a", count: 65), "ana smith", "ana/x", "아나", "ana\u{202E}", "a\n"] {
      #expect(!accepts(.newName, text), "\(text.debugDescription)")
    }
    #expect(accepts(.existingName, String(repeating: "a", count: 128)))
  }

  @Test func `a path begins and ends with a slash`() {
    for text in ["/", "/a/", "/engineering/platform/", "/a!~/"] { #expect(accepts(.path, text), "\(text)") }
    for text in ["", "a", "/a", "a/", "//", "/a b/", "/팀/"] { #expect(!accepts(.path, text), "\(text)") }
  }

  @Test func `a policy's path has only plain segments`() {
    for text in ["/", "/a/", "/a-b/c.d/"] { #expect(accepts(.policyPath, text), "\(text)") }
    for text in ["/a!/", "//", "/a//b/", "/a"] { #expect(!accepts(.policyPath, text), "\(text)") }
  }

  @Test func `an alias is a word of lower-case letters, digits and single hyphens`() {
    for text in ["acme", "acme-prod-2", "a1b"] { #expect(accepts(.accountAlias, text), "\(text)") }
    for text in ["ab", "-acme", "acme-", "ac--me", "Acme", "123456789012", String(repeating: "a", count: 64)] {
      #expect(!accepts(.accountAlias, text), "\(text)")
    }
  }

  @Test func `a tag's key takes every script but no combining marks, commas or aws:`() {
    for text in ["team", "팀", "Größe", "営業部", "a b", "x_.:/=+-@1"] { #expect(accepts(.tagKey, text), "\(text)") }
    for text in ["", "a,b", "ก\u{0E35}", "aws:name", "AWS:name", "a\u{0}"] { #expect(!accepts(.tagKey, text), "\(text)") }
    #expect(accepts(.tagValue, ""))
    #expect(!accepts(.tagValue, String(repeating: "가", count: 257)))
  }

  @Test func `a role's description is Latin-1 without Hangul`() {

    #expect(accepts(.roleDescription, "Größe\nzwei"))
    #expect(!accepts(.roleDescription, "역할"))
    #expect(!accepts(.roleDescription, "\u{7F}"))
  }

  @Test func `an e-mail address has a name and a domain`() {
    #expect(accepts(.email, "root@example.com"))
    for text in ["a@b", "root", "root@.com", "r@@x.com", "root@example.com."] { #expect(!accepts(.email, text), "\(text)") }
  }

  @Test func `a version is v and a number that doesn't begin with 0`() {
    for text in ["v1", "v12"] { #expect(accepts(.versionID, text)) }
    for text in ["v0", "1", "v", "v01", "V1"] { #expect(!accepts(.versionID, text)) }
  }

  @Test func `a refusal names the member, what is wrong and what may stand there`() throws {
    let long = try #require(TextRule.newName.problem(with: String(repeating: "a", count: 65), member: "UserName"))
    #expect(long.code == .validationError)
    #expect(long.field == "UserName")
    #expect(long.message.english == "UserName can have at most 64 characters; it has 65.")
    #expect(long.message.korean == "UserName은(는) 최대 64자입니다. 현재 65자입니다.")
    let empty = try #require(TextRule.newName.problem(with: "", member: "UserName"))
    #expect(empty.message.english == "UserName is missing; give a value.")
    let odd = try #require(TextRule.newName.problem(with: "a b", member: "UserName"))
    #expect(odd.message.english == "UserName may only be letters, digits and _+=,.@- without spaces.")
    #expect(throws: IAMError.self) { try TextRule.path.check("x", member: "Path") }
  }
}
