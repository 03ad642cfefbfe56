import AccountStore
import IAM
public import Language

/// Ends a console session: its own by anybody, another's by who is allowed `iamdesk:EndSignInSession`. The console notices at its next key press.
///
/// No operation of IAM's: it stands in no catalogue, and only the console offers it.
public struct EndSignInSession: WriteOperation {
  /// The session's ID.
  public var sessionID = ""

  /// The members.
  public static let members: [Member<EndSignInSession>] = [
    Member("SessionId", \.sessionID, .anyText, required: true, .helpSessionID)
  ]
  /// Ends a console session.
  public static let summary = Sentence.summaryEndSignInSession
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(sessionID: String) {
    self.sessionID = sessionID
  }

  /// Errors: NoSuchEntity where it had ended.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    guard try delete(in: scope) else { throw IAMError(.noSuchEntity, .sessionHadEnded, field: "SessionId") }
    return NoAnswer()
  }

  /// In a role the person's own sessions are those of the account that was signed in to.
  private func delete(in scope: WriteScope) throws -> Bool {
    guard case .inRole(let session) = scope.caller, session.sourceAccount != scope.account.id,
      let home = try scope.reading.other(session.sourceAccount), try isOwn(of: session.source, in: home)
    else { return try scope.store.deleteSignInSession(id: sessionID) }
    return try scope.store.write(other: session.sourceAccount) { try $0.deleteSignInSession(id: sessionID) }
  }
}

extension EndSignInSession: OwnUse {
  func isOwn(of person: SignedIn, in scope: ReadScope) throws -> Bool {
    try scope.store.signInSession(id: sessionID)?.owner == person.owner
  }
}
