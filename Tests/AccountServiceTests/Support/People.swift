import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Testing

/// People with console passwords, and their sessions.
extension TestAccount {
  /// A password that every policy of the tests takes, one more for each number.
  static func password(_ number: Int = 1) -> Secret { Secret(utf8: "Correct-horse-\(number)") }

  /// Makes a user with a console password.
  func addPerson(_ name: String, _ password: Secret = password(), mustChange: Bool = false) throws {
    try perform(CreateUser(userName: name))
    try letLookAfterHerself(name)
    try perform(CreateLoginProfile(userName: name, password: password, isPasswordResetRequired: mustChange))
  }

  /// Gives a user the policy with which users look after their own credentials, without an event.
  func letLookAfterHerself(_ name: String) throws {
    try put { writing in
      let user = try #require(try writing.user(named: name))
      try writing.put(InlinePolicy(name: "self-service", document: SelfServicePolicy.document), in: .user(user.key))
    }
  }

  /// Signs somebody in.
  @discardableResult
  func signIn(_ name: SignInRequest.Name, _ password: Secret = password()) throws -> Caller {
    let outcome = try service.signIn(
      SignInRequest(name: name, password: password, workplace: LocalOwner(unixUser: "ines", unixUID: 1000), process: 1))
    guard case .signedIn(let arrival) = outcome else { throw IAMError(.failedAuthentication, Sentence.signInFailed) }
    return .signedIn(arrival.person)
  }

  /// A new user with a console password, signed in.
  func person(_ name: String, mustChange: Bool = false) throws -> Caller {
    try addPerson(name, mustChange: mustChange)
    return try signIn(.user(name))
  }

  /// The root user, signed in.
  func root() throws -> Caller {
    try perform(SetRootPassword(newPassword: Self.password()))
    return try signIn(.root(email: "root@example.com"))
  }

  /// Whether somebody can sign in with a password.
  func takes(_ name: String, _ password: Secret) -> Bool { (try? signIn(.user(name), password)) != nil }

  /// The code and field with which a change is refused to a caller.
  func refusal(_ operation: some WriteOperation, as caller: Caller = caller) -> IAMError? {
    do {
      try service.perform(operation, as: caller)
      return nil
    } catch { return error as? IAMError }
  }

  /// The code with which a question is refused to a caller.
  func refusal(query: some Query, as caller: Caller) -> IAMError? {
    do {
      _ = try service.perform(query, as: caller)
      return nil
    } catch { return error as? IAMError }
  }

  /// Whether a text stands in any audit record.
  func trailHas(_ text: String) throws -> Bool { try events().contains { $0.record.contains(text) } }
}
