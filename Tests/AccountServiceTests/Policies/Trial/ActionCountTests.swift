import AWSCatalog
import PolicyEngine
import Testing

@testable import AccountService

struct ActionCountTests {
  private func count(_ statements: String) throws -> Int {
    ActionCount.of([try CompiledPolicy(#"{"Statement":[\#(statements)]}"#)])
  }

  @Test func `patterns count the actions they name, each once`() throws {
    #expect(try count(#"{"Effect":"Allow","Action":["s3:GetObject","S3:getobject"],"Resource":"*"}"#) == 1)
    let reads = Services.named("s3")?.actions.count { $0.name.hasPrefix("GetObject") }
    #expect(try count(#"{"Effect":"Allow","Action":"s3:GetObject*","Resource":"*"}"#) == reads)
    #expect(try count(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#) == Services.actionCount)
    #expect(try count(#"{"Effect":"Allow","Action":"s3:Get?bject","Resource":"*"}"#) == 1)
  }

  @Test func `all but some count, and denies don't`() throws {
    let iam = try #require(Services.named("iam")?.actions.count)
    #expect(try count(#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#) == Services.actionCount - iam)
    #expect(try count(#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#) == 0)
  }

  @Test(arguments: [
    ("*", "", true), ("a*c", "abbc", true), ("a*c", "abcd", false), ("a?c", "abc", true), ("a?c", "ac", false), ("*b*", "abc", true),
    ("**", "x", true), ("", "", true), ("", "x", false),
  ])
  func `a wildcard takes a text or not`(pattern: String, text: String, matches: Bool) {
    #expect(Wildcard.matches(Array(pattern.utf8), Array(text.utf8)) == matches)
  }
}
