import PolicyEngine
import Testing

struct VariableFormCheckTests {
  static func resource(_ list: String) -> String { FindingCase.allow("\"Action\":\"s3:*\",\"Resource\":[\(list)]") }

  static let cases = [
    FindingCase("EMPTY_VARIABLE", resource(#"«"arn:aws:s3:::b/${}"»,«"arn:aws:s3:::b/${ }/x"»,"arn:aws:s3:::b/${aws:username}""#)),
    FindingCase("MISSING_BRACE_IN_VARIABLE", resource(#"«"arn:aws:s3:::b/${aws:username"»,"arn:aws:s3:::b/$aws""#)),
    FindingCase(
      "MISSING_QUOTE_IN_VARIABLE", resource(#"«"arn:aws:s3:::b/${aws:username, nobody}"»,"arn:aws:s3:::b/${aws:username, 'nobody'}""#)),
    FindingCase("UNSUPPORTED_SPACE_IN_VARIABLE", resource(#"«"arn:aws:s3:::b/${aws:user name}"»,«"arn:aws:s3:::b/${ aws:username}"»"#)),
    FindingCase("UNSUPPORTED_SPACE_IN_VARIABLE", resource(#""arn:aws:s3:::b/${aws:PrincipalTag/cost center}""#)),
    FindingCase("UNSUPPORTED_SYMBOL_IN_VARIABLE", resource(#"«"arn:aws:s3:::b/${aws:user*}"»,"arn:aws:s3:::b/${*}${?}${$}""#)),
    FindingCase("UNSUPPORTED_SYMBOL_IN_VARIABLE", FindingCase.condition(#""StringLike":{"s3:prefix":«"${aws:${aws:username}}"»}"#)),
    FindingCase("EMPTY_VARIABLE", FindingCase.allow(#""Action":"s3:*","Resource":"arn:aws:s3:::b/${}""#, version: "2008-10-17")),
  ]

  @Test(arguments: cases) func `variables that aren't written as the language has them`(test: FindingCase) { test.check() }

  @Test func `several faults in one text are told each`() {
    #expect(FindingCase("EMPTY_VARIABLE", Self.resource(#""arn:aws:s3:::b/${}${}""#)).found.count == 2)
  }
}
