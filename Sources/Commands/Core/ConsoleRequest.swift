public import AccountService
public import IAM
public import Language

/// A console to open.
public struct ConsoleRequest: Sendable {
  /// Who comes in, and how.
  public enum Entry: Sendable {
    /// Somebody who needs no sign-in, at this account.
    case local(AccountService, Caller)
    /// Whoever signs in.
    case signIn(SignInDesk)
    /// Somebody who is signed in already at this account, and whoever signs in afterwards.
    case signedIn(SignInDesk, AccountService, Arrival)
  }

  /// Who comes in, and how.
  public var entry: Entry
  /// The account; before sign-in the first one.
  public var account: Account
  /// The language.
  public var language: Language
  /// The name of the first place; nil for the console's own choice.
  public var place: String?
  /// The theme's name or path; nil for the default.
  public var theme: String?
  /// Whether the mouse is reported.
  public var hasMouse: Bool
  /// Whether the store was opened for reading only.
  public var isReadOnly: Bool
  /// Puts the demo account back; nil outside the demo.
  public var resetDemo: (@Sendable () throws -> Void)?
  /// The demo's people, who can be signed in as; nil outside the demo.
  public var lessons: DemoLessons?
}
