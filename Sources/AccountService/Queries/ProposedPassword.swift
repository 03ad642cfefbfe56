import AccountStore
public import Credentials
public import IAM

/// A password that the program makes up, following the account's policy: what the console calls an automatic password.
///
/// It isn't set by being asked for: the answer is the only place where it is.
public struct ProposedPassword: Query {
  /// What the policy says is what is needed to make one.
  public static let action = "iam:GetAccountPasswordPolicy"
  private let random: @Sendable () -> AnyGenerator

  /// A query.
  public init(random: @escaping @Sendable () -> AnyGenerator = { AnyGenerator(SystemRandomNumberGenerator()) }) {
    self.random = random
  }

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Secret {
    var generator = random()
    return PasswordGenerator.make(following: try scope.store.passwordPolicy() ?? .standard, using: &generator)
  }
}

extension ProposedPassword: OwnUse {
  func isOwn(of person: SignedIn, in scope: ReadScope) throws -> Bool { true }
}

extension ProposedPassword: LeadsToNewPassword {}
