import Foundation
import IAM
import Testing

@testable import AccountStore

/// Windows against a list that is filtered, sorted and cut in memory.
struct WindowsTests {
  private static let users: [User] = {
    var random = SeededGenerator(seed: 7)
    let first = ["ann", "Bob", "cho", "김", "Eve", "zoe", "Al", "Müller", "x"]
    let paths = ["/", "/dev/", "/dev/web/", "/ops/", "/Dev/"]
    let teams = ["blue", "Green", "개발", "100%", "a_b", "ÄRGER", "quo\"te"]
    return (0..<150).map { number in
      let tags = (0..<Int.random(in: 0..<3, using: &random)).map {
        Tag(key: "key\($0)", value: teams[Int.random(in: 0..<teams.count, using: &random)])
      }
      let name = "\(first[Int.random(in: 0..<first.count, using: &random)])\(number * 37 % 150)"
      return User.named(
        name, path: paths[Int.random(in: 0..<paths.count, using: &random)], created: 1_000 + Int64.random(in: 0..<40, using: &random),
        tags: tags)
    }
  }()

  private struct Model {
    var rows: [Stored<User>]

    func matches(_ user: User, _ request: WindowRequest) -> Bool {
      if let prefix = request.pathPrefix, !user.path.hasPrefix(prefix) { return false }
      let arn = "arn:aws:iam::123456789012:user\(user.path)\(user.name)".lowercased()
      let parts = [user.path + user.name] + user.tags.map { "\($0.key)=\($0.value)" }
      return request.filter.lowercased().split(whereSeparator: \.isWhitespace).allSatisfy { word in
        parts.contains { $0.lowercased().contains(word) } || (word.contains("/") || word.contains(":")) && arn.contains(word)
      }
    }

    func precedes(_ left: Stored<User>, _ right: Stored<User>, _ sort: EntityColumn) -> Bool {
      func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
      func folded(_ text: String) -> [UInt8] { bytes(text).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 } }
      switch sort {
      case .path where left.value.path != right.value.path: return bytes(left.value.path).lexicographicallyPrecedes(bytes(right.value.path))
      case .created:
        return (left.value.created.seconds, left.key) < (right.value.created.seconds, right.key)
      default: return folded(left.value.name).lexicographicallyPrecedes(folded(right.value.name))
      }
    }

    func list(_ request: WindowRequest) -> [Stored<User>] {
      let list = rows.filter { matches($0.value, request) }.sorted { precedes($0, $1, request.sort) }
      return request.descending ? list.reversed() : list
    }
  }

  private static let filters = [
    "", "o", "ob", "bob", "BLUE", "key0=blu", "개발", "발", "100%", "a_b", "ärger", "quo\"", "\"", "%", "_", "/dev/", "user/dev/", "r/ops/z",
    "arn:aws:iam::123456789012:user/Dev/b", "arn:aws", "ann blue", "nothing here", "김", "müller 1", "key1 zoe", "=", "\n",
  ]

  private func fill(_ temporary: TemporaryStore) throws -> Model {
    try temporary.write { session in Model(rows: try Self.users.map { try session.insert($0) }) }
  }

  private static let efforts = [
    SearchEffort(), SearchEffort(smallKind: 0, walkBudget: 0, smallSet: 1_000),
    SearchEffort(smallKind: 0, walkBudget: 25, smallSet: 0, placeBudget: 0),
    SearchEffort(smallKind: 0, walkBudget: 0, smallSet: 12, placeBudget: 0),
    SearchEffort(smallKind: 0, walkBudget: 0, smallSet: 0, placeBudget: 1_000),
  ]

  @Test(arguments: 0..<5)
  func `every window has the rows of the naive list, whatever way it was found`(effort: Int) throws {
    let temporary = try TemporaryStore()
    let model = try fill(temporary)
    try SearchEffort.$current.withValue(Self.efforts[effort]) {
      try temporary.read { session throws in
        for filter in Self.filters {
          for (sort, prefix, descending) in [
            (EntityColumn.name, nil, false), (.path, "/dev/", true), (.created, nil, true), (.path, nil, false),
          ] {
            let request = WindowRequest(sort: sort, descending: descending, filter: filter, pathPrefix: prefix, limit: 7)
            try check(request, model.list(request), session)
          }
        }
      }
    }
  }

  private func check(_ request: WindowRequest, _ expected: [Stored<User>], _ session: any AccountReading) throws {
    var request = request
    var (found, anchor): ([Stored<User>], WindowRequest.Anchor) = ([], .start)
    while true {
      request.anchor = anchor
      let window = try session.users(request)
      #expect(window.hasBefore == !found.isEmpty, "\(request)")
      found += window.rows
      #expect(window.hasAfter == (found.count < expected.count), "\(request)")
      guard window.hasAfter, let last = window.seekKeys.last else { break }
      anchor = .after(last)
    }
    #expect(found == expected, "\(request)")
    try checkBackwards(request, expected, session)
    #expect(
      try session.count(.user, filter: request.filter, pathPrefix: request.pathPrefix) == expected.count, "\(request)")
  }

  private func checkBackwards(_ request: WindowRequest, _ expected: [Stored<User>], _ session: any AccountReading) throws {
    var request = request
    var (found, anchor): ([Stored<User>], WindowRequest.Anchor) = ([], .end)
    while true {
      request.anchor = anchor
      let window = try session.users(request)
      #expect(window.hasAfter == !found.isEmpty, "\(request)")
      found = window.rows + found
      guard window.hasBefore, let first = window.seekKeys.first else { break }
      if let second = window.seekKeys.dropFirst().first {
        request.anchor = .at(second)
        let from = try session.users(request)
        #expect(from.rows == Array(expected.dropFirst(expected.count - found.count + 1).prefix(request.limit)), "\(request)")
        #expect(from.hasBefore, "\(request)")
      }
      anchor = .before(first)
    }
    #expect(found == expected, "\(request)")
  }

  @Test func `a window at a row that has gone begins where it would stand`() throws {
    let temporary = try TemporaryStore()
    let keys = try temporary.write { session in try ["a", "b", "c"].map { try session.insert(User.named($0)).key } }
    let window = try temporary.read { try $0.users(WindowRequest(limit: 3)) }
    try temporary.write { try $0.deleteUser(key: keys[1]) }
    let after = try temporary.read { try $0.users(WindowRequest(anchor: .at(window.seekKeys[1]), limit: 3)) }
    #expect(after.rows.map(\.value.name) == ["c"])
    #expect(after.hasBefore && !after.hasAfter)
  }

  @Test func `a place can be made from the beginning of a name`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in for name in ["anna", "bea", "Bert", "carl"] { _ = try session.insert(User.named(name)) } }
    let anchor = WindowRequest.Anchor.at(SeekKey(value: .text("B"), key: 0))
    #expect(try temporary.read { try $0.users(WindowRequest(anchor: anchor, limit: 2)).rows.map(\.value.name) } == ["bea", "Bert"])
  }

  @Test func `policies are sorted by the date of their last version too`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      for (name, date) in [("a", 30), ("b", 10), ("c", 20)] {
        _ = try session.insert(ManagedPolicy.named(name, updated: Int64(date)), version: .numbered("v1"))
      }
    }
    let request = WindowRequest(sort: .updated, descending: true, limit: 9)
    #expect(try temporary.read { try $0.policies(request).rows.map(\.value.name) } == ["a", "c", "b"])
  }

  @Test func `roles and policies are found by a word of their description`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.insert(Role.named("one", description: "Reads Invoices"))
      _ = try session.insert(Role.named("two"))
      _ = try session.insert(ManagedPolicy.named("three", description: "청구서 읽기"), version: .numbered("v1"))
    }
    #expect(try temporary.read { try $0.roles(WindowRequest(filter: "invoice", limit: 9)).rows.map(\.value.name) } == ["one"])
    #expect(try temporary.read { try $0.policies(WindowRequest(filter: "청구서", limit: 9)).rows.map(\.value.name) } == ["three"])
  }

  @Test func `a change of name, path or tags changes what a filter finds`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      var user = try session.insert(User.named("alice", tags: [Tag(key: "team", value: "blue")]))
      user.value.name = "carol"
      user.value.tags = [Tag(key: "team", value: "green")]
      try session.update(user)
    }
    let tiny = SearchEffort(smallKind: 0, walkBudget: 0, smallSet: 9)
    try SearchEffort.$current.withValue(tiny) {
      for (filter, count) in [("alice", 0), ("blue", 0), ("carol", 1), ("team=green", 1)] {
        let found = try temporary.read {
          try ($0.users(WindowRequest(filter: filter, limit: 9)), $0.count(.user, filter: filter, pathPrefix: nil))
        }
        #expect(found.0.rows.count == count && found.1 == count, "\(filter)")
      }
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
