import PolicyEngine
import Testing

struct ServicePrincipalCheckTests {
  static func policy(_ principal: String, _ condition: String = "") -> String {
    FindingCase.allow("\"Principal\":{\"Service\":\(principal)},\"Action\":\"sns:Publish\",\"Resource\":\"*\"\(condition)")
  }

  static let cases = [
    FindingCase(
      "UNKNOWN_SERVICE_PRINCIPAL", policy(#"[«"ec3.amazonaws.com"»,"ec2.amazonaws.com","logs.eu-west-1.amazonaws.com"]"#), as: .resource),
    FindingCase("UNKNOWN_SERVICE_PRINCIPAL", policy(#""ec3.amazonaws.com""#), as: .resource, hasReference: false),
    FindingCase("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", policy(#"[«"s3.amazonaws.com"»,«"events.amazonaws.com"»]"#), as: .resource),
    FindingCase(
      "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
      policy(#""s3.amazonaws.com""#, #","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}"#), as: .resource),
    FindingCase(
      "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", FindingCase.allow(#""Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole""#),
      as: .trust),
    FindingCase(
      "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL",
      FindingCase.deny(#""Principal":{"Service":"s3.amazonaws.com"},"Action":"sns:Publish","Resource":"*""#), as: .resource),
  ]

  @Test(arguments: cases) func `unknown services, and services that anybody could drive`(test: FindingCase) { test.check() }
}
