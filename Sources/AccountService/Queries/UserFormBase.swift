public import AccountStore
public import IAM

/// What the form of a new user begins with, in one consistent read: the policies that can be attached and the rules for a password.
public struct UserFormBase: Query {
  /// Listing.
  public static let action = CustomerPolicies.action
  /// Nothing: who may not list policies is offered none.
  public var wishes: [AccessWish] { [] }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The account's own managed policies, in the order of their names.
    public let policies: [AttachedPolicy]
    /// The password policy in force.
    public let policy: PasswordPolicy
  }

  /// A query.
  public init() {}

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Answer {
    Answer(policies: try CustomerPolicies(isOptional: true).run(in: scope), policy: try scope.store.passwordPolicy() ?? .standard)
  }
}
