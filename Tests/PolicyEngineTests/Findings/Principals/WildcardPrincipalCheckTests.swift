import PolicyEngine
import Testing

struct WildcardPrincipalCheckTests {
  static func trust(_ principal: String, _ condition: String = "") -> String {
    FindingCase.allow("\"Principal\":\(principal),\"Action\":\"sts:AssumeRole\"\(condition)")
  }

  static let narrow = #","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#
  static let cases = [
    FindingCase("WILDCARD_PRINCIPAL", trust(#"«"*"»"#), as: .trust),
    FindingCase("WILDCARD_PRINCIPAL", trust(#"{"AWS":["111122223333",«"*"»]}"#), as: .trust),
    FindingCase("WILDCARD_PRINCIPAL", trust(#""*""#, narrow), as: .trust),
    FindingCase("WILDCARD_PRINCIPAL", trust(#"«"*"»"#, #","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#), as: .resource),
    FindingCase("WILDCARD_PRINCIPAL", trust(#"{"AWS":"111122223333"}"#), as: .trust),
    FindingCase("WILDCARD_PRINCIPAL", FindingCase.deny(#""Principal":"*","Action":"s3:*","Resource":"*""#), as: .resource),
    FindingCase("WILDCARD_PRINCIPAL", FindingCase.deny(#""Principal":"*","Action":"s3:*","Resource":"*""#), as: .resourceControl),
  ]

  @Test(arguments: cases) func `everybody as principal with nothing that narrows it`(test: FindingCase) { test.check() }

  @Test func `what everybody may do is said`() {
    #expect(Self.cases[0].message == "Anybody in any account may assume the role.")
    #expect(Self.cases[3].message == "Everybody has this access, without signing in too.")
  }
}
