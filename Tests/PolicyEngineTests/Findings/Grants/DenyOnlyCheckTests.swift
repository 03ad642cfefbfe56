import PolicyEngine
import Testing

struct DenyOnlyCheckTests {
  static let deny = #"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#
  static let cases = [
    FindingCase("DENY_ONLY_POLICY", FindingCase.statements(#"{"Effect":«"Deny"»,"Action":"s3:*","Resource":"*"}"#, deny)),
    FindingCase("DENY_ONLY_POLICY", FindingCase.statements(deny, #"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#)),
    FindingCase("DENY_ONLY_POLICY", FindingCase.statements(deny), as: .serviceControl),
    FindingCase("DENY_ONLY_POLICY", FindingCase.statements(#"{"Effect":«"Deny"»,"Action":"s3:*","Resource":"*"}"#), as: .boundary),
    FindingCase("DENY_ONLY_POLICY", #"{"Version":"2012-10-17","Statement":[]}"#),
  ]

  @Test(arguments: cases) func `a policy that only takes away`(test: FindingCase) { test.check() }

  @Test func `a boundary that only denies leaves nothing`() {
    #expect(Self.cases[0].message == "No statement allows anything.")
    #expect(Self.cases[3].message == "No statement allows anything, so that nothing is left.")
  }
}
