import AccountStore
public import IAM

/// Who can sign in as an administrator, so that nobody takes the last way into the account away unawares: the root user with a password, and
/// users with a console password and the policy AdministratorAccess, attached to them or to a group they are in.
///
/// The store's local owner isn't among them: that way stays whatever is done here.
public struct WaysIn: Query {
  /// How many are told of at most.
  public var limit: Int
  /// Counting what GetAccountSummary counts.
  public static let action = "iam:GetAccountSummary"

  /// A query. Three are enough to tell whether one more can go.
  public init(limit: Int = 3) {
    self.limit = limit
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

    /// Whether somebody is the only one left.
    public func isLast(_ owner: CredentialOwner) -> Bool { ways.count == 1 && ways[0].owner == owner }
    /// Whether a user is the only one left.
    public func isLast(userNamed name: String) -> Bool {
      ways.count == 1 && ways[0].owner != .root && ways[0].name.lowercased() == name.lowercased()
    }
  }

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Answer {
    var ways: [Way] = []
    if try scope.store.loginProfile(of: .root) != nil { ways.append(Way(owner: .root, name: "root")) }
    for key in try scope.store.usersWithPassword() {
      if ways.count >= limit { break }
      guard let user = try scope.store.user(key: key) else { continue }
      let holders = [Holder.user(key)] + (try scope.store.groups(ofUser: key).map { .group($0.key) })
      if try holders.contains(where: { try isAdministrator($0, in: scope) }) { ways.append(Way(owner: .user(key), name: user.value.name)) }
    }
    return Answer(ways: ways)
  }

  private func isAdministrator(_ holder: Holder, in scope: ReadScope) throws -> Bool {
    let arn = "arn:\(scope.account.partition):iam::aws:policy/AdministratorAccess"
    return try scope.store.attachedPolicies(of: holder).contains { $0.arn == arn }
  }
}
