import AWSCatalog
import AccountService
import AccountStore
import IAM
import Language
import Testing

/// What every operation asks of its caller: refused without the permission, in IAM's words, and done with exactly it.
struct OperationAuthorizationTests {
  @Test func `every operation has its case`() {
    #expect(OperationCase.all.map(\.name).sorted() == OperationCatalog.all.map { $0.name }.sorted())
  }

  @Test(arguments: OperationCase.all) func `without the permission it is refused in IAM's sentence, for the right resource and context`(
    wanted: OperationCase
  ) throws {
    let world = try AuthorizationWorld()
    if wanted.name == "RemoveRoleFromInstanceProfile" { try world.fillProfile() }
    let action = "iam:" + wanted.name
    let resource = arn(wanted.resource)
    let error = try #require(world.refusal(try world.operation(wanted)))
    #expect(error.code == .accessDenied)
    #expect(
      error.message.english
        == "User: arn:aws:iam::123456789012:user/carl is not authorized to perform: \(action) on resource: \(resource) because no identity-based policy allows the \(action) action."
    )
    let denied = try #require(error.denied)
    #expect(denied.action == action && denied.resource == resource)
    #expect(denied.context.filter { Self.isOfRequest($0.key) } == expectedContext(of: wanted, action))
    #expect(denied.context["aws:MultiFactorAuthPresent"] == ["false"] && denied.context["aws:SourceIp"] == ["10.0.0.7"])
    #expect(denied.context["aws:ResourceAccount"] == ["123456789012"] && denied.context["aws:username"] == ["carl"])
  }

  @Test(arguments: OperationCase.all) func `with a policy of exactly this action, resource and context it is done`(
    wanted: OperationCase
  ) throws {
    let world = try AuthorizationWorld()
    if wanted.name == "RemoveRoleFromInstanceProfile" { try world.fillProfile() }
    try world.allow([statement(wanted)] + wanted.also.map { Self.statement($0.action, on: arn($0.resource)) })
    #expect(world.refusal(try world.operation(wanted)) == nil)
  }

  @Test(arguments: OperationCase.all.filter { !$0.also.isEmpty }) func `what is needed besides is asked for too`(
    wanted: OperationCase
  ) throws {
    let world = try AuthorizationWorld()
    try world.allow([statement(wanted)])
    let denied = try #require(world.refusal(try world.operation(wanted))?.denied)
    #expect(wanted.also.contains { $0.action == denied.action && arn($0.resource) == denied.resource })
  }

  @Test(arguments: OperationCase.all.filter { !isWildcardOnly($0) }) func `a policy for another resource doesn't give it`(
    wanted: OperationCase
  ) throws {
    let world = try AuthorizationWorld()
    try world.allow([Self.statement("iam:" + wanted.name, on: arn(wanted.resource) + "-other")])
    #expect(world.refusal(try world.operation(wanted))?.code == .accessDenied)
  }

  @Test func `a new name keeps the path, a new path the name`() throws {
    let world = try AuthorizationWorld()
    try world.allow([Self.statement("iam:UpdateUser", on: TestAccount.arn("user/team/mina"))])
    let renamed = world.refusal(UpdateUser(userName: "mina", newUserName: "minji"))
    #expect(renamed?.denied?.resource == TestAccount.arn("user/team/minji"))
    let moved = world.refusal(UpdateUser(userName: "mina", newPath: "/ops/"))
    #expect(moved?.denied?.resource == TestAccount.arn("user/ops/mina"))
  }

  @Test func `refused changes and looks stand in the audit trail with the request that was decided`() throws {
    let world = try AuthorizationWorld()
    for name in ["CreateUser", "ListUsers"] {
      let wanted = try #require(OperationCase.all.first { $0.name == name })
      let refusal = world.refusal(try world.operation(wanted))
      let event = try #require(try world.account.events().last)
      #expect(event.eventName == name && event.errorCode == "AccessDenied" && event.deniedRequest == refusal?.denied)
    }
  }

  @Test func `the same refused look is told once until the account changes`() throws {
    let world = try AuthorizationWorld()
    let look = try #require(OperationCase.all.first { $0.name == "ListUsers" })
    for _ in 0..<3 { _ = world.refusal(try world.operation(look)) }
    #expect(try world.account.events().filter { $0.eventName == "ListUsers" }.count == 1)
    try world.account.perform(CreateGroup(groupName: "more"))
    _ = world.refusal(try world.operation(look))
    #expect(try world.account.events().filter { $0.eventName == "ListUsers" }.count == 2)
  }

  // MARK: expectations

  private func arn(_ resource: String) -> String {
    resource == "*" || resource.hasPrefix("arn:") ? resource : TestAccount.arn(resource)
  }

  private static func isWildcardOnly(_ wanted: OperationCase) -> Bool { Services.action("iam:" + wanted.name)?.hasNoTargets ?? true }

  private static func isOfRequest(_ key: String) -> Bool {
    ["iam:", "aws:RequestTag/", "aws:TagKeys", "aws:ResourceTag/"].contains { key.hasPrefix($0) }
  }

  /// The case's own keys; tags of the resource follow from the world.
  private func expectedContext(of wanted: OperationCase, _ action: String) -> [String: [String]] {
    var context = wanted.context
    for (key, values) in Self.resourceTags[arn(wanted.resource)] ?? [:] { context[key] = values }
    return context
  }

  private static let resourceTags: [String: [String: [String]]] = [
    TestAccount.arn("user/team/mina"): ["aws:ResourceTag/team": ["web"], "iam:ResourceTag/team": ["web"]],
    TestAccount.arn("role/r/ops"): ["aws:ResourceTag/tier": ["gold"], "iam:ResourceTag/tier": ["gold"]],
    TestAccount.arn("policy/p/note"): ["aws:ResourceTag/kind": ["paper"]],
    TestAccount.arn("instance-profile/i/box"): ["aws:ResourceTag/size": ["xl"]],
  ]

  private func statement(_ wanted: OperationCase) -> String {
    let conditions = wanted.context.sorted { $0.key < $1.key }.map { key, values in
      let name = key == "aws:TagKeys" ? "ForAnyValue:StringEquals" : "StringEquals"
      return (name, "\"\(key)\": \"\(values[0])\"")
    }
    let blocks = Dictionary(grouping: conditions) { $0.0 }.map { name, keys in
      "\"\(name)\": {\(keys.map(\.1).joined(separator: ", "))}"
    }
    let condition = blocks.isEmpty ? "" : ", \"Condition\": {\(blocks.sorted().joined(separator: ", "))}"
    let resource = Self.isWildcardOnly(wanted) ? "*" : arn(wanted.resource)
    return "{\"Effect\": \"Allow\", \"Action\": \"iam:\(wanted.name)\", \"Resource\": \"\(resource)\"\(condition)}"
  }

  private static func statement(_ action: String, on resource: String) -> String {
    "{\"Effect\": \"Allow\", \"Action\": \"\(action)\", \"Resource\": \"\(resource)\"}"
  }
}
