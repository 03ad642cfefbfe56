import AccountStore
public import IAM
import Language

/// A wish to switch to a role, as a person fills it in.
public struct RoleSwitch: Sendable, Hashable {
  /// The account, by its ID (also in groups with hyphens) or alias; empty for the person's own. An ARN as the role's name says it all.
  public var account: String
  /// The role's name, with or without its path, or its ARN.
  public var role: String
  /// The session's name; nil for the person's own name.
  public var sessionName: String?
  /// The external ID that the role's trust policy asks for.
  public var externalID: String?
  /// For how many seconds; nil for an hour.
  public var durationSeconds: Int?
  /// A code of the person's MFA device.
  public var code: String?

  /// A wish.
  public init(
    account: String = "", role: String, sessionName: String? = nil, externalID: String? = nil, durationSeconds: Int? = nil,
    code: String? = nil
  ) {
    self.account = account
    self.role = role
    self.sessionName = sessionName
    self.externalID = externalID
    self.durationSeconds = durationSeconds
    self.code = code
  }
}

/// Where somebody works who has switched to a role.
public struct SwitchedRole: Sendable {
  /// The service of the role's account.
  public let service: AccountService
  /// The role's account.
  public let account: Account
  /// The session.
  public let session: RoleSession
}

extension AccountService {
  /// Switches to a role: takes it by `AssumeRole`, and tells so as IAM's console does. This must be the service of the caller's account.
  ///
  /// Errors: AccessDenied, ValidationError, ExpiredToken.
  public func switchRole(_ wish: RoleSwitch, as caller: Caller) throws -> SwitchedRole {
    var request = AssumeRole(
      roleARN: try reading(as: caller) { try wish.arn(in: $0) }, roleSessionName: wish.sessionName ?? caller.usualSessionName,
      durationSeconds: wish.durationSeconds, externalID: wish.externalID, tokenCode: wish.code)
    request.isSwitch = true
    guard let session = try perform(request, as: caller).session else { throw IAMError(.serviceFailure, .nothingAnswered) }
    let service = other(session.account)
    return SwitchedRole(service: service, account: try store.read(session.account) { try $0.account }, session: session)
  }

  /// Tells that somebody is herself again. The session is only forgotten, so nothing is wrong where it has ended meanwhile. This must be
  /// the service of the role's account.
  public func exitRole(_ session: RoleSession) throws {
    try store.write(accountID) { writing in
      let scope = ReadScope(store: writing, account: try writing.account, now: environment.now(), caller: .inRole(session))
      try writing.append(SignInRecord(scope: scope, environment: environment).exitRole(session))
    }
  }

  /// How a role's session stands; throws `ExpiredToken` where it has ended. This must be the service of the role's account.
  public func standing(of session: RoleSession) throws -> SessionStanding {
    try reading(as: .inRole(session)) { try Admission(scope: $0).standing(of: session) }
  }
}

extension RoleSwitch {
  /// The role's ARN. A role that isn't there has the one it would have in the root path: whether it exists isn't told.
  fileprivate func arn(in scope: ReadScope) throws -> String {
    if role.hasPrefix("arn:") { return role }
    let bare = role.split(separator: "/").last.map(String.init) ?? role
    if bare.isEmpty { throw IAMError(.validationError, .valueMissing("RoleName"), field: "RoleName") }
    let (id, home) = try home(in: scope)
    let path = role.contains("/") ? Self.path(of: role) : try home?.store.role(named: bare)?.value.path ?? "/"
    // The name counts as it is spelt in an ARN; people may write it as they like.
    let name = try home?.store.role(named: bare)?.value.name ?? bare
    return ARN.text(.role, path: path, name: name, account: id, partition: home?.account.partition ?? scope.account.partition)
  }

  private static func path(of role: String) -> String {
    let steps = role.split(separator: "/").dropLast()
    return steps.isEmpty ? "/" : "/" + steps.joined(separator: "/") + "/"
  }

  private func home(in scope: ReadScope) throws -> (AccountID, ReadScope?) {
    let text = account.trimming
    if text.isEmpty { return (scope.account.id, scope) }
    if let id = AccountID(text.filter { $0 != "-" }) { return (id, try scope.other(id)) }
    guard let named = try scope.store.accounts().first(where: { $0.alias == text.lowercased() }) else {
      throw IAMError(.validationError, .noAccountOfAlias(text), field: "Account")
    }
    return (named.id, try scope.other(named.id))
  }
}

extension Caller {
  /// The session's name where nobody gives one: the user's name, as long as it may be; from role to role the same name goes on.
  var usualSessionName: String {
    switch self {
    case .localOwner(let owner): owner.unixUser
    case .inRole(let session): session.sessionName
    case .signedIn(let person): person.name.count > 1 ? person.name : person.name + "-session"
    }
  }
}

extension String {
  fileprivate var trimming: String { split(separator: " ").joined() }
}
