import AWSCatalog
import IAM
import PolicyEngine
import Testing

struct ServiceReferencePatternsTests {
  let reference = AWSServiceReference()

  @Test func `a pattern finds the actions it matches, whatever its case`() {
    #expect(reference.actions(matching: "s3:GetObjectT*") == ["s3:GetObjectTagging", "s3:GetObjectTorrent"])
    #expect(reference.actions(matching: "S3:getobjectt*ing") == ["s3:GetObjectTagging"])
    #expect(reference.actions(matching: "s3:GetObject") == ["s3:GetObject"])
    #expect(reference.actions(matching: "sts:?etSourceIdentity") == ["sts:SetSourceIdentity"])
  }

  @Test func `what matches nothing finds nothing`() {
    for pattern in ["s3:Fetch*", "nosuch:*", "s3", "", "s3:"] { #expect(reference.actions(matching: pattern).isEmpty, "\(pattern)") }
  }

  @Test func `a star finds all, also before the colon`() {
    let all = reference.actions(matching: "*")
    #expect(all.count > 20_000)
    #expect(reference.actions(matching: "*:*") == all)
    let users = reference.actions(matching: "*:CreateUser")
    #expect(users.contains("iam:CreateUser"))
    #expect(users.allSatisfy { $0.hasSuffix(":CreateUser") })
  }
}
