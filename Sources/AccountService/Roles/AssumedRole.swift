public import IAM

/// The answer of AssumeRole: which session it is and when it ends. There are no keys: the console that holds the session works with it.
public struct AssumedRole: Shaped, Hashable {
  /// The session's ARN and ID.
  public var user = AssumedRoleUser()
  /// When it ends.
  public var credentials = SessionEnd()
  /// The session itself.
  public private(set) var session: RoleSession?

  /// The members of STS's answer that hold no secret.
  public static let members: [Member<AssumedRole>] = [
    Member("Credentials", \.credentials, .structure(SessionEnd.memberDescriptions)),
    Member("AssumedRoleUser", \.user, .structure(AssumedRoleUser.memberDescriptions)),
  ]

  /// An empty answer.
  public init() {}

  init(_ session: RoleSession) {
    self.session = session
    user.id = session.assumedRoleID
    user.arn = session.arn
    credentials.expiration = session.expires
  }
}

/// Who somebody is in a role.
public struct AssumedRoleUser: Shaped, Hashable {
  /// `AROA…:SESSION`.
  public var id = ""
  /// The session's ARN.
  public var arn = ""

  /// The members of STS's `AssumedRoleUser` type.
  public static let members: [Member<AssumedRoleUser>] = [
    Member("AssumedRoleId", \.id, .anyText, required: true), Member("Arn", \.arn, .anyText, required: true),
  ]

  /// Nobody.
  public init() {}
}

/// When temporary permissions end.
public struct SessionEnd: Shaped, Hashable {
  /// The first moment at which they are no longer good.
  public var expiration: Timestamp?

  /// The member of STS's `Credentials` type that is no secret.
  public static let members: [Member<SessionEnd>] = [Member("Expiration", \.expiration, .timestamp)]

  /// No end.
  public init() {}
}
