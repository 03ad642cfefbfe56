import IAM
import Testing

@testable import AccountStore

struct TextFilterTests {
  private let scope = AccountScope(ordinal: 1, id: TemporaryStore.account, partition: "aws")

  private func filter(_ text: String, _ kind: EntityKind = .user) -> TextFilter { TextFilter(text, kind: kind, scope: scope) }

  @Test func `a filter is split at white space and folded`() {
    #expect(filter("  Alice\tÄRGER\n김 ").words.map(\.text) == ["alice", "ärger", "김"])
    #expect(filter(" \n").isEmpty)
  }

  @Test func `what all ARNs of a list have in common narrows nothing`() {
    for text in ["arn:", "ARN:aws:iam", "arn:aws:iam::123456789012:user", "iam::1234"] { #expect(filter(text).isEmpty, "\(text)") }
    #expect(!filter("arn:aws:iam::999").isEmpty)
    #expect(!filter("iam").isEmpty)
  }

  @Test func `an ARN is looked for from its path on, for the list's own kind`() {
    #expect(filter("arn:aws:iam::123456789012:user/dev/al").words.first?.beginning == "/dev/al")
    #expect(filter("user/dev/").words.first?.beginning == "/dev/")
    #expect(filter("ser/x").words.first?.beginning == "/x")
    #expect(filter("role/dev/").words.first?.beginning == nil)
    #expect(filter("instance-profile/app", .instanceProfile).words.first?.beginning == "/app")
    #expect(filter("/dev/").words.first?.beginning == nil)
  }

  @Test func `the index is asked for words of three characters and more, quoted`() {
    #expect(filter("al").indexQuery == nil)
    #expect(filter("ali \"x\" 사용").indexQuery == "\"ali\" AND \"\"\"x\"\"\"")
    #expect(filter("user/dev").indexQuery == "(\"user/dev\" OR \"/dev\")")
    #expect(filter("ser/x").indexQuery == nil)
    #expect(filter("al 사용 ali").shortWords == ["al", "사용"])
  }

  @Test func `folding never makes an ASCII letter of another one`() {
    #expect(FoldedText.fold("\u{212A}ELVIN") == "\u{212A}elvin")
    #expect(FoldedText.fold("ÀÉ ΩЖ 가") == "àé ωж 가")
    #expect(FoldedText.hasCasedScalar("é") && !FoldedText.hasCasedScalar("가a%"))
  }
}
