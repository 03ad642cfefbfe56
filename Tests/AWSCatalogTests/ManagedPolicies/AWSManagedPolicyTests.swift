import AWSCatalog
import IAM
import Testing

struct AWSManagedPolicyTests {
  @Test func `a policy tells everything that IAM's GetPolicy tells`() throws {
    let policy = try #require(AWSManagedPolicies.policy(named: "AdministratorAccess"))
    #expect(policy.name == "AdministratorAccess")
    #expect(policy.path == "/")
    #expect(policy.arn == "arn:aws:iam::aws:policy/AdministratorAccess")
    #expect(policy.defaultVersionID == "v1")
    #expect(policy.created.day == "2015-02-06")
    #expect(policy.updated >= policy.created)
    #expect(policy.document.hasPrefix("{") && policy.document.hasSuffix("}"))
  }

  @Test func `paths are those AWS has`() {
    let counts = Dictionary(grouping: AWSManagedPolicies.all, by: \.path).mapValues(\.count)
    #expect(counts == ["/": 975, "/aws-service-role/": 361, "/service-role/": 226, "/job-function/": 15, "/root-task/": 5])
  }

  @Test func `84 policies are larger than a customer's may be`() {
    let lengths = AWSManagedPolicies.all.map(\.documentLength)
    #expect(lengths.filter { $0 > 6144 }.count == 84)
    #expect(lengths.max() == 152_297)
  }

  @Test func `a handle is a value`() {
    #expect(AWSManagedPolicies.policy(named: "billing") == AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/job-function/Billing"))
    #expect(AWSManagedPolicies.all[0] != AWSManagedPolicies.all[1])
  }
}
