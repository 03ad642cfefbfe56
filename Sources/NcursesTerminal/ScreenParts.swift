internal import CHost
internal import CNcurses
internal import Glibc
internal import Language

/// Descriptors and the ncurses screen, opened together or not at all.
struct ScreenParts {
  let screen: OpaquePointer
  let stream: UnsafeMutablePointer<FILE>
  let memory: Int32
  let terminal: Int32
  let signals: Int32
  let wake: WakeEvent

  static func open() throws(TerminalUnusable) -> ScreenParts {
    guard let wake = WakeEvent() else { throw TerminalUnusable(.terminalRefused) }
    let terminal = host_reopen_terminal(STDOUT_FILENO)
    let memory = host_memory_file()
    guard terminal >= 0, memory >= 0, host_restore_arm(terminal) == 0, let screen = newScreen(memory) else {
      host_restore_disarm()
      for descriptor in [terminal, memory] where descriptor >= 0 { close(descriptor) }
      throw TerminalUnusable(.terminalRefused)
    }
    // After ncurses, so that none of its own signal handlers stays.
    let signals = host_signals_open()
    host_raw_modes(terminal)
    return ScreenParts(
      screen: screen.screen, stream: screen.stream, memory: memory, terminal: terminal, signals: signals, wake: wake)
  }

  /// A screen that asks the terminal for its modes while it is made and then writes into memory.
  private static func newScreen(_ memory: Int32) -> (screen: OpaquePointer, stream: UnsafeMutablePointer<FILE>)? {
    let copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0, let stream = fdopen(copy, "w") else { return nil }
    guard let screen = curses_new_screen(stream), dup2(memory, copy) == copy, fcntl(copy, F_SETFD, FD_CLOEXEC) == 0 else {
      fclose(stream)
      return nil
    }
    return (screen, stream)
  }
}
