import IAM
import Language

/// A user, group or role with all that hangs on it.
struct ImportedEntity<Value> {
  var value: Value
  var attached: [AttachedPolicy]
  var inline: [InlinePolicy]
}

extension DetailChecker {
  mutating func check(_ detail: FileUser) -> ImportedEntity<User> {
    let head = settle(detail.head, .user)
    checkTags(detail.tags, head.subject, isCaseSensitive: false)
    count(detail.groups.count, under: .groupsPerUser, head.subject)
    let user = User(
      name: head.name, path: head.path, id: head.id, created: head.created,
      passwordLastUsed: optionalDate(detail.passwordLastUsed, "PasswordLastUsed", head.subject),
      boundary: detail.boundary.map { ownPolicy($0, head.subject) }, tags: detail.tags)
    return ImportedEntity(
      value: user, attached: attached(detail.attached, under: .policiesPerUser, head.subject),
      inline: inline(detail.inline, under: .userPolicySize, head.subject))
  }

  mutating func check(_ detail: FileGroup) -> ImportedEntity<Group> {
    let head = settle(detail.head, .group)
    return ImportedEntity(
      value: Group(name: head.name, path: head.path, id: head.id, created: head.created),
      attached: attached(detail.attached, under: .policiesPerGroup, head.subject),
      inline: inline(detail.inline, under: .groupPolicySize, head.subject))
  }

  mutating func check(_ detail: FileRole) -> ImportedEntity<Role> {
    let head = settle(detail.head, .role)
    checkTags(detail.tags, head.subject, isCaseSensitive: false)
    let session = detail.longestSession ?? 3600
    if !(3600...43_200).contains(session) {
      findings.add(.badValue, head.subject, .importBadValue(.outOfRange("MaxSessionDuration", 3600...43_200)))
    }
    if let description = detail.description, let problem = TextRule.roleDescription.problem(with: description, member: "Description") {
      findings.add(.badValue, head.subject, .importBadValue(problem.message))
    }
    let lastUsed = optionalDate(detail.lastUsed.date, "LastUsedDate", head.subject)
    let role = Role(
      name: head.name, path: head.path, id: head.id, created: head.created, trustPolicy: trust(detail.trust, head.subject),
      description: detail.description, maxSessionDuration: session, boundary: detail.boundary.map { ownPolicy($0, head.subject) },
      tags: detail.tags,
      lastUsed: lastUsed.map { Role.LastUsed(date: $0, region: detail.lastUsed.region) })
    return ImportedEntity(
      value: role, attached: attached(detail.attached, under: .policiesPerRole, head.subject),
      inline: inline(detail.inline, under: .rolePolicySize, head.subject))
  }

  mutating func check(_ detail: FileProfile) -> InstanceProfile {
    let head = settle(detail.head, .instanceProfile)
    checkTags(detail.tags, head.subject, isCaseSensitive: true)
    return InstanceProfile(name: head.name, path: head.path, id: head.id, created: head.created, tags: detail.tags)
  }

  mutating func check(_ detail: FilePolicy) -> (policy: ManagedPolicy, versions: [PolicyVersion]) {
    let head = settle(detail.head, .policy)
    checkTags(detail.tags, head.subject, isCaseSensitive: true)
    let found = versions(of: detail, head)
    let policy = ManagedPolicy(
      name: head.name, path: head.path, id: head.id, created: head.created,
      updated: optionalDate(detail.updated, "UpdateDate", head.subject) ?? head.created, description: detail.description,
      defaultVersion: defaultVersion(of: detail, found, head.subject), tags: detail.tags)
    return (policy, found)
  }

  mutating func checkTags(_ tags: [Tag], _ subject: String, isCaseSensitive: Bool) {
    if tags.isEmpty { return }
    for tag in tags {
      let problem = TextRule.tagKey.problem(with: tag.key, member: "Key") ?? TextRule.tagValue.problem(with: tag.value, member: "Value")
      if let problem { findings.add(.badTag, subject, .importBadTag(problem.message)) }
    }
    if tags.count == 1 { return }
    do {
      try TagRules.check(tags, isCaseSensitive: isCaseSensitive)
    } catch let error as IAMError {
      findings.add(.badTag, subject, .importBadTag(error.message))
    } catch {}
  }

  /// The attachments, each once. A policy of another account can't be attached: the account's own of that name is meant, as its ARN too is
  /// mended.
  private mutating func attached(_ policies: [AttachedPolicy], under quota: Quota, _ subject: String) -> [AttachedPolicy] {
    count(policies.count, under: quota, subject)
    var seen: Set<String> = []
    return policies.compactMap { policy in
      let own = AttachedPolicy(name: policy.name, arn: ownPolicy(policy.arn, subject))
      return policies.count == 1 || seen.insert(own.arn).inserted ? own : nil
    }
  }

  /// A managed policy's ARN in this account, or AWS's.
  mutating func ownPolicy(_ arn: String, _ subject: String) -> String {
    if arn.hasPrefix(ownPrefix) || arn.hasPrefix(awsPrefix) { return arn }
    guard let parts = ARN(arn), parts.service == "iam", parts.resourceType == "policy", AccountID(parts.account) != nil else { return arn }
    findings.add(.otherAccount, subject, .importForeignARN(arn, account: account.digits))
    return ownPrefix + parts.resource
  }
}
