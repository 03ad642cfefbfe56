public import AccountService
public import IAM
public import Language

/// A console to open.
public struct ConsoleRequest: Sendable {
  /// The account's service.
  public var service: AccountService
  /// The account.
  public var account: Account
  /// Who works there.
  public var caller: Caller
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
}
