import AccountService
import AccountStore
import Foundation
import IAM
import TestSupport
import Testing

/// Import, then export, gives the same account.
///
/// What differs by design, and is taken out of both sides before they are compared:
/// - order: entities, tags and attachments come out by name, so lists are compared without it;
/// - dates: all forms come out as the AWS CLI prints them;
/// - ARNs and paths that don't fit the entity (another account's, an empty path) are mended, and so are attachments that name such a policy;
///   small-50 and awscli-example have none;
/// - `AttachmentCount` and `PermissionsBoundaryUsageCount` are counted, whatever the file said;
/// - AWS managed policies come from the program's catalogue and only where they are in use; their documents are the catalogue's;
/// - a lone attached policy comes out in a list, members that were absent come out as IAM has them when empty.
struct RoundTripTests {
  private typealias Object = [String: Any]

  private func lists(_ bytes: some Sequence<UInt8>) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }

  private func entities(_ account: Object, _ list: String, _ name: String) -> [String: Object] {
    let items = account[list] as? [Object] ?? []
    return Dictionary(uniqueKeysWithValues: items.map { (($0[name] as? String ?? ""), $0) })
  }

  /// The entity with dates in one form, lists in one order, and without what differs by design.
  private func normal(_ value: Any, member: String = "") -> Any {
    if member.hasSuffix("Document") { return value }
    if member == "PolicyArn", let text = value as? String { return text.replacingOccurrences(of: ":012345678901:", with: ":200611803367:") }
    switch value {
    case let text as String: return member.hasSuffix("Date") ? (Timestamp(iso8601: text)?.iso8601 ?? text) : text
    case let list as [Any]: return list.map { normal($0) }.sorted { "\(sortKey($0))" < "\(sortKey($1))" }
    case let object as Object:
      if member == "AttachedManagedPolicies" { return [normal(object)] }
      return Dictionary(
        uniqueKeysWithValues: object.compactMap { key, value in
          Self.byDesign.contains(key) || value is NSNull || isEmpty(value) ? nil : (key, normal(value, member: key))
        })
    default: return value
    }
  }

  private static let byDesign: Set<String> = ["AttachmentCount", "PermissionsBoundaryUsageCount", "Arn", "Path", "Marker", "IsTruncated"]

  private func isEmpty(_ value: Any) -> Bool {
    (value as? [Any])?.isEmpty ?? (value as? Object)?.isEmpty ?? false
  }

  private func sortKey(_ value: Any) -> Any {
    guard let object = value as? Object else { return value }
    return object["PolicyArn"] ?? object["PolicyName"] ?? object["VersionId"] ?? object["Key"] ?? object["InstanceProfileName"] ?? object[
      "RoleName"] ?? ""
  }

  private func text(_ value: Any) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]), as: UTF8.self)
  }

  @Test(arguments: SampleAccounts.names) func `users, groups, roles, policies and documents come out as they went in`(name: String) throws {
    let bench = try ImportBench()
    try bench.sample(name)
    let before = try lists(try SampleAccounts.data(name))
    let after = try lists(try bench.export())
    let kinds = [("UserDetailList", "UserName"), ("GroupDetailList", "GroupName"), ("RoleDetailList", "RoleName"), ("Policies", "Arn")]
    for (list, member) in kinds {
      let old = entities(before, list, member).filter { !$0.key.contains(":aws:policy/") }
      let new = entities(after, list, member).filter { !$0.key.contains(":aws:policy/") }
      let rename = { (key: String) in list == "Policies" ? String(key.split(separator: "/").last ?? "") : key }
      #expect(Set(old.keys.map(rename)) == Set(new.keys.map(rename)))
      let found = Dictionary(uniqueKeysWithValues: new.map { (rename($0.key), $0.value) })
      for (key, entity) in old {
        let expected = try text(normal(entity))
        let actual = try text(normal(found[rename(key)] ?? [:]))
        #expect(actual == expected, "\(list) \(key)")
      }
    }
  }

  @Test(arguments: ["small-50.json", "awscli-example.json"]) func `ARNs and paths come out as they went in`(name: String) throws {
    let bench = try ImportBench()
    try bench.sample(name)
    let before = try lists(try SampleAccounts.data(name))
    let after = try lists(try bench.export())
    for (list, member) in [("UserDetailList", "UserName"), ("GroupDetailList", "GroupName"), ("RoleDetailList", "RoleName")] {
      let found = entities(after, list, member)
      for (key, entity) in entities(before, list, member) {
        #expect(found[key]?["Arn"] as? String == entity["Arn"] as? String)
        #expect(found[key]?["Path"] as? String == entity["Path"] as? String)
      }
    }
  }

  @Test func `the counts of a real answer are those that are counted here`() throws {
    let bench = try ImportBench()
    try bench.sample("small-50.json")
    let before = entities(try lists(try SampleAccounts.data("small-50.json")), "Policies", "Arn")
    let after = entities(try lists(try bench.export()), "Policies", "Arn")
    #expect(before.keys.sorted() == after.keys.sorted())
    for (arn, policy) in before {
      for member in ["AttachmentCount", "PermissionsBoundaryUsageCount", "IsAttachable"] where !arn.contains("aws-service-role") {
        #expect(after[arn]?[member] as? Int == policy[member] as? Int, "\(arn) \(member)")
      }
    }
  }

  @Test(arguments: SampleAccounts.names) func `an export imported and exported again is the same, byte for byte`(name: String) throws {
    let first = try ImportBench()
    try first.sample(name)
    let exported = try first.export()
    let second = try ImportBench()
    try second.run(String(decoding: exported, as: UTF8.self))
    #expect(try second.export() == exported)
  }

  @Test func `a document in several lines keeps its lines through export and import`() throws {
    let document = "{ \"Version\": \"2012-10-17\",\n\n  \"Statement\": [\n      ] }"
    let quoted = JSONText.quoted(document)
    let page = #"{"UserDetailList":[{"UserName":"a","UserPolicyList":[{"PolicyName":"p","PolicyDocument":"# + quoted + "}]}]}"
    let first = try ImportBench()
    try first.run(page, account: "123456789012")
    let exported = try first.export()
    let second = try ImportBench()
    try second.run(String(decoding: exported, as: UTF8.self))
    let kept = try second.read { reading in
      try reading.user(named: "a").flatMap { try reading.inlinePolicy(named: "p", of: .user($0.key))?.document }
    }
    #expect(kept == document.replacingOccurrences(of: "\n\n", with: "\n"))
    #expect(try second.export() == exported)
  }
}
