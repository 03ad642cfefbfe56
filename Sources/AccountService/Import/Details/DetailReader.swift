import IAM

/// Reads the answer of `GetAccountAuthorizationDetails`, entity by entity, in whatever order the file has them.
struct DetailReader {
  let reader: JSONReader

  /// A page that was read.
  struct Page {
    /// Whether any of the four lists was there.
    var hasLists = false
    /// Whether the page says that another one follows.
    var isTruncated = false
  }

  /// Reads a whole file; `body` gets each entity. Throws `JSONFault`, and what `body` throws.
  func read(_ body: (FileEntity) throws -> Void) throws -> Page {
    var page = Page()
    try reader.object("The file", AnswerKey.self) { key in
      if key == .isTruncated {
        page.isTruncated = try reader.boolean(key.rawValue)
        return
      }
      page.hasLists = true
      try reader.array(key.rawValue) {
        reader.elementStart = reader.offset
        defer { reader.elementStart = -1 }
        switch key {
        case .users: try body(.user(try user()))
        case .groups: try body(.group(try group()))
        case .roles: try body(.role(try role()))
        case .policies: try body(.policy(try policy()))
        case .isTruncated: break
        }
      }
    }
    try reader.finish()
    return page
  }

  private func user() throws -> FileUser {
    var user = FileUser()
    try reader.object("An element of UserDetailList", UserKey.self) { key in
      switch key {
      case .path: user.head.path = try reader.text(key.rawValue)
      case .name: user.head.name = try reader.text(key.rawValue)
      case .id: user.head.id = try reader.text(key.rawValue)
      case .arn: user.head.arn = try reader.text(key.rawValue)
      case .created: user.head.created = try reader.text(key.rawValue)
      case .inline: user.inline = try inlinePolicies(key.rawValue)
      case .groups: user.groups = try texts(key.rawValue)
      case .attached: user.attached = try attachedPolicies()
      case .boundary: user.boundary = try boundary()
      case .tags: user.tags = try tags()
      case .passwordLastUsed: user.passwordLastUsed = try reader.text(key.rawValue)
      }
    }
    try settleName(&user.head, "UserName", in: "UserDetailList")
    return user
  }

  private func group() throws -> FileGroup {
    var group = FileGroup()
    try reader.object("An element of GroupDetailList", GroupKey.self) { key in
      switch key {
      case .path: group.head.path = try reader.text(key.rawValue)
      case .name: group.head.name = try reader.text(key.rawValue)
      case .id: group.head.id = try reader.text(key.rawValue)
      case .arn: group.head.arn = try reader.text(key.rawValue)
      case .created: group.head.created = try reader.text(key.rawValue)
      case .inline: group.inline = try inlinePolicies(key.rawValue)
      case .attached: group.attached = try attachedPolicies()
      }
    }
    try settleName(&group.head, "GroupName", in: "GroupDetailList")
    return group
  }

  private func role() throws -> FileRole {
    var role = FileRole()
    try reader.object("An element of RoleDetailList", RoleKey.self) { key in
      switch key {
      case .path: role.head.path = try reader.text(key.rawValue)
      case .name: role.head.name = try reader.text(key.rawValue)
      case .id: role.head.id = try reader.text(key.rawValue)
      case .arn: role.head.arn = try reader.text(key.rawValue)
      case .created: role.head.created = try reader.text(key.rawValue)
      case .trust: role.trust = try document(key.rawValue)
      case .profiles: try reader.array(key.rawValue) { role.profiles.append(try profile()) }
      case .inline: role.inline = try inlinePolicies(key.rawValue)
      case .attached: role.attached = try attachedPolicies()
      case .boundary: role.boundary = try boundary()
      case .tags: role.tags = try tags()
      case .lastUsed: role.lastUsed = try lastUsed()
      case .description: role.description = try reader.text(key.rawValue)
      case .longestSession: role.longestSession = try reader.integer(key.rawValue)
      }
    }
    try settleName(&role.head, "RoleName", in: "RoleDetailList")
    return role
  }

  private func policy() throws -> FilePolicy {
    var policy = FilePolicy()
    try reader.object("An element of Policies", PolicyKey.self) { key in
      switch key {
      case .path: policy.head.path = try reader.text(key.rawValue)
      case .name: policy.head.name = try reader.text(key.rawValue)
      case .id: policy.head.id = try reader.text(key.rawValue)
      case .arn: policy.head.arn = try reader.text(key.rawValue)
      case .created: policy.head.created = try reader.text(key.rawValue)
      case .updated: policy.updated = try reader.text(key.rawValue)
      case .defaultVersion: policy.defaultVersion = try reader.text(key.rawValue)
      case .description: policy.description = try reader.text(key.rawValue)
      case .versions: try reader.array(key.rawValue) { policy.versions.append(try version()) }
      case .tags: policy.tags = try tags()
      }
    }
    try settleName(&policy.head, "PolicyName", in: "Policies")
    return policy
  }

  /// A name that is missing is taken from the ARN; without either nothing can be done with the element.
  func settleName(_ head: inout FileHead, _ member: String, in list: String) throws {
    if head.name?.isEmpty ?? true { head.name = head.arn.flatMap { ARN($0)?.name } }
    if head.name?.isEmpty ?? true { throw reader.fault(.missing(member, of: list)) }
  }
}
