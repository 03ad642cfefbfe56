/// What the mouse did, at which cell.
public struct MouseEvent: Sendable, Equatable {
  /// Buttons that a terminal reports.
  public enum Button: Sendable, Equatable { case left, middle, right }

  /// What happened.
  public enum Action: Sendable, Equatable {
    /// A button went down.
    case press(Button)
    /// The mouse moved with a button down.
    case drag(Button)
    /// A button came up.
    case release(Button)
    /// The wheel turned towards the top.
    case wheelUp
    /// The wheel turned towards the bottom.
    case wheelDown
  }

  /// What happened.
  public var action: Action
  /// Where.
  public var position: Position
  /// Whether Ctrl was held; Shift stays with the terminal for selecting text.
  public var control: Bool

  /// An event from its parts.
  public init(_ action: Action, at position: Position, control: Bool = false) {
    self.action = action
    self.position = position
    self.control = control
  }
}

/// Something the console has to answer.
public enum TerminalEvent: Sendable, Equatable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; at most 8 MiB, line ends as line feeds.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The terminal has another size; the next frame must have it.
  case resize(Size)
  /// Another thread called ``TerminalBackend/wake()``.
  case wake
  /// The time given to ``TerminalBackend/next(timeout:)`` passed.
  case timeout
  /// Ctrl-Z was pressed or SIGTSTP came: the console saves what it must and calls ``TerminalBackend/suspend()``.
  case suspendRequested
  /// The program runs again after a suspension; the screen has been repainted.
  case resumed
  /// The terminal is gone (end of file, an input or output error, SIGHUP): leave within a second.
  case hangup
  /// The program is asked to end by this signal, SIGTERM or SIGINT from outside.
  case terminate(Int32)
}
