/// What a session in a pseudo-terminal waited for in vain, with the screen as it stood.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What went wrong.
  public let what: String
  /// The screen's rows.
  public var screen = ""

  /// The sentence and the screen.
  public var description: String { screen.isEmpty ? what : "\(what)\n\(screen)" }
}
