import AWSCatalog
import AccountStore
import IAM
import Language

/// Makes IAM's values of the demo account's tables.
struct DemoBuilder {
  let language: Language
  let now: Timestamp
  private var dice = DemoDice()
  /// The credential facts of the users made so far.
  private(set) var facts: [(user: String, facts: CredentialFacts)] = []

  init(language: Language, now: Timestamp) {
    self.language = language
    self.now = now
  }

  mutating func write(into target: any ImportTarget) throws {
    for policy in DemoPolicies.all { try add(policy, to: target) }
    for group in DemoGroups.all {
      let value = Group(name: group.name, id: makeID(.group), created: moment(group.age))
      _ = try target.add(ImportedEntity(value: value, attached: group.attached.map(attachment), inline: inline(group.inline)))
    }
    for user in DemoUsers.all { try add(user, to: target) }
    for role in DemoRoles.all { try add(role, to: target) }
  }

  private mutating func add(_ policy: DemoPolicy, to target: any ImportTarget) throws {
    let versions = policy.versions.enumerated().map { place, version in
      PolicyVersion(id: "v\(place + 1)", document: version.document, created: moment(version.age))
    }
    let value = ManagedPolicy(
      name: policy.name, path: policy.path, id: makeID(.policy), created: moment(policy.versions[0].age),
      updated: versions.last?.created ?? now, description: Sentence.demoPolicies[policy.name]?(language),
      defaultVersion: "v\((policy.inForce ?? versions.count - 1) + 1)")
    _ = try target.add(value, versions: versions.reversed())
  }

  private mutating func add(_ user: DemoUser, to target: any ImportTarget) throws {
    var tags = [tag(.demoTeamKey, user.team), tag(.demoJobKey, user.job)]
    if let name = Sentence.demoNames[user.name] {
      tags.insert(tag(user.keys.isEmpty || user.password != nil ? .demoNameKey : .demoPurposeKey, name), at: 0)
    }
    let value = User(
      name: user.name, path: user.path, id: makeID(.user), created: moment(user.age),
      passwordLastUsed: user.password?.used.map { moment($0) },
      boundary: user.boundary.map { attachment($0).arn }, tags: tags)
    let entity = ImportedEntity(
      value: value, attached: user.attached.map(attachment), inline: inline(DemoUsers.inline[user.name] ?? [:]))
    _ = try target.add(entity, groups: user.groups)
    facts.append((user.name, Self.facts(password: user.password, keys: user.keys, moment: moment)))
  }

  private mutating func add(_ role: DemoRole, to target: any ImportTarget) throws {
    let value = Role(
      name: role.name, path: role.path, id: makeID(.role), created: moment(role.age), trustPolicy: role.trust,
      description: role.description,
      maxSessionDuration: role.longestSession, boundary: role.boundary.map { attachment($0).arn },
      tags: role.purpose.map { [tag(.demoTeamKey, $0)] } ?? [],
      lastUsed: role.used.map { Role.LastUsed(date: moment($0), region: "ap-northeast-2") })
    _ = try target.add(ImportedEntity(value: value, attached: role.attached.map(attachment), inline: inline(role.inline)))
    guard role.hasInstanceProfile else { return }
    let profile = InstanceProfile(name: role.name, id: makeID(.instanceProfile), created: moment(role.age))
    _ = try target.add(profile, role: role.name)
  }

  /// Gives everybody in the account the credentials that they have. The IDs of keys are drawn apart from those of entities.
  func giveCredentials(in session: any AccountWriting) throws {
    var dice = DemoDice()
    for user in DemoUsers.all { try DemoCredentials.give(user, session, dice: &dice, moment: moment) }
  }

  /// What the root user's row of the credential report says.
  var rootFacts: CredentialFacts {
    var values = Self.facts(password: DemoPassword(age: 0, used: 97, hasMFA: true), keys: [], moment: moment).values
    for place in [0, 2, 3] { values[place] = "not_supported" }
    return CredentialFacts(values: values)
  }

  /// A moment of a working day so many days ago; today's lie a few minutes back.
  private func moment(_ age: Int64) -> Timestamp {
    now.adding(seconds: age == 0 ? -420 : -age * 86_400 - (age * 7919) % 30_000)
  }

  private mutating func makeID(_ kind: EntityKind) -> String {
    UniqueID.make(kind.idPrefix, in: DemoAccount.id, using: &dice)
  }

  private func tag(_ key: Sentence, _ value: Sentence) -> Tag {
    Tag(key: key(language), value: value(language))
  }

  private func inline(_ documents: [String: String]) -> [InlinePolicy] {
    documents.sorted { $0.key < $1.key }.map { InlinePolicy(name: $0.key, document: $0.value) }
  }

  /// A policy by name, the account's own first, or by path and name AWS's.
  private func attachment(_ name: String) -> AttachedPolicy {
    if let own = DemoPolicies.all.first(where: { $0.name == name }) {
      return AttachedPolicy(name: name, arn: ARN.text(.policy, path: own.path, name: name, account: DemoAccount.id))
    }
    return AttachedPolicy(name: name.split(separator: "/").last.map(String.init) ?? name, arn: AWSManagedPolicies.arnPrefix + "/" + name)
  }
}

extension DemoBuilder {
  fileprivate static func facts(password: DemoPassword?, keys: [DemoKey], moment: (Int64) -> Timestamp) -> CredentialFacts {
    var values: [String] = []
    if let password {
      let used = password.used.map { moment($0).iso8601 } ?? "no_information"
      values = ["true", used, moment(password.age).iso8601, "N/A", password.hasMFA ? "true" : "false"]
    } else {
      values = ["false", "N/A", "N/A", "N/A", "false"]
    }
    for place in 0..<2 {
      guard keys.indices.contains(place) else {
        values += ["false", "N/A", "N/A", "N/A", "N/A"]
        continue
      }
      let key = keys[place]
      values += [key.isActive ? "true" : "false", moment(key.age).iso8601]
      values += key.used.map { [moment($0).iso8601, "ap-northeast-2", key.service] } ?? ["N/A", "N/A", "N/A"]
    }
    return CredentialFacts(values: values + ["false", "N/A", "false", "N/A"])
  }
}
