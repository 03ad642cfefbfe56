public import AccountService
public import Credentials
public import IAM
public import Language
public import Terminal

/// What a console is opened with.
public struct ConsoleSettings: Sendable {
  /// The account.
  public var account: AccountID
  /// Its partition.
  public var partition = "aws"
  /// Its alias.
  public var alias: String?
  /// The language.
  public var language = Language.english
  /// The theme, already fit for the terminal's colours.
  public var theme: Theme
  /// The name of the first place, as `--open` takes it; nil for the console's own choice.
  public var place: String?
  /// After how many minutes without a key the screen of a signed-in person is locked; 0 for never.
  public var idleMinutes = 10
  /// Whether the mouse is reported.
  public var hasMouse = true
  /// Whether the store was opened for reading only.
  public var isReadOnly = false
  /// Puts the demo account back as it was; nil outside the demo.
  public var resetDemo: (@Sendable () throws -> Void)?
  /// The demo's people, who can be signed in as; nil outside the demo.
  public var lessons: DemoLessons?
  /// How long a frame waits for an answer before it is drawn without.
  public var graceMilliseconds = 30
  /// The clock.
  public var now: @Sendable () -> Timestamp
  /// The themes that can be chosen.
  public var themeNames: [String] = []
  /// Loads a theme by name, fit for the terminal.
  public var loadTheme: @Sendable (String) -> Theme? = { _ in nil }
  /// Writes a text to a new file.
  public var writeFile: @Sendable (_ text: String, _ path: String) throws -> Void = { try PrivateFile.write($0, to: $1) }

  /// Writes a secret to a new file that only its owner may read. Its errors are `IAMError`.
  public var writeSecret: @Sendable (_ secret: Secret, _ path: String) throws -> Void = { try SecretFile.write($0, to: $1) }

  /// Settings for an account.
  public init(account: AccountID, theme: Theme, now: @escaping @Sendable () -> Timestamp) {
    self.account = account
    self.theme = theme
    self.now = now
  }

  /// Whether a text names a place that a console can open at, as `--open` takes it.
  public static func isPlace(_ text: String) -> Bool { Place(text) != nil }

  func facts(owner: String) -> AccountFacts {
    AccountFacts(
      id: account, partition: partition, alias: alias, isReadOnly: isReadOnly, isDemo: resetDemo != nil, lessons: lessons, owner: owner)
  }

  /// Writes a secret to a new file and says how it went.
  func written(_ secret: Secret, _ path: String) -> Answer {
    do {
      try writeSecret(secret, path)
      return .changed
    } catch {
      return .failed(error as? IAMError ?? IAMError(.serviceFailure, .cannotSave(path)))
    }
  }

  var firstPlace: Place? { place.flatMap { Place($0) } }

  func theme(named name: String) -> Theme? { loadTheme(name) }
}
