import IAM

/// A row of the entity table: what all kinds have, and the columns only one kind uses.
struct EntityRow {
  var key: Int64
  var account: Int64
  var kind: EntityKind
  var name = ""
  var path = "/"
  var tags: String?
  var description: String?
  var id = ""
  var created: Int64 = 0
  var updated: Int64?
  var boundary: Int64?
  var revision = 1
  var used: Int64?
  var region: String?
  var session: Int64?
  var version: String?
  var lastVersion: Int64?
  var trust: String?

  /// A new row.
  init(key: Int64, account: Int64, kind: EntityKind) {
    self.key = key
    self.account = account
    self.kind = kind
  }

  /// Where the columns stand that a walk tests without reading the whole row.
  enum Column {
    static let key = 0
    static let name = 3
    static let path = 4
    static let tags = 5
    static let description = 6
    static let created = 8
    static let updated = 9
    static let boundary = 10
    static let count = 18
  }

  /// A row of `SELECT` with the table's columns in their order.
  init(_ row: RowReader) {
    key = row.integer(Column.key)
    account = row.integer(1)
    kind = EntityKind(code: row.integer(2)) ?? .user
    name = row.text(Column.name)
    path = row.text(Column.path)
    tags = row.optionalText(Column.tags)
    description = row.optionalText(Column.description)
    id = row.text(7)
    created = row.integer(Column.created)
    updated = row.optionalInteger(Column.updated)
    boundary = row.optionalInteger(Column.boundary)
    revision = row.int(11)
    used = row.optionalInteger(12)
    region = row.optionalText(13)
    session = row.optionalInteger(14)
    version = row.optionalText(15)
    lastVersion = row.optionalInteger(16)
    trust = row.optionalText(17)
  }

  /// The values in the order of the columns.
  var values: [SQLValue] {
    [
      .integer(key), .integer(account), .integer(kind.code), .text(name), .text(path), SQLValue(tags), SQLValue(description), .text(id),
      .integer(created), SQLValue(updated), SQLValue(boundary), SQLValue(revision), SQLValue(used), SQLValue(region), SQLValue(session),
      SQLValue(version), SQLValue(lastVersion), SQLValue(trust),
    ]
  }
}

extension EntityRow {
  /// Takes over what a user says; the boundary is a reference and comes apart.
  mutating func take(_ user: User) {
    take(name: user.name, path: user.path, id: user.id, created: user.created)
    tags = FieldText.join(user.tags)
    used = user.passwordLastUsed?.seconds
  }

  mutating func take(_ group: Group) {
    take(name: group.name, path: group.path, id: group.id, created: group.created)
  }

  mutating func take(_ role: Role) {
    take(name: role.name, path: role.path, id: role.id, created: role.created)
    tags = FieldText.join(role.tags)
    description = role.description
    trust = role.trustPolicy
    session = Int64(role.maxSessionDuration)
    used = role.lastUsed?.date.seconds
    region = role.lastUsed?.region
  }

  mutating func take(_ policy: ManagedPolicy) {
    take(name: policy.name, path: policy.path, id: policy.id, created: policy.created)
    tags = FieldText.join(policy.tags)
    description = policy.description
    updated = policy.updated.seconds
    version = policy.defaultVersion
  }

  mutating func take(_ profile: InstanceProfile) {
    take(name: profile.name, path: profile.path, id: profile.id, created: profile.created)
    tags = FieldText.join(profile.tags)
  }

  private mutating func take(name: String, path: String, id: String, created: Timestamp) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created.seconds
  }
}

extension EntityRow {
  func user(boundary: String?) -> Stored<User> {
    let value = User(
      name: name, path: path, id: id, created: Timestamp(seconds: created), passwordLastUsed: used.map(Timestamp.init(seconds:)),
      boundary: boundary, tags: FieldText.tags(tags))
    return Stored(value: value, key: key, revision: revision)
  }

  var group: Stored<Group> {
    Stored(value: Group(name: name, path: path, id: id, created: Timestamp(seconds: created)), key: key, revision: revision)
  }

  func role(boundary: String?) -> Stored<Role> {
    let value = Role(
      name: name, path: path, id: id, created: Timestamp(seconds: created), trustPolicy: trust ?? "", description: description,
      maxSessionDuration: Int(session ?? 3600), boundary: boundary, tags: FieldText.tags(tags),
      lastUsed: used.map { Role.LastUsed(date: Timestamp(seconds: $0), region: region) })
    return Stored(value: value, key: key, revision: revision)
  }

  var policy: Stored<ManagedPolicy> {
    let value = ManagedPolicy(
      name: name, path: path, id: id, created: Timestamp(seconds: created), updated: Timestamp(seconds: updated ?? created),
      description: description, defaultVersion: version ?? "v1", tags: FieldText.tags(tags))
    return Stored(value: value, key: key, revision: revision)
  }

  var instanceProfile: Stored<InstanceProfile> {
    let value = InstanceProfile(
      name: name, path: path, id: id, created: Timestamp(seconds: created), tags: FieldText.tags(tags))
    return Stored(value: value, key: key, revision: revision)
  }
}
