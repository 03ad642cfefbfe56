import IAM
import Language

/// Rules about tags that no single tag shows. Keys of users and roles collide without regard to case, other keys only as they are spelt.
///
/// Source: [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html).
enum TagRules {
  /// No key twice, at most 50.
  static func check(_ tags: [Tag], isCaseSensitive: Bool) throws {
    try checkCount(tags)
    var seen: Set<String> = []
    for tag in tags where !seen.insert(folded(tag.key, isCaseSensitive)).inserted {
      throw IAMError(.invalidInput, .tagTwice(tag.key), field: "Tags")
    }
  }

  /// The tags after some were set: a key that is there gets the new value, where case doesn't count also the new spelling.
  static func merged(_ old: [Tag], with new: [Tag], isCaseSensitive: Bool) throws -> [Tag] {
    var result = old
    for tag in new {
      let key = folded(tag.key, isCaseSensitive)
      if let place = result.firstIndex(where: { folded($0.key, isCaseSensitive) == key }) {
        result[place] = tag
      } else {
        result.append(tag)
      }
    }
    try checkCount(result)
    return result
  }

  /// The tags without some keys; a key that isn't there is no mistake.
  static func without(_ keys: [String], in tags: [Tag], isCaseSensitive: Bool) -> [Tag] {
    let gone = Set(keys.map { folded($0, isCaseSensitive) })
    return tags.filter { !gone.contains(folded($0.key, isCaseSensitive)) }
  }

  private static func checkCount(_ tags: [Tag]) throws {
    if tags.count > Quota.tagsPerEntity { throw IAMError(.limitExceeded, .tooManyTags(Quota.tagsPerEntity), field: "Tags") }
  }

  private static func folded(_ key: String, _ isCaseSensitive: Bool) -> String {
    isCaseSensitive ? key : key.lowercased()
  }
}
