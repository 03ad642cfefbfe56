import AccountStore
import IAM
import PolicyEngine

/// The resource of a wish as the account knows it now: its ARN and what conditions can ask of it.
struct RequestedResource {
  /// The ARN, or `*`.
  var arn = "*"
  /// Its tags.
  var tags: [Tag] = []
  /// The ARN of its permissions boundary.
  var boundary: String?
  /// Whether `iam:ResourceTag/…` tells its tags too, as of users and roles.
  var hasOwnTagKey = false

  /// What conditions can ask of it in a request.
  func add(to context: inout RequestContext, of account: AccountID) {
    context["aws:ResourceAccount"] = [account.digits]
    for tag in tags {
      context["aws:ResourceTag/" + tag.key] = [tag.value]
      if hasOwnTagKey { context["iam:ResourceTag/" + tag.key] = [tag.value] }
    }
  }

  /// A role.
  init(_ role: Role, arn: String) {
    self.arn = arn
    (tags, boundary, hasOwnTagKey) = (role.tags, role.boundary, true)
  }

  /// Looks a target up. What isn't there has the ARN that it would have in the root path: who may not do something isn't told whether the
  /// thing exists.
  init(_ target: AccessTarget, in scope: ReadScope) throws {
    switch target {
    case .everything: break
    case .list(let kind): arn = scope.iamARN(kind)
    case .user(let name?): try set(user: name, in: scope)
    case .user(nil): try set(caller: scope)
    case .group(let name):
      arn = scope.arn(.group, path: try scope.store.group(named: name)?.value.path ?? "/", name: name)
    case .role(let name): try set(role: name, in: scope)
    case .instanceProfile(let name):
      let profile = try scope.store.instanceProfile(named: name)?.value
      arn = scope.arn(.instanceProfile, path: profile?.path ?? "/", name: profile?.name ?? name)
      tags = profile?.tags ?? []
    case .policy(let text):
      arn = text
      tags = try scope.store.policy(arn: text)?.value.tags ?? []
    case .ownPolicy(let name):
      let policy = try scope.store.policy(named: name)?.value
      arn = scope.arn(.policy, path: policy?.path ?? "/", name: policy?.name ?? name)
      tags = policy?.tags ?? []
    case .mfaDevice(let serial):
      arn = serial
      tags = try scope.store.mfaDevice(serialNumber: serial)?.tags ?? []
    case .ownerOfKey(let id): try set(owner: try scope.store.accessKey(id: id)?.owner, in: scope)
    case .ownerOfDevice(let serial): try set(owner: try scope.store.mfaDevice(serialNumber: serial)?.owner, in: scope)
    case .new(let kind, let path, let name): arn = scope.iamARN(kind + path + name)
    case .moved(let kind, let name, let path, let new):
      let entity = kind == .group ? try scope.store.group(named: name)?.value.path : try scope.store.user(named: name)?.value.path
      arn = scope.arn(kind, path: path ?? entity ?? "/", name: new ?? name)
    case .newDeviceOfCaller: arn = scope.iamARN("mfa/" + scope.caller.actor)
    case .principal(let text): try set(principal: text, in: scope)
    }
    if ARN(arn) == nil { arn = "*" }
  }

  private mutating func set(user name: String, in scope: ReadScope) throws {
    set(try scope.store.user(named: name)?.value, named: name, in: scope)
  }

  private mutating func set(_ user: User?, named name: String, in scope: ReadScope) {
    arn = scope.arn(.user, path: user?.path ?? "/", name: user?.name ?? name)
    (tags, boundary, hasOwnTagKey) = (user?.tags ?? [], user?.boundary, true)
  }

  private mutating func set(role name: String, in scope: ReadScope) throws {
    let role = try scope.store.role(named: name)?.value
    arn = scope.arn(.role, path: role?.path ?? "/", name: role?.name ?? name)
    (tags, boundary, hasOwnTagKey) = (role?.tags ?? [], role?.boundary, true)
  }

  private mutating func set(caller scope: ReadScope) throws {
    switch scope.caller.credentialOwner {
    case .user(let key): if let user = try scope.store.user(key: key)?.value { set(user, named: user.name, in: scope) }
    case .root: arn = ARN.root(of: scope.account.id, partition: scope.account.partition)
    case nil: break
    }
  }

  private mutating func set(owner: CredentialOwner?, in scope: ReadScope) throws {
    switch owner {
    case .user(let key): if let user = try scope.store.user(key: key)?.value { set(user, named: user.name, in: scope) }
    case .root: arn = ARN.root(of: scope.account.id, partition: scope.account.partition)
    case nil: try set(caller: scope)
    }
  }

  private mutating func set(principal text: String, in scope: ReadScope) throws {
    arn = text
    guard let parts = ARN(text), parts.service == "iam", parts.account == scope.account.id.digits else { return }
    switch parts.resourceType {
    case "user": try set(user: parts.name, in: scope)
    case "role": try set(role: parts.name, in: scope)
    default: break
    }
  }
}

extension ReadScope {
  fileprivate func iamARN(_ rest: String) -> String { "arn:\(account.partition):iam::\(account.id.digits):\(rest)" }
}
