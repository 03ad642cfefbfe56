import IAM

extension Operation {
  /// What the operation's own shape and the service authorization reference say: the resource type of its action, named by its members; the
  /// context keys, from its members too.
  public var wishes: [AccessWish] { OperationWishes(self).all }
}

/// Reads an operation's wishes from its members and from what the service authorization reference says of its action.
struct OperationWishes {
  private let name: String
  private let action: String
  private let fields: [String: WireValue]
  private let access: ActionAccess

  init<O: Operation>(_ operation: O) {
    name = O.name
    action = O.action
    access = ActionAccess.of(O.action)
    fields = Dictionary(operation.fields.map { ($0.name, $0.value) }) { first, _ in first }
  }

  var all: [AccessWish] {
    let kind = access.kind
    let target = self.target(kind)
    let first = AccessWish(action, on: target, context: context)
    return [first] + [moved, tagged(kind, target)].compactMap(\.self)
  }

  // MARK: the resource

  private func target(_ kind: String?) -> AccessTarget {
    guard let kind else { return Self.lists[name].map(AccessTarget.list) ?? .everything }
    if let source = text("PolicySourceArn") { return .principal(source) }
    if isNew, let own = newName(kind) { return .new(kind, path: text("Path") ?? "/", name: own) }
    switch kind {
    case "user": return user
    case "group": return .group(text("GroupName") ?? "")
    case "role": return text("RoleName").map(AccessTarget.role) ?? roleOfTask
    case "instance-profile": return .instanceProfile(text("InstanceProfileName") ?? "")
    case "policy": return .policy(text("PolicyArn") ?? "")
    case "mfa": return .mfaDevice(text("SerialNumber") ?? "")
    default: return .everything
    }
  }

  private var user: AccessTarget {
    if let name = text("UserName") { return .user(name) }
    if name == "GetAccessKeyLastUsed", let key = text("AccessKeyId") { return .ownerOfKey(key) }
    if name == "GetMFADevice", let serial = text("SerialNumber") { return .ownerOfDevice(serial) }
    return .user(nil)
  }

  /// Whether it makes what it is about.
  private var isNew: Bool { Self.made.contains(name) }

  private func newName(_ kind: String) -> String? {
    switch kind {
    case "user": text("UserName")
    case "group": text("GroupName")
    case "role": text("RoleName")
    case "instance-profile": text("InstanceProfileName")
    case "policy": text("PolicyName")
    case "mfa": text("VirtualMFADeviceName")
    default: nil
    }
  }

  /// A deletion task's name holds that of its role, which may be gone: `task/aws-service-role/SERVICE/ROLE/…`.
  private var roleOfTask: AccessTarget {
    let parts = (text("DeletionTaskId") ?? "").split(separator: "/").map(String.init)
    return parts.count > 3 ? .new("role", path: "/\(parts[1])/\(parts[2])/", name: parts[3]) : .everything
  }

  /// Renaming and moving need the permission for the new name as well.
  ///
  /// Source: [UpdateUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html): the permission is needed on the source and
  /// on the target.
  private var moved: AccessWish? {
    let (kind, member): (EntityKind, String)
    switch name {
    case "UpdateUser": (kind, member) = (.user, "UserName")
    case "UpdateGroup": (kind, member) = (.group, "GroupName")
    default: return nil
    }
    let (path, new) = (text("NewPath"), text("New" + member))
    guard path != nil || new != nil, let old = text(member) else { return nil }
    return AccessWish(action, on: .moved(kind, old, path: path, name: new))
  }

  /// Creating something with tags needs the permission to tag it.
  ///
  /// Source: [Tags for IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html).
  private func tagged(_ kind: String?, _ target: AccessTarget) -> AccessWish? {
    guard let kind, isNew, !tags.isEmpty, let tagging = Self.tagging[kind] else { return nil }
    return AccessWish(tagging, on: target, context: tagContext)
  }

  // MARK: context keys

  private var context: [String: [String]] {
    var context = tagContext
    if let policy = text("PolicyArn"), access.hasPolicyARN { context["iam:PolicyARN"] = [policy] }
    if let boundary = text("PermissionsBoundary") { context["iam:PermissionsBoundary"] = [boundary] }
    return context
  }

  private var tagContext: [String: [String]] {
    var context: [String: [String]] = [:]
    for tag in tags { context["aws:RequestTag/" + tag.key] = [tag.value] }
    let keys = tags.map(\.key) + tagKeys
    if !keys.isEmpty { context["aws:TagKeys"] = keys }
    return context
  }

  private var tags: [(key: String, value: String)] {
    guard case .list(let items) = fields["Tags"] else { return [] }
    return items.compactMap { item in
      guard case .structure(let members) = item, case .text(let key) = members.first(where: { $0.name == "Key" })?.value else { return nil }
      guard case .text(let value) = members.first(where: { $0.name == "Value" })?.value else { return (key, "") }
      return (key, value)
    }
  }

  private var tagKeys: [String] {
    guard case .list(let items) = fields["TagKeys"] else { return [] }
    return items.compactMap { if case .text(let key) = $0 { key } else { nil } }
  }

  private func text(_ member: String) -> String? {
    if case .text(let text) = fields[member] { text } else { nil }
  }

  // MARK: names

  private static let made: Set<String> = [
    "CreateUser", "CreateGroup", "CreateRole", "CreatePolicy", "CreateInstanceProfile", "CreateVirtualMFADevice",
  ]
  private static let tagging = [
    "user": "iam:TagUser", "role": "iam:TagRole", "policy": "iam:TagPolicy", "instance-profile": "iam:TagInstanceProfile",
    "mfa": "iam:TagMFADevice",
  ]
  /// What IAM's refusals call the resource of lists.
  private static let lists = [
    "ListUsers": "user/", "ListGroups": "group/", "ListRoles": "role/", "ListInstanceProfiles": "instance-profile/",
    "ListVirtualMFADevices": "mfa/",
  ]
}
