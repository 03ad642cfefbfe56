import IAM

/// What hangs on entities.
extension DetailReader {
  func version() throws -> FileVersion {
    var version = FileVersion()
    try reader.object("An element of PolicyVersionList", VersionKey.self) { key in
      switch key {
      case .document: version.document = try document(key.rawValue)
      case .id: version.id = try reader.text(key.rawValue)
      case .isDefault: version.isDefault = try reader.boolean(key.rawValue)
      case .created: version.created = try reader.text(key.rawValue)
      }
    }
    return version
  }

  func profile() throws -> FileProfile {
    var profile = FileProfile()
    try reader.object("An element of InstanceProfileList", ProfileKey.self) { key in
      switch key {
      case .path: profile.head.path = try reader.text(key.rawValue)
      case .name: profile.head.name = try reader.text(key.rawValue)
      case .id: profile.head.id = try reader.text(key.rawValue)
      case .arn: profile.head.arn = try reader.text(key.rawValue)
      case .created: profile.head.created = try reader.text(key.rawValue)
      case .tags: profile.tags = try tags()
      case .roles:
        try reader.array(key.rawValue) {
          try reader.object("An element of Roles", ProfileRoleKey.self) { profile.roles.append(try reader.text($0.rawValue)) }
        }
      }
    }
    try settleName(&profile.head, "InstanceProfileName", in: "InstanceProfileList")
    return profile
  }

  func inlinePolicies(_ member: String) throws -> [FileInline] {
    var policies: [FileInline] = []
    try reader.array(member) {
      var policy = FileInline(name: "", document: nil)
      try reader.object("An element of \(member)", InlineKey.self) { key in
        switch key {
        case .name: policy.name = try reader.text(key.rawValue)
        case .document: policy.document = try document(key.rawValue)
        }
      }
      if policy.name.isEmpty { throw reader.fault(.missing("PolicyName", of: member)) }
      policies.append(policy)
    }
    return policies
  }

  /// The attached policies; published examples have a lone object where one policy is attached.
  func attachedPolicies() throws -> [AttachedPolicy] {
    let member = UserKey.attached.rawValue
    if try reader.opening() == UInt8(ascii: "{") { return [try attachedPolicy(member)] }
    var policies: [AttachedPolicy] = []
    try reader.array(member) { policies.append(try attachedPolicy(member)) }
    return policies
  }

  private func attachedPolicy(_ member: String) throws -> AttachedPolicy {
    var policy = AttachedPolicy(name: "", arn: "")
    try reader.object(member, AttachedKey.self) { key in
      switch key {
      case .name: policy.name = try reader.text(key.rawValue)
      case .arn: policy.arn = try reader.text(key.rawValue)
      }
    }
    if policy.arn.isEmpty { throw reader.fault(.missing("PolicyArn", of: member)) }
    if policy.name.isEmpty { policy.name = String(policy.arn.split(separator: "/").last ?? "") }
    return policy
  }

  func boundary() throws -> String? {
    var arn: String?
    try reader.object(UserKey.boundary.rawValue, BoundaryKey.self) { arn = try reader.text($0.rawValue) }
    return arn
  }

  func lastUsed() throws -> (date: String?, region: String?) {
    var use: (date: String?, region: String?)
    try reader.object(RoleKey.lastUsed.rawValue, LastUsedKey.self) { key in
      switch key {
      case .date: use.date = try reader.text(key.rawValue)
      case .region: use.region = try reader.text(key.rawValue)
      }
    }
    return use
  }

  func tags() throws -> [Tag] {
    var tags: [Tag] = []
    try reader.array(UserKey.tags.rawValue) {
      var tag: (key: String?, value: String?)
      try reader.object("An element of Tags", TagKey.self) { key in
        switch key {
        case .key: tag.key = try reader.text(key.rawValue)
        case .value: tag.value = try reader.text(key.rawValue)
        }
      }
      guard let key = tag.key else { throw reader.fault(.missing("Key", of: "Tags")) }
      tags.append(Tag(key: key, value: tag.value ?? ""))
    }
    return tags
  }

  func texts(_ member: String) throws -> [String] {
    var texts: [String] = []
    try reader.array(member) { texts.append(try reader.text("An element of \(member)")) }
    return texts
  }

  /// A policy document: an object, whose text is kept byte for byte but for the indentation of the line it stands in; or a string with the document percent-encoded, or plain.
  func document(_ member: String) throws -> FileDocument {
    switch try reader.opening() {
    case UInt8(ascii: "{"):
      let indentation = reader.indentation
      return FileDocument(text: Indentation.removing(indentation, from: try reader.captureValue()))
    case UInt8(ascii: "\""):
      let text = try reader.text(member, limit: reader.limits.document)
      guard text.utf8.first == UInt8(ascii: "%") else { return FileDocument(text: text) }
      guard let plain = PercentEncoding.decode(text) else { return FileDocument(text: text, isGarbled: true) }
      return FileDocument(text: plain)
    default: throw reader.fault(.wrongType(member, expected: .object))
    }
  }
}
