import AWSCatalog
import PolicyEngine

/// How many actions of the service reference the allowing statements of policies name: a measure of how much they give.
enum ActionCount {
  /// A service and its actions in lower case.
  private struct Entry: Sendable {
    let prefix: [UInt8]
    let names: [[UInt8]]
  }

  private static let reference: [Entry] = Services.all.map { service in
    Entry(prefix: Array(service.prefix.lowercased().utf8), names: service.actions.map { Array($0.name.lowercased().utf8) })
  }

  /// The number of actions; conditions, resources and denies don't count.
  static func of(_ policies: [CompiledPolicy]) -> Int {
    let lists = policies.flatMap(\.document.statements).filter { $0.effect == .allow }.compactMap(\.actions)
    let given = lists.filter { !$0.isNegated }.flatMap(\.values).compactMap(Pattern.init)
    let others = lists.filter(\.isNegated).map { $0.values.compactMap(Pattern.init) }
    if given.contains(where: \.isEverything) { return Services.actionCount }
    return reference.reduce(0) { count, entry in
      let here = given.filter { Wildcard.matches($0.service, entry.prefix) }
      let kept = others.map { $0.filter { Wildcard.matches($0.service, entry.prefix) } }
      if here.isEmpty, kept.isEmpty { return count }
      return count
        + entry.names.count { name in
          here.contains { Wildcard.matches($0.name, name) }
            || kept.contains { list in !list.contains { Wildcard.matches($0.name, name) } }
        }
    }
  }

  /// An action's pattern in lower case.
  private struct Pattern {
    let service: [UInt8]
    let name: [UInt8]

    init?(_ text: String) {
      let parts = text.lowercased().utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        (service, name) = (Array(parts[0]), Array(parts[1]))
      } else if text == "*" {
        (service, name) = ([UInt8(ascii: "*")], [UInt8(ascii: "*")])
      } else {
        return nil
      }
    }

    var isEverything: Bool { service == [UInt8(ascii: "*")] && name == [UInt8(ascii: "*")] }
  }
}

/// Patterns in which `*` stands for any run of bytes and `?` for one.
enum Wildcard {
  static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    var (place, letter) = (0, 0)
    var (star, retry) = (-1, 0)
    while letter < text.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        (star, retry) = (place, letter)
        place += 1
      } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == text[letter] {
        place += 1
        letter += 1
      } else if star >= 0 {
        retry += 1
        (place, letter) = (star + 1, retry)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
