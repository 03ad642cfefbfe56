import AWSCatalog
import Foundation
import IAM
import Testing

struct ServicesTests {
  @Test func `the whole reference is there as its source has it`() throws {
    let source = try #require(try JSONSerialization.jsonObject(with: sourceFile("service-authorization.json")) as? [String: Any])
    let services = try #require(source["services"] as? [String: [String: Any]])
    let categories = try #require(source["categories"] as? [String: String])
    #expect(Services.all.map(\.prefix) == services.keys.sorted())
    for (prefix, expected) in services {
      let service = try #require(Services.named(prefix))
      #expect(service.name == expected["name"] as? String)
      #expect(service.category == categories[expected["category"] as? String ?? ""])
      #expect(service.honoursResourceControlPolicies == expected["rcp"] as? Bool)
      let actions = try #require(expected["actions"] as? [[Any]])
      #expect(service.actions.map(written).sorted() == actions.map { written($0) }.sorted())
      let resources = try #require(expected["resources"] as? [[Any]])
      #expect(
        service.resourceTypes.map { "\([$0.name, $0.arnPattern]) \($0.conditionKeys)" }
          == resources.map { "\($0[0..<2].compactMap { $0 as? String }) \(texts($0, 2))" })
      let keys = try #require(expected["conditions"] as? [[String]])
      #expect(service.conditionKeys.map { [$0.name, $0.type] } == keys)
    }
    #expect(Services.count == 455)
    #expect(Services.actionCount == 21_788)
  }

  private func written(_ action: ServiceAction) -> String {
    let level = String(UnicodeScalar(action.level.rawValue))
    let targets = action.targets.map { "\($0.resourceType) \($0.isRequired) \($0.conditionKeys) \($0.dependentActions)" }
    return "\(action.name) \(level) \(targets) \(action.conditionKeys) \(action.dependentActions)"
  }

  private func written(_ action: [Any]) -> String {
    let targets = (action.count > 2 ? action[2] as? [[Any]] : nil) ?? []
    let texts = targets.map { "\($0[0]) \(($0[1] as? Int) == 1) \(self.texts($0, 2)) \(self.texts($0, 3))" }
    return "\(action[0]) \(action[1]) \(texts) \(self.texts(action, 3)) \(self.texts(action, 4))"
  }

  private func texts(_ row: [Any], _ place: Int) -> [String] {
    row.count > place ? row[place] as? [String] ?? [] : []
  }

  @Test func `a service and an action are found whatever their case`() {
    #expect(Services.named("S3")?.name == "Amazon S3")
    #expect(Services.named("s") == nil)
    #expect(Services.named("") == nil)
    #expect(Services.action("s3:getobject")?.level == .read)
    #expect(Services.action("IAM:CreateUser")?.level == .write)
    #expect(Services.isAction("iam:PassRole"))
    for name in ["s3:Get", "s3:", "s3", ":GetObject", "nosuch:GetObject", "s3:GetObject:x", "s3:Get*"] { #expect(!Services.isAction(name)) }
  }

  @Test func `completion goes from service to action`() {
    #expect(Services.completions(of: "s3").first == "s3:")
    #expect(Services.completions(of: "IA").contains("iam:"))
    let found = Services.completions(of: "s3:getobjecta")
    #expect(found.contains("s3:GetObjectAcl"))
    #expect(found.allSatisfy { $0.hasPrefix("s3:GetObjectA") })
    #expect(Services.completions(of: "ec2:", limit: 7).count == 7)
    #expect(Services.completions(of: "nosuch:").isEmpty)
    #expect(Services.completions(of: "", limit: 1_000).count == 455)
  }
}
