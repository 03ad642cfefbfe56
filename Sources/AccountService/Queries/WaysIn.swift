import AccountStore
public import IAM

/// Who can sign in as an administrator, so that nobody takes the last way into the account away unawares: the root user with a password, and
/// users with a console password whom the policy engine takes for administrators: see `AdministratorTest`.
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
  }

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Answer {
    var ways: [Way] = []
    if try scope.store.loginProfile(of: .root) != nil { ways.append(Way(owner: .root, name: "root")) }
    for key in try scope.store.usersWithPassword() {
      if ways.count >= limit { break }
      guard let user = try scope.store.user(key: key), try AdministratorTest(scope: scope).passes(user) else { continue }
      ways.append(Way(owner: .user(key), name: user.value.name))
    }
    return Answer(ways: ways)
  }
}
