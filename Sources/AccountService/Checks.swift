import AWSCatalog
import AccountStore
import IAM
import Language

/// Rules about tags that no single tag shows.
enum TagRules {
  /// No key twice, at most 50. Keys of users and roles collide without regard to case.
  static func check(_ tags: [Tag], isCaseSensitive: Bool) throws {
    if tags.count > Quota.tagsPerEntity { throw IAMError(.limitExceeded, .quotaReached("TagsPerEntity", Quota.tagsPerEntity), field: "Tags") }
    var seen: Set<String> = []
    for tag in tags where !seen.insert(isCaseSensitive ? tag.key : tag.key.lowercased()).inserted {
      throw IAMError(.invalidInput, .tagTwice(tag.key), field: "Tags")
    }
  }

  /// The tags after some were set: a key that is there gets the new value, where case doesn't count also the new spelling.
  static func merged(_ old: [Tag], with new: [Tag], isCaseSensitive: Bool) throws -> [Tag] {
    var result = old
    for tag in new {
      let same = { (other: Tag) in isCaseSensitive ? other.key == tag.key : other.key.lowercased() == tag.key.lowercased() }
      if let place = result.firstIndex(where: same) { result[place] = tag } else { result.append(tag) }
    }
    if result.count > Quota.tagsPerEntity { throw IAMError(.limitExceeded, .quotaReached("TagsPerEntity", Quota.tagsPerEntity), field: "Tags") }
    return result
  }
}

extension ReadScope {
  /// Throws LimitExceeded where one more entity of a kind would be too many.
  func checkQuota(_ quota: Quota, of kind: EntityKind) throws {
    try checkQuota(quota, count: try store.count(kind, filter: "", pathPrefix: nil))
  }

  /// Throws LimitExceeded where one more of what there are `count` of would be too many.
  func checkQuota(_ quota: Quota, count: Int) throws {
    let most = account.quota(quota)
    if count >= most { throw IAMError(.limitExceeded, .quotaReached(String(quota.rawValue.dropLast(5)), most)) }
  }

  /// Throws NoSuchEntity where no managed policy has the ARN.
  func checkBoundary(_ arn: String) throws {
    _ = try managedPolicyName(arn, member: "PermissionsBoundary")
  }

  /// The name to use where a request leaves it out: the caller's own, which the local owner hasn't.
  func nameOrCaller(_ name: String?) throws -> String {
    if let name { return name }
    switch caller {
    case .localOwner: throw IAMError(.validationError, .localOwnerHasNoName, field: "UserName")
    }
  }
}

extension ReadScope {
  /// The name of the managed policy with an ARN, AWS managed or of this account. Throws NoSuchEntity.
  func managedPolicyName(_ arn: String, member: String = "PolicyArn") throws -> String {
    if let policy = try store.policy(arn: arn) { return policy.value.name }
    if let policy = AWSManagedPolicies.policy(arn: arn) { return policy.name }
    throw IAMError(.noSuchEntity, .noSuchPolicy(arn), field: member)
  }
}
