import AccountStore
import IAM
public import Language

/// Says whether a user has a console password, and since when.
/// Source: [GetLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html).
public struct GetLoginProfile: ReadOperation {
  /// The user's name; without one the caller is meant, which neither the local owner nor the root user is.
  public var userName: String?

  /// The members.
  public static let members: [Member<GetLoginProfile>] = [
    Member("UserName", \.userName, .text(.existingName), .helpUserName)
  ]
  /// Says whether a user has a console password.
  public static let summary = Sentence.summaryGetLoginProfile
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String? = nil) {
    self.userName = userName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> LoginProfileAnswer {
    let user = try scope.user(try scope.nameOrCaller(userName))
    return LoginProfileAnswer(LoginProfileDescription(try scope.loginProfile(of: user), of: user.value))
  }
}
