import PolicyEngine
import Testing

struct NotPrincipalCheckTests {
  static let user = "arn:aws:iam::111122223333:user/maria"
  static let rest = #""Action":"s3:*","Resource":"*""#
  static let cases = [
    FindingCase("ALLOW_WITH_NOT_PRINCIPAL", FindingCase.allow("«\"NotPrincipal\"»:{\"AWS\":\"\(user)\"},\(rest)"), as: .resource),
    FindingCase("ALLOW_WITH_NOT_PRINCIPAL", FindingCase.deny("\"NotPrincipal\":{\"AWS\":\"\(user)\"},\(rest)"), as: .resource),
    FindingCase("NOT_PRINCIPAL_WITHOUT_ACCOUNT", FindingCase.deny("\"NotPrincipal\":{\"AWS\":[«\"\(user)\"»]},\(rest)"), as: .resource),
    FindingCase(
      "NOT_PRINCIPAL_WITHOUT_ACCOUNT",
      FindingCase.deny("\"NotPrincipal\":{\"AWS\":[\"\(user)\",\"arn:aws:iam::111122223333:root\"]},\(rest)"), as: .resource),
    FindingCase(
      "UNSUPPORTED_ELEMENT", FindingCase.allow("«\"NotPrincipal\"»:{\"AWS\":\"\(user)\"},\"Action\":\"sts:AssumeRole\""), as: .trust),
  ]

  @Test(arguments: cases) func `NotPrincipal that reaches further than it looks`(test: FindingCase) { test.check() }
}
