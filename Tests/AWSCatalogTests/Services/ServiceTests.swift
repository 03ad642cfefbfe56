import AWSCatalog
import IAM
import Testing

struct ServiceTests {
  @Test func `a service tells its actions, resources and keys`() throws {
    let service = try #require(Services.named("s3"))
    #expect(service.category == "Storage")
    #expect(service.honoursResourceControlPolicies)
    #expect(service.resourceTypes.first { $0.name == "bucket" }?.arnPattern == "arn:${Partition}:s3:::${BucketName}")
    #expect(service.conditionKeys.contains { $0.name == "s3:prefix" && $0.type == "String" })
    #expect(service.actions.count == service.actions.endIndex - service.actions.startIndex)
  }

  @Test func `an action tells what it works on`() throws {
    let action = try #require(Services.action("iam:AddUserToGroup"))
    #expect(action.targets.map(\.resourceType) == ["group"])
    #expect(action.targets.first?.isRequired == true)
    #expect(try #require(Services.action("iam:ListUsers")).targets.isEmpty)
  }

  @Test func `actions are found by the beginning of their names`() throws {
    let service = try #require(Services.named("iam"))
    let found = service.actions(withPrefix: "attach").map(\.name)
    #expect(found == ["AttachGroupPolicy", "AttachRolePolicy", "AttachUserPolicy"])
    #expect(service.action(named: "attachuserpolicy")?.level == .permissionsManagement)
    #expect(service.action(named: "attach") == nil)
    #expect(service.actions(withPrefix: "zz").isEmpty)
  }
}
