import AWSCatalog
import Testing

struct ServicePrincipalsTests {
  @Test func `seen principals come first, each part in order`() {
    let all = ServicePrincipals.all
    #expect(all.count == 546)
    let seen = all.prefix { $0.isSeen }
    #expect(all.dropFirst(seen.count).allSatisfy { !$0.isSeen })
    #expect(seen.map(\.name) == seen.map(\.name).sorted())
    #expect(seen.contains { $0.name == "ec2.amazonaws.com" })
    #expect(all.allSatisfy { $0.name.hasSuffix(".amazonaws.com") })
  }

  @Test func `a search puts what begins with the text first`() {
    let found = ServicePrincipals.search("EC2")
    #expect(found.first?.name.hasPrefix("ec2") == true)
    #expect(found.allSatisfy { $0.name.contains("ec2") })
    #expect(ServicePrincipals.search("").count == ServicePrincipals.all.count)
    #expect(ServicePrincipals.search("nosuchservice").isEmpty)
  }

  @Test func `a principal is known with and without its region`() {
    #expect(ServicePrincipals.isKnown("lambda.amazonaws.com"))
    #expect(ServicePrincipals.isKnown("logs.eu-west-1.amazonaws.com"))
    #expect(!ServicePrincipals.isKnown("nosuch.amazonaws.com"))
    #expect(!ServicePrincipals.isKnown("amazonaws.com"))
    #expect(!ServicePrincipals.isKnown(""))
  }

  @Test func `the short name leaves the domain out`() {
    #expect(ServicePrincipals.all.first { $0.name == "ec2.amazonaws.com" }?.service == "ec2")
  }
}
