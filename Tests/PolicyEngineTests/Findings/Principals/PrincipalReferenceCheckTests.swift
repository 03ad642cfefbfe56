import PolicyEngine
import Testing

struct PrincipalReferenceCheckTests {
  static func trust(_ principals: String) -> String {
    FindingCase.allow("\"Principal\":{\"AWS\":[\(principals)]},\"Action\":\"sts:AssumeRole\"")
  }

  static let cases = [
    FindingCase("INVALID_ROLE_REFERENCE", trust(#"«"AROAEXAMPLEEXAMPLE234"»,"111122223333","AIDAEXAMPLEEXAMPLE234""#), as: .trust),
    FindingCase("INVALID_USER_REFERENCE", trust(#"«"AIDAEXAMPLEEXAMPLE234"»,"arn:aws:iam::111122223333:user/AIDA""#), as: .trust),
  ]

  @Test(arguments: cases) func `unique IDs in place of ARNs`(test: FindingCase) { test.check() }
}
