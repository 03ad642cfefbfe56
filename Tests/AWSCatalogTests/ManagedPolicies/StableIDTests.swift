import AWSCatalog
import IAM
import Testing

struct StableIDTests {
  @Test func `every policy has an ID of its own, of the usual form`() {
    let ids = AWSManagedPolicies.all.map(\.id)
    #expect(Set(ids).count == 1582)
    #expect(ids.allSatisfy { $0.count == 21 && $0.hasPrefix("ANPAI") })
    #expect(ids.allSatisfy { $0.utf8.allSatisfy(UniqueID.alphabet.contains) })
  }

  @Test func `the ID carries no account and never changes`() {
    #expect(AWSManagedPolicies.all.allSatisfy { UniqueID.account(of: $0.id) == nil })
    #expect(AWSManagedPolicies.policy(named: "AdministratorAccess")?.id == "ANPAIR7D4ACWGWSOJKHOH")
  }
}
