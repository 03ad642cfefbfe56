import AWSCatalog
import Foundation
import IAM
import Testing

struct AWSManagedPoliciesTests {
  private struct Source: Decodable {
    let arn, name, path, defaultVersionId, createDate, updateDate: String
  }

  @Test func `every policy of the source is there, with its document byte for byte`() throws {
    let lines = try sourceFile("aws-managed-policies.jsonl").split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 1582)
    #expect(AWSManagedPolicies.count == lines.count)
    for line in lines {
      let source = try JSONDecoder().decode(Source.self, from: line)
      let policy = try #require(AWSManagedPolicies.policy(arn: source.arn))
      #expect(policy.arn == source.arn)
      #expect(policy.name == source.name)
      #expect(policy.path == source.path)
      #expect(policy.defaultVersionID == source.defaultVersionId)
      #expect(policy.created.iso8601 == source.createDate)
      #expect(policy.updated.iso8601 == source.updateDate)
      let text = String(decoding: line, as: UTF8.self)
      #expect(text.hasSuffix(",\"document\":" + policy.document + "}"))
      #expect(policy.documentLength == policy.document.count)
    }
  }

  @Test func `the list is in order of names and decoded on demand`() {
    let names = AWSManagedPolicies.all.map { $0.name.lowercased() }
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(AWSManagedPolicies.all[0].name == "AccessAnalyzerServiceRolePolicy")
    #expect(AWSManagedPolicies.all.count == 1582)
  }

  @Test func `a name is found whatever its case, an ARN only exactly`() {
    #expect(AWSManagedPolicies.policy(named: "ReadOnlyAccess")?.arn == "arn:aws:iam::aws:policy/ReadOnlyAccess")
    #expect(AWSManagedPolicies.policy(named: "readonlyaccess")?.name == "ReadOnlyAccess")
    #expect(AWSManagedPolicies.policy(named: "ReadOnlyAcces") == nil)
    #expect(AWSManagedPolicies.policy(named: "") == nil)
    #expect(AWSManagedPolicies.policy(named: "zzzz") == nil)
    #expect(AWSManagedPolicies.policy(arn: "arn:aws:iam::aws:policy/job-function/Billing")?.path == "/job-function/")
    for arn in [
      "arn:aws:iam::aws:policy/Billing", "arn:aws:iam::aws:policy/readonlyaccess", "arn:aws:iam::111122223333:policy/ReadOnlyAccess", "",
    ] {
      #expect(AWSManagedPolicies.policy(arn: arn) == nil)
    }
  }

  @Test func `a prefix gives a stretch of the list`() {
    let found = AWSManagedPolicies.withPrefix("amazons3")
    #expect(found.contains { $0.name == "AmazonS3ReadOnlyAccess" })
    #expect(found.allSatisfy { $0.name.hasPrefix("AmazonS3") })
    #expect(found.count == AWSManagedPolicies.all.filter { $0.name.hasPrefix("AmazonS3") }.count)
    #expect(AWSManagedPolicies.withPrefix("").count == 1582)
    #expect(AWSManagedPolicies.withPrefix("zz").isEmpty)
  }

  @Test func `a mixed list can go on from any name`() {
    let place = AWSManagedPolicies.lowerBound("B")
    #expect(AWSManagedPolicies.all[place].name.lowercased() >= "b")
    #expect(AWSManagedPolicies.all[place - 1].name.lowercased() < "b")
    #expect(AWSManagedPolicies.lowerBound("~") == 1582)
  }

  @Test func `a document is found by ARN`() {
    #expect(
      AWSManagedPolicies.document(of: "arn:aws:iam::aws:policy/AdministratorAccess")?.contains("\"Action\":\"*\"") == true)
    #expect(AWSManagedPolicies.document(of: "arn:aws:iam::aws:policy/NoSuchPolicy") == nil)
  }
}
