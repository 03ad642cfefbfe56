import PolicyEngine
import Testing

struct AccountTrustCheckTests {
  static func trust(_ principal: String, _ condition: String = "") -> String {
    FindingCase.allow("\"Principal\":{\"AWS\":\(principal)},\"Action\":\"sts:AssumeRole\"\(condition)")
  }

  static let externalID = #","Condition":{"StringEquals":{"sts:ExternalId":"x"}}"#
  static let cases = [
    FindingCase("ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", trust(#"[«"111122223333"»,«"arn:aws:iam::444455556666:root"»]"#), as: .trust),
    FindingCase("ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", trust(#"["111122223333",«"444455556666"»]"#), as: .trust, account: "111122223333"),
    FindingCase("ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", trust(#""444455556666""#, externalID), as: .trust),
    FindingCase("ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", trust(#""arn:aws:iam::444455556666:role/r""#), as: .trust),
    FindingCase("ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", trust(#""444455556666""#), as: .resource),
    FindingCase(
      "ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", FindingCase.allow(#""Principal":{"AWS":"444455556666"},"Action":"sts:TagSession""#), as: .trust),
  ]

  @Test(arguments: cases) func `a whole account of another owner without an external ID`(test: FindingCase) { test.check() }

  @Test func `the account is named`() {
    #expect(Self.cases[0].message == "The whole account 111122223333 is trusted without an external ID.")
  }
}
