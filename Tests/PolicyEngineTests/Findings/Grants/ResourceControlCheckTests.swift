import PolicyEngine
import Testing

struct ResourceControlCheckTests {
  static func policy(_ actions: String) -> String { FindingCase.deny("\"Principal\":\"*\",\"Action\":[\(actions)],\"Resource\":\"*\"") }

  static let cases = [
    FindingCase("RCP_UNSUPPORTED_SERVICE", policy(#""s3:*",«"ec2:RunInstances"»,"sts:AssumeRole","*""#), as: .resourceControl),
    FindingCase("RCP_UNSUPPORTED_SERVICE", policy(#""ec2:RunInstances""#), as: .resource),
    FindingCase("RCP_UNSUPPORTED_SERVICE", policy(#""ec2:RunInstances""#), as: .resourceControl, hasReference: false),
  ]

  @Test(arguments: cases) func `services that resource control policies don't bind`(test: FindingCase) { test.check() }
}
