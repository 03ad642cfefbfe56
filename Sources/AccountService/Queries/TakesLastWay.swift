import AccountStore
public import IAM

/// Whether a change would take away the last way into the account as an administrator; see `WaysIn`.
///
/// The store's local owner isn't counted: that way stays whatever is done here.
public struct TakesLastWay: Query {
  /// What is to be taken away.
  public enum Loss: Sendable, Hashable {
    /// A user's console password, or the user.
    case password(user: String)
    /// A user's membership in a group.
    case membership(user: String, group: String)
    /// A managed policy, by its ARN, from a user.
    case userPolicy(user: String, arn: String)
    /// A managed policy, by its ARN, from a group.
    case groupPolicy(group: String, arn: String)
    /// A group.
    case group(String)
  }

  /// What is to be taken away.
  public var loss: Loss
  /// Counting what GetAccountSummary counts.
  public static let action = WaysIn.action
  /// Nothing: it only warns whoever is about to take something away.
  public var wishes: [AccessWish] { [] }

  /// A query.
  public init(_ loss: Loss) {
    self.loss = loss
  }

  /// False where there is no way in already: nothing is lost then.
  public func run(in scope: ReadScope) throws -> Bool {
    guard try !WaysIn(limit: 1).run(in: scope).ways.isEmpty else { return false }
    return try WaysIn(limit: 1, without: loss).run(in: scope).ways.isEmpty
  }
}
