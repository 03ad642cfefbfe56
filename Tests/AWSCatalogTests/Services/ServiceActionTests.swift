import AWSCatalog
import IAM
import Testing

struct ServiceActionTests {
  @Test func `an action tells its level, targets and keys`() throws {
    let action = try #require(Services.action("s3:PutObject"))
    #expect(action.name == "PutObject")
    #expect(action.level == .write)
    #expect(action.targets.contains { $0.resourceType == "object" })
    #expect(action.conditionKeys.contains("s3:x-amz-acl"))
  }

  @Test func `passing a role is bound to the role`() throws {
    let action = try #require(Services.action("iam:PassRole"))
    #expect(action.targets.map(\.resourceType) == ["role"])
    #expect(action.targets.flatMap(\.conditionKeys).contains("iam:PassedToService") || action.conditionKeys.contains("iam:PassedToService"))
  }

  @Test func `every action's resource types and name are well formed`() {
    for service in Services.all.prefix(60) {
      for action in service.actions {
        #expect(!action.name.isEmpty)
        #expect(Services.action("\(service.prefix):\(action.name)") == action)
      }
    }
  }
}
