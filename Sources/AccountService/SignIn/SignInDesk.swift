public import AccountStore
public import Credentials
public import IAM
import Language

/// Where people sign in to an open store: finds the account that is meant, among those the store holds.
///
/// An account or e-mail address that nobody has costs and fails exactly like a wrong password: it is tried as a name that nobody has in the
/// first account.
public struct SignInDesk: Sendable {
  /// The store.
  public let store: AccountStore
  private let chosen: AccountID?
  private let workplace: LocalOwner
  private let process: Int32
  private var environment: ServiceEnvironment

  /// A desk.
  ///
  /// - Parameters:
  ///   - account: The only account that can be signed in to; nil for all of the store.
  ///   - workplace: The Unix user at the terminal, and where from.
  ///   - process: The console's process ID.
  public init(
    store: AccountStore, account: AccountID? = nil, workplace: LocalOwner, process: Int32, environment: ServiceEnvironment = .system
  ) {
    self.store = store
    chosen = account
    self.workplace = workplace
    self.process = process
    self.environment = environment
  }

  /// The same desk, which tells the place in the queue while a password's hashing waits for its turn.
  public func telling(_ whileWaiting: @escaping @Sendable (_ place: Int) -> Void) -> SignInDesk {
    var desk = self
    desk.environment.whileWaiting = whileWaiting
    return desk
  }

  /// What the sign-in page should know beforehand. It is no secret to whoever may open the store's file.
  public func prospect() throws -> SignInProspect {
    let accounts = try accounts()
    let isPossible = try accounts.contains { try store.read($0.id) { try $0.hasLoginProfiles() } }
    return SignInProspect(accountName: accounts.count == 1 ? accounts.first?.signInName : nil, canAnybodySignIn: isPossible)
  }

  /// The service of the first account, for somebody who is signed in to it already.
  public func service() throws -> AccountService {
    guard let account = try accounts().first else { throw IAMError(.noSuchEntity, .emptyStore(store.path)) }
    return AccountService(store: store, account: account.id, environment: environment)
  }

  /// Signs somebody in; see `AccountService.signIn`. The service is that of the account that was meant.
  public func signIn(_ claim: SignInClaim, password: Secret) throws -> SignInAttempt {
    let (account, name) = try meant(by: claim)
    let service = AccountService(store: store, account: account.id, environment: environment)
    let outcome = try service.signIn(SignInRequest(name: name, password: password, workplace: workplace, process: process))
    return SignInAttempt(service: service, account: account, outcome: outcome)
  }

  /// Lets a user of the first account in without a password; see `AccountService.enter`.
  func enter(_ name: String) throws -> SignInAttempt {
    guard let account = try accounts().first else { throw IAMError(.noSuchEntity, .emptyStore(store.path)) }
    let service = AccountService(store: store, account: account.id, environment: environment)
    let request = SignInRequest(name: .user(name), password: Secret(utf8: ""), workplace: workplace, process: process)
    return SignInAttempt(service: service, account: account, outcome: .signedIn(try service.enter(request)))
  }

  private func accounts() throws -> [Account] {
    let accounts = try store.accounts()
    return chosen.map { chosen in accounts.filter { $0.id == chosen } } ?? accounts
  }

  /// The account, and whoever is meant in it; a name that nobody can have where the account isn't there.
  private func meant(by claim: SignInClaim) throws -> (Account, SignInRequest.Name) {
    let accounts = try accounts()
    guard let first = accounts.first else { throw IAMError(.noSuchEntity, .emptyStore(store.path)) }
    switch claim {
    case .root(let email):
      let found = accounts.first { $0.rootEmail?.lowercased() == email.lowercased() }
      return (found ?? first, .root(email: email))
    case .user(let account, let name):
      guard let found = accounts.first(where: { $0.isNamed(account) }) else { return (first, .user("")) }
      return (found, .user(name))
    }
  }
}

/// Whom somebody says she is, and where.
public enum SignInClaim: Sendable, Hashable {
  /// The root user of the account with this e-mail address.
  case root(email: String)
  /// An IAM user of an account, which is named by its ID or alias.
  case user(account: String, name: String)
}

/// What the sign-in page should know beforehand.
public struct SignInProspect: Sendable, Hashable {
  /// The alias or ID of the only account there is.
  public let accountName: String?
  /// Whether anybody has a console password.
  public let canAnybodySignIn: Bool

  /// What a page may know.
  public init(accountName: String?, canAnybodySignIn: Bool) {
    self.accountName = accountName
    self.canAnybodySignIn = canAnybodySignIn
  }
}

/// An attempt to sign in that didn't fail.
public struct SignInAttempt: Sendable {
  /// The account's service.
  public let service: AccountService
  /// The account.
  public let account: Account
  /// Signed in, or a code is needed.
  public let outcome: SignInOutcome
}

extension Account {
  /// The name people sign in with: the alias where there is one.
  fileprivate var signInName: String { alias ?? id.digits }

  /// Whether a text names it: its ID, also written in groups with hyphens, or its alias.
  fileprivate func isNamed(_ text: String) -> Bool {
    text.filter { $0 != "-" } == id.digits || alias.map { $0 == text.lowercased() } == true
  }
}
