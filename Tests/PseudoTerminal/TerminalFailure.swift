/// What a session in a pseudo-terminal waited for in vain, with the screen as it stood.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What went wrong.
  public let what: String
  /// The screen's rows.
  public let screen: String

  /// A failure.
  public init(_ what: String, screen: String = "") {
    self.what = what
    self.screen = screen
  }

  /// The sentence and the screen.
  public var description: String { screen.isEmpty ? what : "\(what)\n\(screen)" }
}
