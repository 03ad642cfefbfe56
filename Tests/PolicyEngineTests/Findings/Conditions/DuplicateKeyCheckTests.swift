import PolicyEngine
import Testing

struct DuplicateKeyCheckTests {
  static let cases = [
    FindingCase("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", FindingCase.condition(#""StringEquals":{"aws:username":"a",«"AWS:UserName"»:"b"}"#)),
    FindingCase(
      "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
      FindingCase.condition(#""StringEquals":{"aws:username":"a"},"StringNotEquals":{"AWS:UserName":"b"}"#)),
  ]

  @Test(arguments: cases) func `one key twice in an operator`(test: FindingCase) { test.check() }
}
