import AccountService
import AccountStore
import Credentials
import IAM
import Testing

/// An account in which every operation has something to do, and carl, who may nothing.
struct AuthorizationWorld {
  let account: TestAccount
  let carl: Caller
  private let keyID: String
  private let taskID: String
  private let spare: TestDevice
  private let phone: TestDevice

  init() throws {
    account = try TestAccount()
    let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    let document = Documents.read
    try account.performAll([
      CreatePolicy(policyName: "limit", policyDocument: document, path: "/p/"),
      CreatePolicy(policyName: "note", policyDocument: document, path: "/p/", tags: [Tag(key: "kind", value: "paper")]),
      CreatePolicyVersion(policyARN: TestAccount.arn("policy/p/note"), policyDocument: document),
      CreatePolicy(policyName: "free", policyDocument: document),
      CreateUser(
        userName: "mina", path: "/team/", permissionsBoundary: TestAccount.arn("policy/p/limit"), tags: [Tag(key: "team", value: "web")]),
      CreateUser(userName: "leaf"), CreateGroup(groupName: "crew", path: "/g/"), CreateGroup(groupName: "empty"),
      AddUserToGroup(groupName: "crew", userName: "mina"), AttachUserPolicy(userName: "mina", policyARN: readOnly),
      PutUserPolicy(userName: "mina", policyName: "in", policyDocument: document),
      AttachGroupPolicy(groupName: "crew", policyARN: readOnly),
      PutGroupPolicy(groupName: "crew", policyName: "in", policyDocument: document),
    ])
    try account.performAll([
      CreateRole(
        roleName: "ops", assumeRolePolicyDocument: Documents.trust(), path: "/r/", permissionsBoundary: TestAccount.arn("policy/p/limit"),
        tags: [Tag(key: "tier", value: "gold")]),
      CreateRole(roleName: "bare", assumeRolePolicyDocument: Documents.trust()),
      AttachRolePolicy(roleName: "ops", policyARN: readOnly), PutRolePolicy(roleName: "ops", policyName: "in", policyDocument: document),
      CreateInstanceProfile(instanceProfileName: "box", path: "/i/", tags: [Tag(key: "size", value: "xl")]),
      CreateInstanceProfile(instanceProfileName: "full"), CreateAccountAlias(accountAlias: "acme"), UpdateAccountPasswordPolicy(),
    ])
    keyID = try account.perform(CreateAccessKey(userName: "mina")).accessKey.accessKeyID
    try account.perform(CreateLoginProfile(userName: "mina", password: Secret(utf8: TestAccount.password), isPasswordResetRequired: false))
    phone = try account.addDevice("phone", for: "mina")
    spare = try account.makeDevice("spare")
    try account.put { writing in
      for name in ["Support", "Trash"] {
        let role = Role(
          name: "AWSServiceRoleFor" + name, path: "/aws-service-role/\(name.lowercased()).amazonaws.com/", id: "AROA" + name,
          created: TestAccount.now, trustPolicy: Documents.trust())
        _ = try writing.insert(role)
      }
    }
    _ = try account.ask(GenerateCredentialReport())
    taskID = try account.perform(DeleteServiceLinkedRole(roleName: "AWSServiceRoleForTrash")).deletionTaskID
    try account.addUser("carl", selfService: false)
    carl = .signedIn(try account.signIn("carl").person)
  }

  /// The operation of a case, with what only this account knows filled in.
  func operation(_ wanted: OperationCase) throws -> any IAMOperation {
    let type = try #require(OperationCatalog.operation(named: wanted.name))
    let fields = wanted.input.map { WireField($0.0, filled($0.1, in: wanted)) }
    return try type.init(input: fields, operation: type.name)
  }

  private func filled(_ value: WireValue, in wanted: OperationCase) -> WireValue {
    let now = account.clock.now
    return switch value {
    case "KEY": .text(keyID)
    case "TASK": .text(taskID)
    case "CODE1": .text(spare.code(at: now, step: -1))
    case "CODE2": .text(spare.code(at: now))
    case "SYNC1": .text(phone.code(at: now))
    case "SYNC2": .text(phone.code(at: now, step: 1))
    default: value
    }
  }

  /// Lets carl do something by an inline policy.
  func allow(_ statements: [String]) throws {
    let document = #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ","))]}"#
    try account.perform(PutUserPolicy(userName: "carl", policyName: "grant", policyDocument: document))
  }

  /// Puts the role that a case takes away from an instance profile into it.
  func fillProfile() throws { try account.perform(AddRoleToInstanceProfile(instanceProfileName: "full", roleName: "bare")) }

  /// The refusal of an operation to carl; nil where it was done.
  func refusal(_ operation: any IAMOperation) -> IAMError? {
    do {
      try account.service.perform(operation, as: carl)
      return nil
    } catch { return error as? IAMError }
  }
}
