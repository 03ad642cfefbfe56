import AccountStore
import IAM
public import Language

/// Describes a user. Source: [GetUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html).
public struct GetUser: ReadOperation {
  /// The user's name; without one the caller is meant, which the local owner isn't.
  public var userName: String?

  /// The members.
  public static let members: [Member<GetUser>] = [
    Member("UserName", \.userName, .text(.existingName), .helpUserName)
  ]
  /// Describes a user.
  public static let summary = Sentence.summaryGetUser
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String? = nil) {
    self.userName = userName
  }

  /// Errors: NoSuchEntity; ValidationError where the local owner names nobody.
  public func run(in scope: ReadScope) throws -> UserAnswer {
    let user = try scope.user(try scope.nameOrCaller(userName))
    return UserAnswer(UserDescription(user.value, in: scope, isWhole: true))
  }
}
