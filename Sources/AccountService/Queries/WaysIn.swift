import AccountStore
public import IAM

/// Who can sign in as an administrator, so that nobody takes the last way into the account away unawares: the root user with a password, and
/// users with a console password and the policy AdministratorAccess, attached to them or to a group they are in.
///
/// The store's local owner isn't among them: that way stays whatever is done here.
public struct WaysIn: Query {
  /// How many are told of at most.
  public var limit: Int
  private let loss: TakesLastWay.Loss?
  /// Counting what GetAccountSummary counts.
  public static let action = "iam:GetAccountSummary"

  /// A query. Three are enough to tell whether one more can go.
  public init(limit: Int = 3) {
    self.init(limit: limit, without: nil)
  }

  /// The ways that there would be without something.
  init(limit: Int, without loss: TakesLastWay.Loss?) {
    self.limit = limit
    self.loss = loss
  }

  /// Somebody who can sign in as an administrator.
  public struct Way: Sendable, Hashable {
    /// Who.
    public let owner: CredentialOwner
    /// The user's name; `root` for the root user.
    public let name: String
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The ways, the root user's first; at most as many as asked for.
    public let ways: [Way]
  }

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Answer {
    var ways: [Way] = []
    if try scope.store.loginProfile(of: .root) != nil { ways.append(Way(owner: .root, name: "root")) }
    var groups: [Int64: Bool] = [:]
    for key in try scope.store.usersWithPassword() {
      if ways.count >= limit { break }
      guard let user = try scope.store.user(key: key)?.value else { continue }
      if case .password(let name) = loss, Self.same(name, user.name) { continue }
      if try isAdministrator(user, key, &groups, in: scope) { ways.append(Way(owner: .user(key), name: user.name)) }
    }
    return Answer(ways: ways)
  }

  /// - Parameter groups: What is known of groups already.
  private func isAdministrator(_ user: User, _ key: Int64, _ groups: inout [Int64: Bool], in scope: ReadScope) throws -> Bool {
    if try isAdministrator(.user(key), named: user.name, in: scope) { return true }
    for group in try scope.store.groups(ofUser: key) where !isLost(user.name, in: group.value.name) {
      let isKnown = try groups[group.key] ?? isAdministrator(.group(group.key), named: group.value.name, in: scope)
      groups[group.key] = isKnown
      if isKnown { return true }
    }
    return false
  }

  private func isAdministrator(_ holder: Holder, named name: String, in scope: ReadScope) throws -> Bool {
    let arn = "arn:\(scope.account.partition):iam::aws:policy/AdministratorAccess"
    switch (loss, holder) {
    case (.userPolicy(let lost, arn), .user) where Self.same(lost, name): return false
    case (.groupPolicy(let lost, arn), .group) where Self.same(lost, name): return false
    default: return try scope.store.attachedPolicies(of: holder).contains { $0.arn == arn }
    }
  }

  private func isLost(_ user: String, in group: String) -> Bool {
    switch loss {
    case .membership(let lost, let from): Self.same(lost, user) && Self.same(from, group)
    case .group(let lost): Self.same(lost, group)
    default: false
    }
  }

  private static func same(_ one: String, _ other: String) -> Bool { one.lowercased() == other.lowercased() }
}
