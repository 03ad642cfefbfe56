import Language
import PolicyEngine
import Testing

struct StatementRulesTests {
  func policy(version: String) -> String {
    "{\(version)\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"
  }

  @Test func `a new identity policy must be of the current version`() {
    let old = "Policy document must be version 2012-10-17 or greater."
    #expect(firstText(policy(version: #""Version":"2012-10-17","#)) == nil)
    #expect(firstText(policy(version: #""Version":"2008-10-17","#)) == old)
    #expect(firstText(policy(version: "")) == old)
    #expect(firstText(policy(version: ""), as: .session) == nil)
    #expect(firstText(policy(version: #""Version":"2012-10-18","#)) == "Syntax errors in policy.")
    #expect(firstText(policy(version: #""Version":2012,"#)) == "Syntax errors in policy.")
  }

  @Test func `a Sid has letters and digits only`() {
    let rest = #","Effect":"Allow","Action":"s3:*","Resource":"*""#
    #expect(firstText(identity(#""Sid":"Az09""# + rest)) == nil)
    #expect(firstText(identity(#""Sid":"""# + rest)) == nil)
    #expect(firstText(identity(#""Sid":"my statement""# + rest)) == "Syntax errors in policy.")
    #expect(firstText(identity(#""Sid":"é""# + rest)) == "Syntax errors in policy.")
    #expect(firstText(identity(#""Sid":1"# + rest)) == "Syntax errors in policy.")
  }

  @Test func `a Sid stands once in a policy`() throws {
    let text = """
      {"Version":"2012-10-17","Statement":[
      {"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"},
      {"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"},
      {"Sid":"A","Effect":"Allow","Action":"s3:*","Resource":"*"}]}
      """
    let problem = try #require(PolicyDocument.validate(text, as: .identity).first)
    #expect(problem.text.english == "Statement IDs (SID) in a single policy must be unique.")
    #expect(problem.advice.english == "The Sid \"A\" already stands on line 2; rename one of the two.")
    #expect(problem.path == "Statement[2].Sid")
    #expect(problem.position == TextPosition(line: 4, column: 8))
  }

  @Test func `Effect counts letter case`() {
    let effect = { (value: String) in identity("\(value)\"Action\":\"s3:*\",\"Resource\":\"*\"") }
    #expect(firstText(effect(#""Effect":"Deny","#)) == nil)
    #expect(firstText(effect(#""Effect":"allow","#)) == "The policy failed legacy parsing")
    #expect(firstText(effect(#""Effect":"Permit","#)) == "Syntax errors in policy.")
    #expect(firstText(effect(#""Effect":true,"#)) == "Syntax errors in policy.")
    #expect(firstText(effect("")) == "Syntax errors in policy.")
  }
}
