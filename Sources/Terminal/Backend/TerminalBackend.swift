/// A terminal as the console uses it: frames out, events in. All calls are the main thread's, except ``wake()``.
public protocol TerminalBackend: AnyObject {
  /// The size for the next frame.
  var size: Size { get }
  /// Shows a frame; only what differs from the one before goes to the terminal.
  func show(_ canvas: Canvas)
  /// Waits for the next event.
  /// - Parameter milliseconds: How long to wait at most; nil for as long as it takes, 0 for not at all.
  func next(timeout milliseconds: Int?) -> TerminalEvent
  /// The next event where one has already arrived, without waiting; nil where there is none, or the terminal can't tell.
  func arrived() -> TerminalEvent?
  /// Ends a wait from any thread with ``TerminalEvent/wake``. Several calls before the wait count as one.
  func wake()
  /// The same as ``wake()`` as a value that may travel to other threads and outlive the terminal.
  var waker: @Sendable () -> Void { get }
  /// Draws the whole shown frame anew, as after foreign output on the screen.
  func repaint()
  /// Gives the terminal back, stops the process, and takes the terminal again once it continues.
  func suspend()
  /// Rings the bell.
  func ring()
  /// Puts bytes on the user's clipboard through the terminal (OSC 52), also over SSH.
  func copyToClipboard(_ bytes: UnsafeRawBufferPointer)
  /// Switches mouse reports; while they are off the terminal selects text itself.
  func setMouse(_ on: Bool)
  /// Leaves the terminal as it was found. Further calls have no effect.
  func close()
}

extension TerminalBackend {
  /// A terminal that can't tell.
  public func arrived() -> TerminalEvent? { nil }
}
