import AccountStore
public import IAM
import Language

/// Who is signed in where. An IAM user sees her own sessions, in a role too, and all with `iamdesk:ListSignInSessions`.
public struct BrowseSignInSessions: Query {
  /// No action of IAM's.
  public static let action = "iamdesk:ListSignInSessions"

  /// A session and who it is.
  public struct Row: Sendable, Hashable {
    /// The session.
    public let session: SignInSession
    /// The user's name; `root` for the root user.
    public let name: String
    /// Whether it is the caller's own, of this very console.
    public let isThisOne: Bool
  }

  /// A question.
  public init() {}

  /// Sessions that are good, the newest first.
  public func run(in scope: ReadScope) throws -> [Row] {
    switch scope.caller {
    case .localOwner: return try Self.rows(in: scope, own: nil)
    case .signedIn(let person):
      let seesAll = try Admission(scope: scope).refusal(of: AccessWish(Self.action)) == nil
      return try Self.rows(in: scope, own: person, seesAll: seesAll)
    case .inRole(let session): return try scope.other(session.sourceAccount).map { try Self.rows(in: $0, own: session.source) } ?? []
    }
  }

  private static func rows(in scope: ReadScope, own: SignedIn?, seesAll: Bool = false) throws -> [Row] {
    try scope.store.signInSessions().reversed().compactMap { session in
      guard scope.now.seconds - session.started.seconds < SignInSession.longest else { return nil }
      if let own, !seesAll, session.owner != own.owner { return nil }
      let name = try session.owner.name(in: scope)
      return Row(session: session, name: name, isThisOne: session.id == own?.sessionID)
    }
  }
}

extension BrowseSignInSessions: OwnUse {
  func isOwn(of person: SignedIn, in scope: ReadScope) throws -> Bool { true }
}

extension CredentialOwner {
  /// The user's name; `root` for the root user.
  func name(in scope: ReadScope) throws -> String {
    switch self {
    case .root: "root"
    case .user(let key): try scope.store.user(key: key)?.value.name ?? ""
    }
  }
}
