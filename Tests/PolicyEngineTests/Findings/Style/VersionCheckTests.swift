import PolicyEngine
import Testing

struct VersionCheckTests {
  static let body = #""Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}"#
  static let cases = [
    FindingCase("MISSING_VERSION", "«{\(body)}»", as: .trust),
    FindingCase("MISSING_VERSION", "{\"Version\":\"2008-10-17\",\(body)}", as: .trust),
    FindingCase("MISSING_VERSION", "{\(body)}", as: .identity),
    FindingCase("OUTDATED_VERSION", "{\"Version\":«\"2008-10-17\"»,\(body)}", as: .resource),
    FindingCase("OUTDATED_VERSION", "{\"Version\":\"2012-10-17\",\(body)}", as: .resource),
    FindingCase("VERSION_REQUIRED", "{\"Version\":«\"2008-10-17\"»,\(body)}", as: .identity),
    FindingCase("VERSION_REQUIRED", "{\"Version\":\"2008-10-17\",\(body)}", as: .trust),
  ]

  @Test(arguments: cases) func `a missing or old version, where IAM doesn't insist`(test: FindingCase) { test.check() }
}
