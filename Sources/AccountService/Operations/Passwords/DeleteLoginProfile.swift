import AccountStore
import IAM
public import Language

/// Takes a user's console password away; access keys go on working, console sessions end.
/// Source: [DeleteLoginProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html).
public struct DeleteLoginProfile: WriteOperation {
  /// The user's name; without one the caller is meant, which neither the local owner nor the root user is.
  public var userName: String?

  /// The members.
  public static let members: [Member<DeleteLoginProfile>] = [
    Member("UserName", \.userName, .text(.existingName), .helpUserName)
  ]
  /// Takes a user's console password away.
  public static let summary = Sentence.summaryDeleteLoginProfile
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String? = nil) {
    self.userName = userName
  }

  /// The user.
  public var subject: String { userName ?? "" }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(try scope.reading.nameOrCaller(userName))
    _ = try scope.reading.loginProfile(of: user)
    _ = try scope.store.deleteLoginProfile(of: .user(user.key))
    try scope.endSessions(of: .user(user.key))
    return NoAnswer()
  }
}
