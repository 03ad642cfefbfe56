import AWSCatalog
import Testing

struct AWSManagedPolicySearchTests {
  @Test(arguments: ["s3", "READONLY", "/service-role/", "arn:aws:iam::aws:policy/job-function", "billing", "no such text"])
  func `a search finds what reading every ARN finds`(text: String) {
    let expected = AWSManagedPolicies.all.filter { $0.arn.lowercased().contains(text.lowercased()) }
    #expect(AWSManagedPolicies.search(text) == Array(expected))
  }

  @Test func `a match doesn't reach over the end of a policy`() {
    #expect(AWSManagedPolicies.search("policyarn").isEmpty)
    #expect(AWSManagedPolicies.search(String(repeating: "a", count: 1_000)).isEmpty)
  }

  @Test func `an empty search finds all`() {
    #expect(AWSManagedPolicies.search("").count == AWSManagedPolicies.count)
  }
}
