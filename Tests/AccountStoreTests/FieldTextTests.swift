import IAM
import Testing

@testable import AccountStore

struct FieldTextTests {
  @Test(arguments: [[""], ["a"], ["", ""], ["a", "", "나"], ["\u{1F}", "\u{1B}"], ["\u{1B}f\u{1F}e", "x\u{1B}"], ["e\u{301}", "👩‍👧"]])
  func `fields come back as they went in`(fields: [String]) {
    #expect(FieldText.split(FieldText.join(fields)) == fields)
  }

  @Test func `no tags are no text`() {
    #expect(FieldText.join([IAM.Tag]()) == nil)
    #expect(FieldText.tags(nil) == [])
  }
}
